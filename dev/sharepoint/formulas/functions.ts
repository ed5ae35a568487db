import { CalculationError, compare, type FormulaValue, numberOf, textOf, truthOf } from './values';

/** Arguments are worked out when they are asked for, so that IF never touches the branch it does not take. */
type Argument = () => FormulaValue;

interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  apply(args: readonly Argument[], today: number): FormulaValue;
}

const many = 30;
const none: Argument = () => null;
const at = (args: readonly Argument[], index: number): FormulaValue => (args[index] ?? none)();

const whole = (value: FormulaValue, least: number): number => {
  const number = Math.trunc(numberOf(value));
  if (number < least) throw new CalculationError('#VALUE!');
  return number;
};

const ofText = (change: (text: string) => FormulaValue): FormulaFunction => ({
  least: 1,
  most: 1,
  apply: args => change(textOf(at(args, 0)))
});

/** LEFT and RIGHT take one character unless told how many. */
const end = (cut: (text: string, count: number) => string): FormulaFunction => ({
  least: 1,
  most: 2,
  apply: args => cut(textOf(at(args, 0)), args.length < 2 ? 1 : whole(at(args, 1), 0))
});

/** `?` is one character, `*` any number of them, `~` takes their meaning away: SEARCH knows these, FIND does not. */
function patternOf(wanted: string): RegExp {
  const source = wanted.replace(/~([?*~])|[?*]|[\\^$.|+()[\]{}]/g, (found: string, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    if (found === '?') return '[\\s\\S]';
    return found === '*' ? '[\\s\\S]*?' : `\\${found}`;
  });
  return new RegExp(source, 'i');
}

const place = (find: (wanted: string, within: string) => number): FormulaFunction => ({
  least: 2,
  most: 3,
  apply: args => {
    const start = args.length < 3 ? 1 : whole(at(args, 2), 1);
    const found = find(textOf(at(args, 0)), textOf(at(args, 1)).slice(start - 1));
    if (found < 0) throw new CalculationError('#VALUE!');
    return found + start;
  }
});

/** The functions a validation formula may use here, by name. */
export const functions: Readonly<Record<string, FormulaFunction>> = {
  AND: { least: 1, most: many, apply: args => args.map(arg => truthOf(arg())).every(Boolean) },
  OR: { least: 1, most: many, apply: args => args.map(arg => truthOf(arg())).some(Boolean) },
  NOT: { least: 1, most: 1, apply: args => !truthOf(at(args, 0)) },
  IF: {
    least: 2,
    most: 3,
    apply: args => (truthOf(at(args, 0)) ? at(args, 1) : args.length < 3 ? false : at(args, 2))
  },
  LEN: ofText(text => text.length),
  LOWER: ofText(text => text.toLowerCase()),
  UPPER: ofText(text => text.toUpperCase()),
  TRIM: ofText(text => text.trim().replace(/ +/g, ' ')),
  ISBLANK: { least: 1, most: 1, apply: args => at(args, 0) === null },
  ISNUMBER: {
    least: 1,
    most: 1,
    apply: args => {
      try {
        return typeof at(args, 0) === 'number';
      } catch (error) {
        if (error instanceof CalculationError) return false;
        throw error;
      }
    }
  },
  LEFT: end((text, count) => text.slice(0, count)),
  RIGHT: end((text, count) => text.slice(Math.max(0, text.length - count))),
  MID: {
    least: 3,
    most: 3,
    apply: args => {
      const start = whole(at(args, 1), 1) - 1;
      return textOf(at(args, 0)).slice(start, start + whole(at(args, 2), 0));
    }
  },
  FIND: place((wanted, within) => within.indexOf(wanted)),
  SEARCH: place((wanted, within) => within.search(patternOf(wanted))),
  EXACT: { least: 2, most: 2, apply: args => textOf(at(args, 0)) === textOf(at(args, 1)) },
  TODAY: { least: 0, most: 0, apply: (_args, today) => today }
};

export const operations: Readonly<Record<string, (left: FormulaValue, right: FormulaValue) => FormulaValue>> = {
  '=': (left, right) => compare(left, right) === 0,
  '<>': (left, right) => compare(left, right) !== 0,
  '<': (left, right) => compare(left, right) < 0,
  '<=': (left, right) => compare(left, right) <= 0,
  '>': (left, right) => compare(left, right) > 0,
  '>=': (left, right) => compare(left, right) >= 0,
  '&': (left, right) => textOf(left) + textOf(right),
  '+': (left, right) => numberOf(left) + numberOf(right),
  '-': (left, right) => numberOf(left) - numberOf(right),
  '*': (left, right) => numberOf(left) * numberOf(right),
  '/': (left, right) => {
    if (numberOf(right) === 0) throw new CalculationError('#DIV/0!');
    return numberOf(left) / numberOf(right);
  }
};
