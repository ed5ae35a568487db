import { standings, type MoneyByYear } from '../../domain/money/moneyByYear';
import { parsePounds } from '../../domain/money/parsePounds';
import type { MoneyByYearQuestion } from './questionKinds';
import type { ReadAnswer } from './readResult';
import { typedMoneyByYear } from './typed';

/** Amounts by year. Once one is typed the others are asked for as well: a gap could mean nothing, or not known. */
export function readMoneyByYear(question: MoneyByYearQuestion, typed: unknown): ReadAnswer<MoneyByYear> {
  const { amounts: written, standing: chosen } = typedMoneyByYear(typed);
  const amounts: { [year: string]: number } = {};
  const gaps: string[] = [];
  for (const [year, amount] of Object.entries(written)) {
    const read = parsePounds(amount);
    if (read.kind === 'wrong') return wrong(`${year}: ${read.problem}`);
    if (read.kind === 'read') amounts[year] = read.pence;
    else gaps.push(year);
  }
  const standing = standings.find(known => known === chosen);
  const isEmpty = Object.keys(amounts).length === 0;
  if (isEmpty && !standing) return { kind: 'empty' };
  if (gaps.length > 0 || isEmpty) return wrong(`Enter an amount for ${gaps.join(' and ') || 'each year'}, or 0.`);
  if (question.standing && !standing) return wrong('Say whether the money is confirmed or proposed.');
  return { kind: 'read', value: question.standing && standing ? { amounts, standing } : { amounts } };
}

function wrong(problem: string): ReadAnswer<never> {
  return { kind: 'wrong', problem };
}
