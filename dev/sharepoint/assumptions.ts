/** One behaviour that no source confirms, with both answers that the real service may give. */
export interface Assumption {
  /** R recorded, D documented, I reported, U unconfirmed. */
  readonly grade: 'I' | 'U';
  readonly about: string;
  /** What the local SharePoint answers unless it is told otherwise. */
  readonly assumed: string;
  readonly otherwise: string;
  /** What the other answer would break in a product that leans on this one; absent where a product can survive both. */
  readonly breaks?: string;
}

/** What to try on a tenant first. Each can be switched to its other answer, by server: see the README. */
export const assumptionTable = {
  unreadableItemIsMissing: {
    grade: 'U',
    about: 'A single item, or file, that one may not read',
    assumed: 'answers 404, as if it did not exist',
    otherwise: 'answers 403'
  },
  topIsCapped: {
    grade: 'U',
    about: '`$top` above 5,000',
    assumed: 'is cut to 5,000',
    otherwise: 'is refused with 400'
  },
  notEqualFindsEmpty: {
    grade: 'U',
    about: 'A filter with `ne`',
    assumed: 'also finds rows where the column is empty',
    otherwise: 'leaves such rows out'
  },
  idRangeCountsAgainstThreshold: {
    grade: 'U',
    about: 'A range on ID as the first term on a list over 5,000 items',
    assumed: 'counts what it matches against the threshold',
    otherwise: 'is never too much'
  },
  formAuthorIsIgnored: {
    grade: 'U',
    about: 'A plain contributor who sends Author, Editor, Created or Modified in form values',
    assumed: 'changes none of them: the values are ignored',
    otherwise: 'is obeyed, and the row is in another name and of another time',
    breaks: 'Author and Created then prove nothing: whoever may add a row could sign in the name of somebody else'
  },
  choiceOutOfRangeIsStored: {
    grade: 'U',
    about: 'A choice that is not in the list, written by a plain item write',
    assumed: 'is stored',
    otherwise: 'is refused with 400'
  },
  formValuesAreAllOrNothing: {
    grade: 'U',
    about: 'Form values of which one is wrong',
    assumed: 'change nothing at all',
    otherwise: 'change the columns that are right'
  },
  ensureUserNeedsManager: {
    grade: 'I',
    about: '`ensureuser` by an ordinary user',
    assumed: 'is denied',
    otherwise: 'adds the person to the site'
  },
  groupAsOwnerIsIgnored: {
    grade: 'I',
    about: 'SetUserAsOwner with the id of a group',
    assumed: 'answers 200 and changes nothing; only ProcessQuery makes a group an owner',
    otherwise: 'makes the group the owner'
  },
  dateOnlyIsLocalMidnight: {
    grade: 'U',
    about: 'A date without time',
    assumed: 'is the date in the web’s time zone, kept as its midnight',
    otherwise: 'is kept to the second as it was sent'
  },
  validationMessageIsSent: {
    grade: 'U',
    about: 'A save that a validation formula refuses',
    assumed: 'says the ValidationMessage where one is set',
    otherwise: 'says “List data validation failed.”'
  },
  formRefusalIsARow: {
    grade: 'U',
    about: 'Form values that a formula or a unique column refuses',
    assumed: 'are answered as a row of the 200',
    otherwise: 'are answered with 500'
  }
} as const satisfies Readonly<Record<string, Assumption>>;

export type AssumptionName = keyof typeof assumptionTable;

export const assumptionNames = Object.keys(assumptionTable) as AssumptionName[];

/** Which answer a server gives: true as assumed, false the other one. */
export type Assumptions = Readonly<Record<AssumptionName, boolean>>;

/** Those whose other answer a product can survive. */
export const survivable: readonly AssumptionName[] = assumptionNames.filter(
  name => !('breaks' in assumptionTable[name])
);

/** As assumed but for some, which are given the other answer. */
export const withOtherAnswers = (others: readonly AssumptionName[]): Assumptions =>
  Object.fromEntries(assumptionNames.map(name => [name, !others.includes(name)])) as Record<AssumptionName, boolean>;

export const asAssumed: Assumptions = withOtherAnswers([]);

/** The name as it is written in the table; throws a sentence about any other. */
export function assumptionNamed(name: string): AssumptionName {
  const known = assumptionNames.find(one => one === name);
  if (!known) throw new Error(`"${name}" is no assumption. There are: ${assumptionNames.join(', ')}`);
  return known;
}
