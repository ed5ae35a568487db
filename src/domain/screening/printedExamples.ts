import type { ScreeningResult } from './screening';

/** One example of the protocol's table (section 2), with its column and, in our words, why it stands there. */
export interface ScreeningExample {
  readonly id: string;
  readonly title: string;
  /** The heading under which the protocol lists it. */
  readonly group: string;
  readonly column: ScreeningResult;
  readonly why: string;
  /** Today's word, or what became of it, where the protocol's word is dated. */
  readonly historic?: string;
}

/** The protocol's examples one by one, in its order. They explain a result and never override it. */
export const screeningExamples: readonly ScreeningExample[] = [
  {
    id: 'local-strategic-partnership',
    title: 'Local Strategic Partnership',
    group: 'Statutory partnerships',
    column: 'Partnership',
    why: 'Public, private and voluntary bodies agree priorities for the district together and answer for them together.',
    historic: 'Local strategic partnerships (LSPs) are now local partnership boards, where they go on at all.'
  },
  {
    id: 'community-safety-partnership',
    title: 'Community Safety Partnerships',
    group: 'Statutory partnerships',
    column: 'Partnership',
    why: 'The law makes the council, police, fire and health bodies work together on crime and disorder.'
  },
  {
    id: 'conservation-area-grant-scheme',
    title: 'Conservation area grant schemes',
    group: 'Grant funding schemes',
    column: 'Partnership',
    why: 'The council and a funder put money and terms together into one scheme and share the risk of it.'
  },
  {
    id: 'emergency-planning',
    title: 'Emergency planning / business continuity with Derbyshire County Council',
    group: 'Joint/shared service delivery',
    column: 'Partnership',
    why: 'Two councils run one service together and both depend on it in an emergency.'
  },
  {
    id: 'collaborative-working',
    title: 'Collaborative working with neighbouring local authorities',
    group: 'Joint/shared service delivery',
    column: 'Partnership',
    why: 'Councils share staff, systems or a service, with its costs, its benefits and its failures.'
  },
  {
    id: 'local-enterprise-growth-initiative',
    title: 'Local Enterprise Growth Initiative',
    group: 'Joint initiatives',
    column: 'Partnership',
    why: 'Several bodies plan and deliver one programme for jobs and businesses.',
    historic: 'The government programme (LEGI) has ended; read it as a joint economic growth programme.'
  },
  {
    id: 'action-on-smoking',
    title: 'Derbyshire Action on Smoking (funding)',
    group: 'Joint initiatives',
    column: 'Partnership',
    why: 'Several bodies fund one campaign together for the health of residents.'
  },
  {
    id: 'limited-company',
    title: 'Limited companies',
    group: 'Limited companies',
    column: 'InBetween',
    why: 'A company is a body of its own; whether the council shares its risk depends on how it is owned and run.'
  },
  {
    id: 'charity',
    title: 'Charities / with trustees',
    group: 'Charities',
    column: 'InBetween',
    why: 'Trustees answer for the charity alone, yet the council may share its aims, money or premises.'
  },
  {
    id: 'community-voluntary-partners',
    title: 'Community Voluntary Partners',
    group: 'Voluntary groups and organisations',
    column: 'InBetween',
    why: 'The group stands on its own; how closely the council works with it differs from case to case.'
  },
  {
    id: 'meden-valley-making-places',
    title: 'Meden Valley Making Places',
    group: 'Voluntary groups and organisations',
    column: 'InBetween',
    why: 'A regeneration body of its own in which the council takes part, to a degree that has to be looked at.',
    historic: 'A regeneration body of its time; read it as any local regeneration or housing body.'
  },
  {
    id: 'compact',
    title: 'Compact with other organisations, often the voluntary sector',
    group: 'Compacts',
    column: 'NotPartnership',
    why: 'A compact says how bodies will treat each other; nothing is done together and no risk is shared.'
  },
  {
    id: 'health-improvement-programme',
    title: 'Health improvement programme with Primary Care Trusts',
    group: 'Health improvement programmes',
    column: 'NotPartnership',
    why: 'Each body does its own part of a plan and answers for its own part alone.',
    historic:
      'Primary care trusts (PCTs) are gone; today this is the NHS integrated care board and public health at the county.'
  },
  {
    id: 'consultants',
    title: 'Consultants delivering a piece of work',
    group: 'Simple contractual arrangements',
    column: 'NotPartnership',
    why: 'One body buys and the other is paid: that is a contract, and procurement rules apply.'
  },
  {
    id: 'fairness-for-all',
    title: 'Fairness for All',
    group: 'Networking forums',
    column: 'NotPartnership',
    why: 'People meet to talk and learn; nothing is delivered together.'
  },
  {
    id: 'jobs-fairs',
    title: 'Jobs Fairs',
    group: 'Networking forums',
    column: 'NotPartnership',
    why: 'Bodies come to one event side by side; none depends on the others.'
  },
  {
    id: 'secondments',
    title: 'Secondments / jointly funded posts',
    group: 'Secondments and joint posts',
    column: 'NotPartnership',
    why: 'A member of staff is lent or a post is paid for together; that alone is an employment matter.'
  },
  {
    id: 'simple-grants',
    title: 'Simple grants allocated from the Council to another body',
    group: 'Simple grants',
    column: 'NotPartnership',
    why: 'The council gives money for a purpose and checks that it was spent so; the other body does the work alone.'
  }
];
