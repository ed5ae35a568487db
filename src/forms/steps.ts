import type { SignificanceBand } from '../domain/significance/significance';

/** One step of the protocol on the map of "how it works". */
export interface ProtocolStep {
  readonly id: 'screen' | 'score' | 'document' | 'signOff' | 'register' | 'manage' | 'review' | 'leave';
  readonly title: string;
  readonly what: string;
  readonly who: string;
  readonly haveReady: readonly string[];
  /** Rough minutes of an officer's time; absent where the step is not a form. A default, not from the protocol. */
  readonly minutes?: { readonly [B in SignificanceBand]: number };
}

/** Said above the map: the diagram of section 1.4 is missing from the protocol (note I-42). */
export const stepsAreReconstructed =
  'The diagram in section 1.4 of the protocol is missing. This map is a reconstruction from its sections 2 to 7. Times are rough and not from the protocol.';

/** The steps in the order of protocol sections 2 to 7 (a reconstruction, note I-42). */
export const protocolSteps: readonly ProtocolStep[] = [
  {
    id: 'screen',
    title: 'Is it a partnership?',
    what: 'Answer six tests, compare with the examples and give your own result.',
    who: 'You, the lead officer',
    haveReady: [
      'The names of the bodies taking part',
      'What each of them risks and gains',
      'What residents would notice'
    ],
    minutes: { Limited: 5, Moderate: 5, Major: 5 }
  },
  {
    id: 'score',
    title: 'How significant is it?',
    what: 'Score seven criteria from 1 to 5. The result is Limited, Moderate or Major. In doubt, send it to CEPT for a second view.',
    who: 'You; then CEPT; the Chief Executive if you and CEPT cannot agree',
    haveReady: [
      'What it costs the council in the year when it costs most: money, officer time, money passing through',
      'The corporate aims it serves',
      'Legal duties and outside deadlines'
    ],
    minutes: { Limited: 10, Moderate: 10, Major: 15 }
  },
  {
    id: 'document',
    title: 'Fill in the form',
    what: 'Limited: Partnership Registration (Appendix B). Moderate: Basic Evaluation (C). Major: Full Evaluation (D).',
    who: 'You, with finance and legal colleagues where needed',
    haveReady: [
      'Terms of reference, constitution or agreement',
      'Partners, and what each contributes',
      'Risks to the council and to the partnership',
      'How it would end'
    ],
    minutes: { Limited: 15, Moderate: 45, Major: 120 }
  },
  {
    id: 'signOff',
    title: 'Sign-off',
    what: 'Limited: Head of Service. Moderate: a member of the Senior Management Team. Major: the same, and the Council or Executive in some cases.',
    who: 'The Head of Service or SMT member for your service',
    haveReady: ['Answers to the questions that the approver may ask']
  },
  {
    id: 'register',
    title: 'Into the register',
    what: 'Every partnership, whatever its significance, is recorded in the Partnerships Register.',
    who: 'CEPT',
    haveReady: []
  },
  {
    id: 'manage',
    title: 'Manage it',
    what: 'Monitor it in the Service Plan and keep its risks there; for Major also in the Council Operational Risk Register.',
    who: 'You',
    haveReady: ['The Service Plan', 'The risk register']
  },
  {
    id: 'review',
    title: 'Review it',
    what: 'Limited: as part of service planning. Moderate and Major: every year with the Annual Review Form (Appendix E).',
    who: 'You; then whoever signs for the band',
    haveReady: ['What was delivered and what it cost this year', 'What has changed since last time'],
    minutes: { Limited: 5, Moderate: 30, Major: 60 }
  },
  {
    id: 'leave',
    title: 'Leave it',
    what: 'Agree in advance what happens when it ends: services, assets, staff, liabilities, lessons.',
    who: 'You, signed off as before',
    haveReady: ['The exit arrangements in the agreement', 'Assets and liabilities that remain'],
    minutes: { Limited: 10, Moderate: 20, Major: 45 }
  }
];
