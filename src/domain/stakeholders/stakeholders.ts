/** Interest and power as the protocol names them (section 6), from least to most. */
export const levels = ['low', 'medium', 'high'] as const;
export type Level = (typeof levels)[number];

/** A position on the protocol's matrix: interest upwards, power to the right. */
export interface Position {
  readonly interest: Level;
  readonly power: Level;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** One step on the matrix; at its edge nothing moves. */
export function step({ interest, power }: Position, direction: Direction): Position {
  switch (direction) {
    case 'up':
      return { interest: next(interest, 1), power };
    case 'down':
      return { interest: next(interest, -1), power };
    case 'right':
      return { interest, power: next(power, 1) };
    case 'left':
      return { interest, power: next(power, -1) };
  }
}

function next(level: Level, by: 1 | -1): Level {
  return levels[levels.indexOf(level) + by] ?? level;
}
