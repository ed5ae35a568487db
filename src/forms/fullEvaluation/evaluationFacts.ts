import { clarityOf } from '../../domain/governance/clarity';
import type { ProtocolSettings } from '../../domain/protocol/settings';
import { amountOf, textOf } from '../../domain/registration/readRegistration';
import type { RegistrationAnswers } from '../../domain/registration/registrationAnswers';
import { tickedAims } from '../../domain/significance/proposeScores';
import type { SubmittedSignificance } from '../../domain/submissions/submission';
import type { Fact, Facts } from '../model/visibleQuestions';

/** What Appendices C, D and E take over from Appendices A and B. */
export interface KnownRecord {
  readonly registration: RegistrationAnswers;
  readonly aims: SubmittedSignificance['aims'];
}

/** The carried answers of the evaluation by question id. `evaluation` is what is answered so far: clarity is worked out from it. */
export function evaluationFacts(
  { registration, aims }: KnownRecord,
  evaluation: RegistrationAnswers,
  settings: ProtocolSettings
): Facts {
  const served = settings.aims.filter(({ id }) => aims[id] !== undefined).map(({ title }) => title);
  return {
    ...recordFacts(registration),
    aims:
      tickedAims(aims, settings) === 0 ? { code: 'none', words: 'None' } : { code: 'some', words: served.join('; ') },
    whyNoAim: plain(textOf(registration, 'whyNoAim')),
    governingDocument: coded(textOf(registration, 'governingDocument'), governingDocuments),
    councilMoney: councilPays(registration) ? { code: 'some', words: 'Yes' } : { code: 'none', words: 'No' },
    grantFunded: yesOrNo(registration.grantFunded),
    clarity: clarityOf(evaluation).bothUnclear ? { code: 'bothUnclear', words: 'Yes' } : { code: 'clear', words: 'No' }
  };
}

/** What C, D and E alike take over from Appendix B. */
export function recordFacts(registration: RegistrationAnswers): Facts {
  return {
    accountableBody: coded(textOf(registration, 'accountableBody'), accountableBodies),
    sharesData: yesOrNo(registration.sharesData),
    personalData: yesOrNo(registration.personalData)
  };
}

const governingDocuments: { readonly [code: string]: string } = {
  constitution: 'A constitution',
  terms: 'Terms of reference',
  agreement: 'Another written agreement',
  none: 'Nothing written yet'
};

const accountableBodies: { readonly [code: string]: string } = {
  None: 'None is needed',
  Council: 'The council',
  Partner: 'Another partner',
  Partnership: 'The partnership itself',
  Undecided: 'Not decided yet'
};

/** Money, officer time or money passing through: any of it is council funds, resources or services (protocol section 5.7). */
function councilPays(registration: RegistrationAnswers): boolean {
  return ['cashThisYear', 'cashNextYear', 'cashYearAfter', 'timeDays', 'timeValue', 'passingThrough'].some(
    id => amountOf(registration, id) > 0
  );
}

function coded(code: string, words: { readonly [code: string]: string }): Fact {
  return { code, words: words[code] ?? code };
}

function yesOrNo(answer: unknown): Fact {
  if (typeof answer !== 'boolean') return { code: '', words: '' };
  return answer ? { code: 'yes', words: 'Yes' } : { code: 'no', words: 'No' };
}

function plain(words: string): Fact {
  return { code: words, words };
}
