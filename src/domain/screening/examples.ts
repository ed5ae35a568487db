import { screeningExamples, type ScreeningExample } from './printedExamples';

export { screeningExamples, type ScreeningExample };

/** Words that officers use for what the protocol's examples call otherwise. */
const everydayWords: { readonly [id: string]: string } = {
  'local-strategic-partnership': 'lsp board place strategy partnership',
  'community-safety-partnership': 'csp crime police antisocial anti-social disorder',
  'conservation-area-grant-scheme': 'heritage building lottery fund grant',
  'emergency-planning': 'flood resilience civil contingencies joint county',
  'collaborative-working': 'shared service joint team neighbour council combine merge building control planning',
  'local-enterprise-growth-initiative': 'legi business economy regeneration jobs growth',
  'action-on-smoking': 'health tobacco campaign public funding',
  'limited-company': 'company ltd cic business arms-length trading subsidiary joint venture',
  charity: 'charity trust trustee foundation charitable',
  'community-voluntary-partners': 'charity volunteer community group third sector cvs club',
  'meden-valley-making-places': 'regeneration housing renewal company',
  compact: 'charter promise memorandum understanding mou voluntary charity third sector',
  'health-improvement-programme': 'pct nhs icb doctor gp wellbeing public',
  consultants: 'consultant contractor supplier buy purchase procure tender agency contract hire adviser',
  'fairness-for-all': 'forum network meeting equality diversity group',
  'jobs-fairs': 'forum network event employment recruitment careers',
  secondments: 'lend loan borrow staff officer planner post employee secondee share colleague',
  'simple-grants': 'grant fund donation sponsor money give charity club'
};

/** Words too common to find anything by. */
const idleWords = new Set(['a', 'an', 'and', 'for', 'from', 'in', 'of', 'on', 'our', 'the', 'to', 'we', 'with']);

/**
 * The examples in which every word typed occurs, whatever the case and the order, in title, group, reason or everyday words.
 * Where none has all of them, those with most of them, best first. No words: all examples.
 */
export function findExamples(text: string): readonly ScreeningExample[] {
  const typed = text.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
  const wanted = typed.filter(word => word !== '' && !idleWords.has(word));
  if (wanted.length === 0) return screeningExamples;

  const counted = screeningExamples.map(example => ({ example, hits: hitsIn(example, wanted) }));
  const most = Math.max(...counted.map(({ hits }) => hits));
  return most === 0 ? [] : counted.filter(({ hits }) => hits === most).map(({ example }) => example);
}

function hitsIn(example: ScreeningExample, wanted: readonly string[]): number {
  const { id, title, group, why, historic = '' } = example;
  const words = [title, group, why, historic, everydayWords[id]].join(' ').toLowerCase();
  return wanted.filter(word => words.includes(word)).length;
}
