/** Does a partner organisation apply standards like the protocol's (section 1.3)? What nobody has asked or heard yet is an answer too. */
export const standardsAnswers = ['Yes', 'Partly', 'No', 'NotYetKnown'] as const;
export type StandardsAnswer = (typeof standardsAnswers)[number];
