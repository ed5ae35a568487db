import { printedSettings } from '../../domain/protocol/printedSettings';
import type { DraftAnswers } from '../../domain/drafts/draft';
import { criteriaOf } from '../../testing/builders';
import { proposalDocument } from '../../testing/registrationBuilders';
import { followedDraft } from '../followUp/followedDraft';
import { changedAnswers } from './changedAnswers';

const before = proposalDocument();
const begun = followedDraft(before, 'Change');
const changed = (given: Partial<DraftAnswers>): readonly string[] =>
  changedAnswers(before, { ...begun, ...given }, printedSettings).map(
    ({ field, before: was, after }) => `${field}: ${was} → ${after}`
  );

it('a draft that was only begun changes nothing, and neither does an amount typed another way', () => {
  expect(changed({})).toEqual([]);
  const { amounts } = begun.significance;
  expect(changed({ significance: { ...begun.significance, amounts: { ...amounts, cash: '2000.00' } } })).toEqual([]);
});

it('names what changed in the heading, the figures, the scores and the registration, before and after', () => {
  const { amounts } = begun.significance;
  expect(
    changed({
      service: 'Leisure',
      significance: { ...begun.significance, amounts: { ...amounts, cash: '30,000' } },
      registration: { ...begun.registration, cashThisYear: '30,000', leadBody: '' }
    })
  ).toEqual([
    'service: Planning → Leisure',
    'amounts.cash: £2,000 → £30,000',
    'registration.leadBody: Riverside Trust → ',
    'registration.cashThisYear: £2,000 → £30,000'
  ]);
  const [score] = changed({ significance: { ...begun.significance, criteria: criteriaOf(3, 2, 2, 2, 2, 2, 2) } });
  expect(score).toBe(
    'criterion.1: Score 1: Under £10,000\nBecause it is so → Score 3: £25,000 to £160,000\nBecause it is so'
  );
});
