/** Areas for shared standards of a partnership, in the words and the order of protocol section 5.8, by the id of their question. */
export const sharedStandards = {
  standardEquality: 'Equal opportunities',
  standardInMeetings: 'Behaviour during meetings',
  standardOutsideMeetings: 'Behaviour outside meetings',
  standardInterests: 'Declarations of Interest',
  standardConfidentiality: 'Confidentiality',
  standardHospitality: 'Hospitality and gifts',
  standardConflict: 'Conflict of Interest',
  standardMembersDuties: 'Duties - elected members',
  standardWhistleblowing: 'Whistleblowing'
} as const;

export type SharedStandard = keyof typeof sharedStandards;
