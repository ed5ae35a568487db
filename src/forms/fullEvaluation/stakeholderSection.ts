import { performanceSection } from '../basicEvaluation/performanceSection';

const { stakeholders } = performanceSection.questions;

/** Stakeholder management, which belongs to the risk assessment (D9-1; protocol section 6): a must for a Major partnership. */
export const stakeholderSection = {
  id: 'stakeholders',
  heading: 'Stakeholders',
  lead: 'The success of a partnership relies on the efforts of all the partners: assess them at an early stage, and go on doing so.',
  questions: {
    stakeholders: {
      ...stakeholders,
      least: 1,
      required: 'Add the partners and stakeholders, one at least.',
      duty: 'must'
    }
  }
} as const;
