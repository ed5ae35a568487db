import { gradeOf } from '../governance/gradeOf';
import { formatPounds } from '../money/formatPounds';
import { amountOf, rowsOf, textOf } from '../registration/readRegistration';
import type { RegistrationAnswers } from '../registration/registrationAnswers';
import type { LeavingDocument } from '../submissions/submission';
import type { BriefException } from './briefException';

/** What a leaving shows that an approver should see before signing: what was not as arranged, and what the council is left with (protocol section 5.10). */
export function leavingExceptions({ particulars }: LeavingDocument): readonly BriefException[] {
  const found: BriefException[] = [];
  const add = (id: string, text: string | false): void => {
    if (text) found.push({ field: `leaving.${id}`, text });
  };
  const liabilities = rowsOf(particulars, 'liabilitiesLeft').length;
  const grants = rowsOf(particulars, 'grantsLeft').length;
  const data = gradeOf(particulars, 'dataReturned');
  add('leavingPlanned', textOf(particulars, 'leavingPlanned') === 'unplanned' && 'It was not planned.');
  add('noticeGiven', particulars.noticeGiven === false && 'Notice was not given as the agreement asks.');
  add(
    'liabilitiesLeft',
    liabilities > 0 &&
      `${counted(liabilities, 'liability remains', 'liabilities remain')}: ${total(particulars, 'liabilitiesLeft')}.`
  );
  add(
    'grantsLeft',
    grants > 0 && `${counted(grants, 'grant is', 'grants are')} still open: ${total(particulars, 'grantsLeft')}.`
  );
  add('dataReturned', (data === 'no' || data === 'partly') && 'Shared data is not all returned or deleted.');
  return found;
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `One ${one}` : `${count} ${many}`;
}

function total(particulars: RegistrationAnswers, id: string): string {
  return formatPounds(rowsOf(particulars, id).reduce((sum, row) => sum + amountOf(row, 'amount'), 0));
}
