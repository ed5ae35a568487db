import { carried, longText, tick } from '../model/question';
import { agreementQuestions } from './agreementQuestions';
import { principlesOf, supporting } from '../supporting';

/** C2: what the council is in it, and what the governing agreement covers (C-06 and C-07; protocol section 5.3). */
export const roleSection = {
  id: 'role',
  heading: "The council's role",
  lead: 'A formal agreement helps to build goodwill and trust. Its scope depends on the partnership.',
  subheadings: {
    roles: 'Roles and decisions',
    governingDocument: 'The governing agreement'
  },
  questions: supporting(principlesOf.role, {
    roles: tick({
      ask: "What is the council's role?",
      options: {
        lead: 'Lead body',
        accountableBody: 'Accountable body',
        funder: 'Funder',
        member: 'Member',
        adviser: 'Adviser'
      },
      required: "Tick the council's role or roles.",
      origin: 'section 5.3'
    }),
    decisionRights: longText({
      ask: 'Which decisions can the council take or stop in it?',
      guidance: 'Votes, vetoes, and what its representatives may agree to without asking the council first.',
      required: "Say which decisions the council's representatives can take or stop.",
      origin: 'section 5.3'
    }),
    governingDocument: carried({
      ask: 'What does it rest on?',
      from: 'Appendix B, How it is governed',
      codes: {
        constitution: 'A constitution',
        terms: 'Terms of reference',
        agreement: 'Another written agreement',
        none: 'Nothing written yet'
      },
      origin: 'section 5.3'
    }),
    ...agreementQuestions
  })
} as const;
