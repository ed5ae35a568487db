import { proposalDocument } from '../../testing/registrationBuilders';
import { knownExit } from './knownExit';
import { leavingForm } from './leavingForm';
import { questionsOf } from '../model/form';

it('gives beside each exit question what the record in force says, in its words', () => {
  const evaluation = {
    exitEnd: 'The lease returns to the council',
    exitLiabilities: 'With the trust',
    continuingLiability: 'By the trust’s reserve'
  };
  const known = knownExit(proposalDocument({ formVersion: 'appendix-d-1', evaluation }));
  const wordsOf = (question: string): readonly string[] | undefined => known.get(question)?.map(({ text }) => text);
  expect(wordsOf('factEnd')).toEqual(['The lease returns to the council', 'Yes']);
  expect(wordsOf('factLiabilities')).toEqual(['With the trust', 'By the trust’s reserve', 'None known']);
  expect(wordsOf('factMainstream')).toBeUndefined();
});

it('knows only questions that the leaving asks', () => {
  const grants = [{ funder: 'The lottery', amount: 500_000 }];
  const asked = new Set(questionsOf(leavingForm).map(({ id }) => id));
  const known = knownExit(proposalDocument({ registration: { ...proposalDocument().registration, grants } }));
  expect([...known.keys()].filter(question => !asked.has(question))).toEqual([]);
  expect(known.get('grantsLeft')?.[0].table?.rows[0]).toContain('The lottery');
});
