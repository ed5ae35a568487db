import { consequencesOf } from '../significance/consequences';
import type { Routing } from '../routing/routing';
import type { SubmissionCase } from './partnershipCase';
import { awaitsCept, awaitsOfficer, type Position } from './position';
import { decided } from './proposalStages';

/** A score sheet's way (protocol section 3): CEPT agrees, or proposes other scores; in a dispute the Chief Executive rules on the band. */
export function scoreSheetPosition(of: SubmissionCase, routing: Routing, now: number): Position {
  const agreed = of.scores ?? of.agreement;
  if (of.withdrawal) return { approvalStatus: 'Withdrawn', stages: [{ stage: 'band', state: 'skipped' }] };
  if (agreed) {
    const band = agreed.band ?? of.band;
    const awaiting =
      band === ''
        ? undefined
        : awaitsOfficer(
            of,
            `the ${consequencesOf(band).form} (Appendix ${consequencesOf(band).appendix})`,
            agreed.decidedOn
          );
    return { stages: [decided('band', agreed)], ...(awaiting && { awaiting }) };
  }
  return { approvalStatus: 'AwaitingBand', ...inDiscussion(of, routing, now) };
}

function inDiscussion(of: SubmissionCase, routing: Routing, now: number): Pick<Position, 'awaiting' | 'stages'> {
  const { proposedScores, scoresAnswer, row } = of;
  if (!proposedScores) {
    const awaiting = awaitsCept('a second view of the scores', row.submittedOn);
    return { awaiting, stages: [{ stage: 'band', state: 'open' }] };
  }
  const stages = [{ ...decided('band', proposedScores), state: 'open' }] as const;
  if (!scoresAnswer) {
    return {
      stages,
      awaiting: awaitsOfficer(of, 'an answer to the scores that CEPT proposes', proposedScores.decidedOn)
    };
  }
  const { holder, deputies } = routing.seatAt('ChiefExecutive', '', now);
  return {
    stages,
    awaiting: {
      role: 'ChiefExecutive',
      ...(holder && { person: holder }),
      deputies,
      what: 'a ruling on the band',
      since: scoresAnswer.writtenOn
    }
  };
}
