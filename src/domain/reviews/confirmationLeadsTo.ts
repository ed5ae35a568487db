import type { RegistrationAnswers } from '../registration/registrationAnswers';

/** Where a "no" in the yearly confirmation leads (note I-32): to leaving, to scoring anew, or to a change of facts; nothing where all is as it was. */
export function confirmationLeadsTo(particulars: RegistrationAnswers): readonly ('leaving' | 'scoring' | 'change')[] {
  if (particulars.stillRunning === false) return ['leaving'];
  return [
    ...(particulars.stillLimited === false ? (['scoring'] as const) : []),
    ...(particulars.factsRight === false ? (['change'] as const) : [])
  ];
}
