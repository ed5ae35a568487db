import { checkText } from '../../domain/text/checkText';
import type { ReadAnswer } from './readResult';

/** Words as they were typed, without the space around them. */
export function readText(typed: string, longest: number, oneLine: boolean): ReadAnswer<string> {
  const value = typed.trim();
  if (value === '') return { kind: 'empty' };
  const problem =
    checkText(value, longest) ?? (oneLine && /[\t\r\n]/.test(value) ? 'Keep this on one line.' : undefined);
  return problem === undefined ? { kind: 'read', value } : { kind: 'wrong', problem };
}
