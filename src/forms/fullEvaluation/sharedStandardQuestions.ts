import { sharedStandards, type SharedStandard } from '../../domain/governance/sharedStandards';
import { choose } from '../model/question';

/** The areas that protocol section 5.8 names should a partnership wish to adopt its own shared standards, one question each. */
export const sharedStandardQuestions = {
  standardEquality: standard('standardEquality'),
  standardInMeetings: standard('standardInMeetings'),
  standardOutsideMeetings: standard('standardOutsideMeetings'),
  standardInterests: standard('standardInterests'),
  standardConfidentiality: standard('standardConfidentiality'),
  standardHospitality: standard('standardHospitality'),
  standardConflict: standard('standardConflict'),
  standardMembersDuties: standard('standardMembersDuties'),
  standardWhistleblowing: standard('standardWhistleblowing')
} as const;

function standard(id: SharedStandard) {
  const name = sharedStandards[id];
  return choose({
    ask: `Shared standards: ${name}`,
    series: { heading: 'How are shared standards covered?', short: name },
    options: {
      shared: 'Adopted jointly',
      own: "Each partner's own code",
      none: 'Not covered'
    },
    required: `Say how this is covered: ${name}.`,
    origin: 'section 5.8'
  });
}
