import { accountabilitySection } from '../basicEvaluation/accountabilitySection';
import { whySection } from '../basicEvaluation/whySection';
import { file, graded, longText, text } from '../model/question';
import { selfRating } from './selfRating';
import { principlesOf, supporting } from '../supporting';

const { objectives, reason, consultation, duplication, options, userBenefit } = whySection.questions;
const { complaints, redress, conflicts } = accountabilitySection.questions;
const heading = 'Aims of the partnership';

/** Section 2 of the template (D2-1 to D2-9; protocol section 5.4). */
export const aimsSection = {
  id: 'aims',
  heading,
  lead: whySection.lead,
  subheadings: {
    objectives: 'Aims',
    reason: 'Why a partnership',
    userBenefit: 'Users and the public',
    addedValue: 'Value and rating'
  },
  questions: supporting(principlesOf.aims, {
    objectives,
    aimsPublished: text({
      ask: 'Where are its aims and objectives published?',
      guidance: 'A web address, or the document in which anybody can read them.',
      required: 'Say where its aims are published, or “Nowhere yet”.',
      origin: 'section 5.4'
    }),
    reason,
    consultation,
    duplication,
    options,
    optionsFile: file({
      ask: 'Attach the options appraisal',
      kinds: { options: 'Options appraisal' },
      most: 5,
      duty: 'should',
      origin: 'section 5.4'
    }),
    businessCase: graded({
      ask: 'Is there a strong and robust business case?',
      required: 'Say whether there is a strong and robust business case.',
      origin: 'section 5.4'
    }),
    businessCaseFile: file({
      ask: 'Attach the business case',
      kinds: { businessCase: 'Business case' },
      most: 5,
      duty: 'should',
      origin: 'section 5.4'
    }),
    userBenefit,
    communication: graded({
      ask: 'Is there a communications strategy: does it communicate with its stakeholders by a plan?',
      required: 'Say whether there is a communications strategy.',
      origin: 'section 5.4'
    }),
    communicationFile: file({
      ask: 'Attach the communications strategy',
      kinds: { communication: 'Communications strategy' },
      most: 5,
      duty: 'may',
      origin: 'section 5.4'
    }),
    publicInformed: graded({
      ask: 'Have service users and the wider public been told how it works and where responsibility and accountability rest?',
      required: 'Say whether users and the public have been told how it works and who answers for what.',
      origin: 'section 5.4'
    }),
    complaints,
    redress,
    conflicts,
    addedValue: longText({
      ask: 'What does it add that the partners could not do on their own, and how is that shown?',
      origin: 'other councils'
    }),
    ratingAims: selfRating(heading)
  })
} as const;
