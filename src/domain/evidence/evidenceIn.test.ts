import { evidenceFile } from '../../testing/builders';
import { proposalDocument, registrationOf } from '../../testing/registrationBuilders';
import { evidenceIn } from './evidenceIn';

it('finds the files of file questions, of judged arrangements and of those within tables, each once', () => {
  const terms = evidenceFile('terms.pdf');
  const plan = evidenceFile('plan.docx');
  const minute = evidenceFile('minute.pdf');
  const document = proposalDocument({
    evaluation: {
      agreementFile: [terms],
      perfProgress: { grade: 'yes', files: [plan, terms] },
      councilContribution: [{ kind: 'staff', checked: { grade: 'partly', note: 'Asked for', files: [minute] } }],
      contributions: [{ partner: 'County', amounts: { amounts: { '2027/28': 100 } } }]
    }
  });
  expect(evidenceIn(document).map(({ field, file }) => [field, file.name])).toEqual([
    ['evaluation.agreementFile', 'terms.pdf'],
    ['evaluation.perfProgress', 'plan.docx'],
    ['evaluation.councilContribution', 'minute.pdf']
  ]);
});

it("finds those of a document's own form, under its kind", () => {
  const document = {
    ...proposalDocument(),
    kind: 'Confirmation' as const,
    against: 'submission-1',
    particulars: { report: [evidenceFile('report.pdf')] }
  };
  expect(evidenceIn(document).map(({ field }) => field)).toEqual(['confirmation.report']);
});

it('finds none where nothing was attached', () => {
  expect(
    evidenceIn(proposalDocument({ registration: registrationOf({ cover: { login: 'a', objectId: 'b', name: 'c' } }) }))
  ).toEqual([]);
});
