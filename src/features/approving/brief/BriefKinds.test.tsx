/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import * as React from 'react';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { approvalSite, type ApprovalSite } from '../../../testing/approvalSite';
import { person } from '../../../testing/builders';
import { graded } from '../../../testing/gradedAnswers';
import { registrationOf } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { changeOf, leavingOf, recordOf, reviewOf } from '../../../testing/wholeDocuments';
import { ApprovalsApp } from '../ApprovalsApp';

const limited = recordOf('Limited');
const basic = recordOf('Moderate');
const full = recordOf('Major');
const changed = { ...basic, registration: registrationOf({ purpose: 'Keep the north bank clean' }) };
const later = '2027-04-01T09:00:00Z';

/** Sally Senior, the SMT member, a month after Amy's record was signed by her, with what followed it before her. */
async function before(document: SubmissionDocument, record: SubmissionDocument = basic): Promise<ApprovalSite> {
  const site = approvalSite({ me: 'Sally Senior', now: '2027-04-03T09:00:00Z' });
  const isFirst = document === record;
  const row = await site.submit(record, isFirst ? later : undefined);
  if (isFirst) {
    site.decide(row, { outcome: 'Complete', capacity: 'Cept', author: person('Carol Cept'), decidedOn: later });
    return site;
  }
  const isLimited = record.formVersion === 'appendix-b-1';
  const signer = { capacity: 'SeniorManagement', author: person('Sally Senior') } as const;
  site.decide(row, isLimited ? {} : signer);
  const second = await site.submit(document, later);
  const carol = { capacity: 'Cept', author: person('Carol Cept') } as const;
  site.decide(second, { outcome: 'Complete', ...carol, decidedOn: '2027-04-02T09:00:00Z' });
  return site;
}

async function open(site: ApprovalSite, key: string, part = ''): Promise<void> {
  showScreen(<ApprovalsApp />, site.services, `#/submission/${key}${part}`);
  await screen.findByRole('heading', { level: 2 });
}

const exceptions = (): (string | null)[] => {
  const title = screen.queryByRole('heading', { name: 'Look at this first' });
  return title?.parentElement
    ? within(title.parentElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent)
    : [];
};

describe('the decision brief asks in one sentence for', () => {
  it.each<readonly [string, SubmissionDocument, SubmissionDocument, string, string]>([
    [
      'a Basic Evaluation',
      basic,
      basic,
      'Basic Evaluation · Planning',
      'Approve the Basic Evaluation of Riverside park as a Moderate partnership of Planning.'
    ],
    [
      'a Full Evaluation',
      full,
      full,
      'Full Evaluation · Planning',
      'Approve the Full Evaluation of Riverside park as a Major partnership of Planning.'
    ],
    [
      'an annual review',
      reviewOf(basic, changed),
      basic,
      'Annual review, version 2 · Planning',
      'Approve the annual review of Riverside park, which stays a Moderate partnership of Planning.'
    ],
    [
      'a review that rose',
      reviewOf(limited, basic),
      limited,
      'Annual review, version 2 · Planning',
      'Approve the annual review of Riverside park, a partnership of Planning that rises from Limited to Moderate.'
    ],
    [
      'a change that moves the band',
      changeOf(limited, basic),
      limited,
      'Change of facts, version 2 · Planning',
      'Approve the changed facts of Riverside park, a partnership of Planning that rises from Limited to Moderate.'
    ],
    [
      'a leaving',
      leavingOf(basic),
      basic,
      'Leaving, version 2 · Planning',
      'Approve that Riverside park, a Moderate partnership of Planning, ends on 1 Apr 2028.'
    ]
  ])('%s', async (_name, document, record, above, sentence) => {
    await open(await before(document, record), document === record ? 'submission-1' : 'submission-2');
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(screen.getByText(above)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Decide' })).toBeTruthy();
  });
});

describe('the decision brief of', () => {
  it('an evaluation points out what should be met and is not, and names its risks', async () => {
    const evaluation = { ...basic.evaluation, jointRisk: graded('no'), agreementData: graded('no') };
    const document = { ...basic, evaluation };
    await open(await before(document, document), 'submission-1');
    await screen.findByText('Highest risks');
    expect(exceptions()).toEqual(
      expect.arrayContaining([
        'A Moderate partnership should have a joint risk assessment with all the partners, and has none.',
        'One element is missing from the governing agreement.'
      ])
    );
  });

  it('a review that fell names who approved the higher band, and shows what changed', async () => {
    const site = await before(reviewOf(full, changed), full);
    await open(site, 'submission-2');
    expect(
      await screen.findByText('It falls from Major to Moderate: Sally Senior approved what is in force.')
    ).toBeTruthy();
    expect(screen.getByText('Now: Keep the north bank clean')).toBeTruthy();
    expect(screen.getByText('What do you recommend?').nextElementSibling?.textContent).toBe('Continue');
  });

  it('a review that hides a change warns of it', async () => {
    await open(await before(reviewOf(basic, changed, { differences: [] })), 'submission-2');
    expect(await screen.findByText(/What this document says of its changes is not what was found/)).toBeTruthy();
  });

  it('a leaving has the money and partners of what it ends, and no score, no criterion and no list of changes', async () => {
    await open(await before(leavingOf(basic)), 'submission-2');
    expect(await screen.findByText('2027/28')).toBeTruthy();
    expect(screen.getByText('Riverside Trust')).toBeTruthy();
    expect(screen.queryByText(/[Cc]riterion|of 5/)).toBeNull();
    expect(screen.queryByRole('heading', { name: /^Why Moderate/ })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'What changed since the version before' })).toBeNull();
  });
});

it.each([
  ['a Basic Evaluation', basic, basic, 'You sign the Basic Evaluation of Riverside park, version 1, '],
  ['an annual review', reviewOf(basic, changed), basic, 'You sign the annual review of Riverside park, version 2, '],
  ['a leaving', leavingOf(basic), basic, 'You sign the leaving of Riverside park, version 2, ']
] as const)('the statement of what is signed names %s', async (_name, document, record, words) => {
  await open(await before(document, record), document === record ? 'submission-1' : 'submission-2', '/decide');
  expect((await screen.findByText(/^You sign/)).textContent?.startsWith(words)).toBe(true);
});

it.each([
  ['a Full Evaluation', full, full, 'D4 Risk assessment of council involvement'],
  ['an annual review', reviewOf(basic, changed), basic, 'E7 Judgement'],
  ['a leaving', leavingOf(basic), basic, '3 What remains']
] as const)('the whole document can be read before signing: %s', async (_name, document, record, heading) => {
  await open(await before(document, record), document === record ? 'submission-1' : 'submission-2', '/document');
  expect(await screen.findByText(heading, { selector: 'h3' })).toBeTruthy();
});
