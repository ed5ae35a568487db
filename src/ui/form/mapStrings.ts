import type { Level } from '../../domain/stakeholders/stakeholders';

/** The words of the stakeholder matrix. */
export const mapStrings = {
  caption: 'Interest against power or influence (protocol section 6)',
  interest: { low: 'Low interest', medium: 'Medium interest', high: 'High interest' },
  power: { low: 'Low power', medium: 'Medium power', high: 'High power' },
  how: 'Drag a name, or choose it and press an arrow key. The table below changes with it.',
  moved: (name: string, interest: Level, power: Level): string => `${name}: ${interest} interest, ${power} power.`
} as const;
