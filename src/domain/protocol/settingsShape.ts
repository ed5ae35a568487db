import * as v from 'valibot';

const words = v.pipe(v.string(), v.maxLength(2000));
const percent = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100));
const pence = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(Number.MAX_SAFE_INTEGER));
const anchor = v.optional(words);
const criterion = v.object({
  title: words,
  question: words,
  anchors: v.object({ 1: anchor, 2: anchor, 3: anchor, 4: anchor, 5: anchor })
});

/** What a version of the settings must hold to be used; bands and bounds must rise. */
export const settingsShape = v.pipe(
  v.object({
    aims: v.pipe(
      v.array(v.object({ id: v.pipe(words, v.minLength(1)), title: words })),
      v.minLength(1),
      v.maxLength(30)
    ),
    aimsAreNamed: v.boolean(),
    criteria: v.object({
      1: criterion,
      2: criterion,
      3: criterion,
      4: criterion,
      5: criterion,
      6: criterion,
      9: criterion
    }),
    leastAnswered: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)),
    moderateFrom: percent,
    majorFrom: percent,
    amountBounds: v.strictTuple([pence, pence, pence, pence])
  }),
  v.check(settings => settings.moderateFrom < settings.majorFrom),
  v.check(({ amountBounds }) => amountBounds.every((bound, at) => at === 0 || amountBounds[at - 1] < bound)),
  v.check(({ aims }) => new Set(aims.map(aim => aim.id)).size === aims.length)
);
