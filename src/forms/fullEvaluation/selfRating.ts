import { choose } from '../model/question';

/** Four levels, as other councils rate their partnerships (note I-43: the protocol gives none). */
export const ratings = {
  substantial: 'Substantial',
  reasonable: 'Reasonable',
  limited: 'Limited',
  weak: 'Weak'
} as const;

/** The question at the end of each of the eight sections: how well governed is it in this respect? */
export function selfRating(heading: string) {
  return choose({
    ask: `Overall, how well is this in order: ${heading.toLowerCase()}?`,
    guidance:
      'Substantial: nothing to do. Reasonable: small gaps. Limited: gaps that matter. Weak: it cannot go on like this.',
    options: ratings,
    required: `Rate how well this is in order: ${heading.toLowerCase()}.`,
    origin: 'other councils'
  });
}
