import type { Level, Position } from '../../domain/stakeholders/stakeholders';

/** The words of the stakeholder matrix. */
export const mapStrings = {
  caption: 'Interest against power or influence (protocol section 6)',
  interest: { low: 'Low interest', medium: 'Medium interest', high: 'High interest' },
  power: { low: 'Low power', medium: 'Medium power', high: 'High power' },
  how: 'Drag a name, or choose it and press an arrow key. The table below changes with it.',
  moved: (name: string, interest: Level, power: Level): string => `${name}: ${interest} interest, ${power} power.`,
  /** On a card, where there is little room. */
  was: ({ interest, power }: Position): string => `last year: ${interest}/${power}`,
  ghost: (name: string): string => `${name}, last year`,
  ghosts: 'A name in a broken line shows where somebody stood last year. High/low means high interest and low power.',
  unplaced: (names: readonly string[]): string => `Not on the map yet: ${names.join(', ')}.`,
  /** In a row of the table. */
  lastYear: ({ interest, power }: Position): string => `Last year: ${interest} interest, ${power} power.`
} as const;
