import { choose } from '../model/question';

/** How often an arrangement is reviewed; the protocol says "regularly" and gives no interval (note I-31). */
export function interval(what: string, verb: 'is' | 'are') {
  return choose({
    ask: `How often ${verb} ${what} reviewed?`,
    options: {
      '3': 'Every three months',
      '6': 'Every six months',
      '12': 'Every year',
      '24': 'Every two years',
      '36': 'Every three years'
    },
    required: `Say how often ${what} ${verb} reviewed.`,
    notes: ['I-31'],
    origin: 'section 5.10'
  });
}
