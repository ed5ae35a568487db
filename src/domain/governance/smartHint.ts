/** SMART, in the order of protocol section 5.10. */
export const smartMarks = ['specific', 'measurable', 'achievable', 'realistic', 'timely'] as const;
export type SmartMark = (typeof smartMarks)[number];

export interface OutputTarget {
  readonly output: string;
  readonly measure: string;
  /** What the officer ticked. */
  readonly ticked: { readonly [M in SmartMark]?: boolean };
}

export interface SmartHint {
  readonly mark: SmartMark;
  readonly hint: string;
}

const vague = /\b(improve|better|support|promote|enhance|develop|encourage|more|increase|reduce|raise|strengthen)\w*/i;
const figure = /\d|\b(all|every|none|half|twice|third|quarter)\b/i;
const moment =
  /\b(by|until|before|each|every|per|a)\s+(the\s+)?(end|start|year|month|quarter|week|day|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|\d)|\b(19|20)\d\d\b|\b(monthly|quarterly|yearly|annually|weekly)\b/i;

/**
 * Hints at the wording of an output target (protocol section 5.10): rules of thumb on the words themselves, which hint and never forbid. What was
 * ticked and what the words show are put beside each other; achievable and realistic cannot be read off words, so only their ticks are asked for.
 */
export function smartHints({ output, measure, ticked }: OutputTarget): readonly SmartHint[] {
  const words = output.trim();
  if (words === '') return [];
  const hints: SmartHint[] = [];
  const add = (mark: SmartMark, hint: string | false): void => {
    if (hint) hints.push({ mark, hint });
  };
  const vagueWord = vague.exec(words)?.[0].toLowerCase();
  const hasFigure = figure.test(words);
  add(
    'specific',
    vagueWord !== undefined &&
      !hasFigure &&
      `“${vagueWord}” by how much, for whom? Name what will be there that is not there now.`
  );
  add('measurable', !hasFigure && 'Give a number: how many, how much, or which share?');
  add('measurable', measure.trim() === '' && 'Say how it is measured: which count, register or survey?');
  add('achievable', ticked.achievable !== true && 'Can the partners reach it with what they put in? Tick it if so.');
  add('realistic', ticked.realistic !== true && 'Is it realistic, given where things are now? Tick it if so.');
  add('timely', !moment.test(words) && 'Say by when: a date, a quarter or a year.');
  return hints;
}
