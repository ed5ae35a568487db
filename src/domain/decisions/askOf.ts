import { formBandOf } from '../drafts/formVersions';
import { textOf } from '../registration/readRegistration';
import type { SignificanceBand } from '../significance/significance';
import type { BandMove } from '../status/bandMove';
import { documentInSentence } from '../submissions/kindWords';
import type { LeavingDocument, SignedDocument } from '../submissions/submission';
import { plainDate } from '../time/plainDate';

/** What is asked of whoever signs, in one sentence by the kind of document and the band (protocol section 4). */
export function askOf(
  document: SignedDocument,
  band: SignificanceBand | undefined,
  move: Pick<BandMove, 'move' | 'from' | 'to'> | undefined
): string {
  const { name, service } = document;
  const partnership = `${band ? `a ${band}` : 'a'} partnership of ${service}`;
  switch (document.kind) {
    case 'Proposal': {
      const asked =
        formBandOf(document.kind, document.formVersion) === 'Limited'
          ? `Register ${name}`
          : `Approve the ${documentInSentence(document)} of ${name}`;
      return `${asked} as ${partnership}${document.existing ? ', which exists already' : ''}.`;
    }
    case 'Review':
      return `Approve the annual review of ${name}, ${standing(partnership, service, move)}.`;
    case 'Change':
      return `Approve the changed facts of ${name}, ${standing(partnership, service, move)}.`;
    case 'Leaving':
      return leavingAsk(document, partnership);
  }
}

function standing(
  partnership: string,
  service: string,
  move: Pick<BandMove, 'move' | 'from' | 'to'> | undefined
): string {
  if (!move) return `which stays ${partnership}`;
  return `a partnership of ${service} that ${move.move === 'rose' ? 'rises' : 'falls'} from ${move.from} to ${move.to}`;
}

/** Protocol section 5.10: it ends, or the council leaves it and it goes on. */
function leavingAsk({ name, particulars }: LeavingDocument, partnership: string): string {
  const on = textOf(particulars, 'leavesOn');
  const date = on === '' ? '' : ` on ${plainDate(on)}`;
  return textOf(particulars, 'leavingOf') === 'ends'
    ? `Approve that ${name}, ${partnership}, ends${date}.`
    : `Approve that the council leaves ${name}, ${partnership},${date}.`.replace(/,\.$/, '.');
}
