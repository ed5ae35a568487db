/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import type { Decision } from '../../../domain/decisions/decision';
import type { RecordDocument, SubmissionDocument } from '../../../domain/submissions/submission';
import { person } from '../../../testing/builders';
import { memoryServices, type MemoryServices } from '../../../testing/memoryRepositories';
import { decisionRow, registrationOf, routingRows } from '../../../testing/registrationBuilders';
import { showScreen } from '../../../testing/showScreen';
import { changeOf, confirmationOf, handoverOf, leavingOf, recordOf, reviewOf } from '../../../testing/wholeDocuments';
import { RegisterApp } from '../RegisterApp';

const carol = person('Carol Cept');
const amy = person('Amy Staff');
const limited = recordOf('Limited');
const basic = recordOf('Moderate');
const sally = { capacity: 'SeniorManagement', author: person('Sally Senior') } as const;

/** A registration of March 2027 that is entered, and what followed it on Thursday 1 April, before Carol of CEPT on Saturday. */
async function followed(
  second: SubmissionDocument,
  ...decisions: readonly Partial<Decision>[]
): Promise<MemoryServices> {
  const first: RecordDocument = limited;
  const now = (): Date => new Date('2027-04-03T12:00:00Z');
  const services = memoryServices({ me: carol, now, appointments: routingRows() });
  const row = await services.submissions.addDocument(first, amy, '2027-03-01T09:00:00Z');
  services.decisions.addRow(decisionRow({ hash: row.hash }));
  const { partnershipKey, submissionKey, hash } = row;
  await services.register.enter({ partnershipKey, submissionKey, hash, decisionKey: 'entered-1' });
  const next = await services.submissions.addDocument(second, amy, '2027-04-01T09:00:00Z');
  decisions.forEach((given, at) =>
    services.decisions.addRow(
      decisionRow({
        ...{ id: 10 + at, key: `d-${at}`, submissionKey: next.submissionKey, hash: next.hash },
        decidedOn: `2027-04-02T1${at}:00:00Z`,
        ...given
      })
    )
  );
  return services;
}

const complete = { outcome: 'Complete', capacity: 'Cept', author: carol } as const;
const signed = { outcome: 'Approved' } as const;

const open = (services: MemoryServices, hash = '#/check/submission-2'): void => {
  showScreen(<RegisterApp />, services, hash);
};
const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByText(name, { selector: 'button *' }));
const factOf = (label: string): string | null | undefined =>
  screen.getAllByText(label, { selector: 'dt' })[0].nextElementSibling?.textContent;

describe('CEPT enters', () => {
  it('a leaving: the row is closed under its number, and says what changes before that', async () => {
    const services = await followed(leavingOf(limited), complete, signed);
    open(services);
    expect(await screen.findByRole('heading', { name: 'Close in register' })).toBeTruthy();
    expect(factOf('Where it stands')).toBe('Closed (until now Active)');
    expect(factOf('Ends on')).toBe('1 Apr 2028');
    expect(factOf('Rows beside it')).toBe('Kept, and marked as no longer standing');
    await press('Close in register');
    expect(await screen.findByText('Closed in the register.')).toBeTruthy();
    expect(services.register.rows()).toMatchObject([{ reference: 'P-0001', status: 'Closed', nextReview: '' }]);
    expect(services.decisions.rows().filter(({ outcome }) => outcome === 'Entered')).toHaveLength(2);
    expect(screen.queryByRole('heading', { name: 'Close in register' })).toBeNull();
  });

  it('an annual review that rose: the new band, score and next review', async () => {
    const services = await followed(reviewOf(limited, basic), complete, { ...signed, ...sally });
    open(services);
    await screen.findByRole('heading', { name: 'Enter in register' });
    expect(factOf('Significance')).toBe('Moderate, 60 % (until now Limited)');
    expect(factOf('Next review or confirmation')).toBe('2 Apr 2028 (until now 31 Mar 2027)');
    await press('Enter in register');
    expect(await screen.findByText('Entered in the register.')).toBeTruthy();
    expect(services.register.rows()).toMatchObject([
      { band: 'Moderate', nextReview: '2028-04-02', reference: 'P-0001' }
    ]);
    expect(services.register.annexes()).toHaveLength(2);
  });

  it('changed facts, once they are found complete', async () => {
    const now = {
      ...limited,
      name: 'Riverside park and lake',
      registration: registrationOf({ purpose: 'Both banks' })
    };
    const services = await followed(changeOf(limited, now));
    open(services);
    await userEvent.click(await screen.findByLabelText('The service is right: Planning'));
    await press('Mark complete');
    await screen.findByRole('heading', { name: 'Enter in register' });
    expect(factOf('Name')).toBe('Riverside park and lake (until now Riverside park)');
    await press('Enter in register');
    expect(await screen.findByText('Entered in the register.')).toBeTruthy();
    expect(services.register.rows()).toMatchObject([{ name: 'Riverside park and lake' }]);
  });
});

describe('CEPT brings the register up to date', () => {
  it('after a hand-over: it waits under Checks, and the new lead officer is named without another decision', async () => {
    const services = await followed(handoverOf(limited));
    open(services, '#/checks');
    expect(await screen.findByText('The register brought up to date')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Riverside park' }).getAttribute('href')).toBe('#/check/submission-1');
    const { length } = services.decisions.rows();
    window.location.hash = '#/check/submission-1';
    expect(await screen.findByText('The lead officer is Ben New since it was handed over.')).toBeTruthy();
    await press('Bring up to date');
    expect(await screen.findByText('The register is up to date.')).toBeTruthy();
    expect(services.register.rows()).toMatchObject([{ leadOfficerName: 'Ben New', status: 'Active' }]);
    expect(services.decisions.rows()).toHaveLength(length);
  });

  it('after a yearly confirmation that is found complete: the next one is due a year later', async () => {
    const services = await followed(confirmationOf(limited));
    open(services);
    await userEvent.click(await screen.findByLabelText('The service is right: Planning'));
    await press('Mark complete');
    const way = await screen.findByRole('link', { name: 'Bring the register up to date' });
    expect(way.getAttribute('href')).toBe('#/check/submission-1');
    window.location.hash = '#/check/submission-1';
    expect(await screen.findByText('The next confirmation is due on 31 Mar 2028.')).toBeTruthy();
    await press('Bring up to date');
    expect(await screen.findByText('The register is up to date.')).toBeTruthy();
    expect(services.register.rows()).toMatchObject([{ nextReview: '2028-03-31' }]);
  });
});

describe('the completeness check shows what to look at', () => {
  const exceptions = async (): Promise<readonly (string | null)[]> => {
    const title = await screen.findByRole('heading', { name: 'Look at these' });
    const section = title.closest('section') ?? document.body;
    return within(section)
      .getAllByRole('listitem')
      .map(({ firstChild }) => firstChild?.textContent ?? null);
  };

  it('in a confirmation with a “no”: what it leads to', async () => {
    const confirmation = confirmationOf(limited);
    const particulars = { ...confirmation.particulars, factsRight: false };
    open(await followed({ ...confirmation, particulars }));
    expect(await exceptions()).toEqual(['Facts in the register are not right: the officer should submit a change.']);
  });

  it('in a leaving: what was not as arranged', async () => {
    const leaving = leavingOf(limited);
    open(await followed({ ...leaving, particulars: { ...leaving.particulars, leavingPlanned: 'unplanned' } }));
    expect(await exceptions()).toEqual(['It was not planned.']);
  });

  it('in an evaluation: each point that should be met and is not', async () => {
    open(
      await followed(reviewOf(limited, { ...basic, evaluation: { ...basic.evaluation, complaints: { grade: 'no' } } }))
    );
    expect(await exceptions()).toEqual(expect.arrayContaining(['It rises from Limited to Moderate.']));
  });
});
