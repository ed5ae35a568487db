import type { BriefException } from '../../../domain/decisions/briefException';
import type { BriefGround } from '../../../domain/decisions/briefGround';
import { exceptionsOf } from '../../../domain/decisions/exceptions';
import { confirmationLeadsTo } from '../../../domain/reviews/confirmationLeadsTo';
import type { ConfirmationDocument, SubmissionDocument } from '../../../domain/submissions/submission';
import { unmetIn } from '../../../forms/submitted/unmetIn';
import { checkingStrings as strings } from './strings';

/** What CEPT should look at twice in a document of any kind (protocol section 7): it stops nothing, and each can be asked about. */
export function exceptionsToCheck(document: SubmissionDocument, ground: BriefGround): readonly BriefException[] {
  switch (document.kind) {
    case 'Confirmation':
      return confirmationExceptions(document);
    case 'Leaving':
      return exceptionsOf(document, ground);
    case 'Proposal':
    case 'Review':
    case 'Change': {
      const found = exceptionsOf(document, ground);
      return [...found, ...unmetIn(document, ground.settings, found)];
    }
    default:
      return [];
  }
}

const fieldOf = { leaving: 'stillRunning', scoring: 'stillLimited', change: 'factsRight' } as const;

/** A "no" of the yearly confirmation leads to another document (note I-32). */
function confirmationExceptions({ particulars }: ConfirmationDocument): readonly BriefException[] {
  return confirmationLeadsTo(particulars).map(what => ({
    field: `confirmation.${fieldOf[what]}`,
    text: strings.leadsTo[what]
  }));
}
