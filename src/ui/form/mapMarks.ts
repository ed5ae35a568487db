import type { TypedRow } from '../../domain/registration/registrationAnswers';
import { levels, type Level, type Position } from '../../domain/stakeholders/stakeholders';
import type { GridQuestion, Options, RowsMap } from '../../forms/model/questionKinds';
import { typedText } from '../../forms/model/typed';

/** A row of the table where it stands on the matrix. */
export interface MapCard {
  readonly at: number;
  readonly name: string;
  readonly mark: string;
  readonly position: Position;
  /** Where it stood last year, if that was elsewhere. */
  readonly before?: Position;
}

/** Where somebody stood last year who stands elsewhere now, or is not on the map any more. */
export interface MapGhost {
  readonly name: string;
  readonly position: Position;
}

export interface MapMarks {
  readonly cards: readonly MapCard[];
  readonly ghosts: readonly MapGhost[];
  /** The names of those who are not rated yet. */
  readonly unplaced: readonly string[];
}

/** What stands on the matrix. `before` are the rows of last year, known again by their name. */
export function mapMarks(
  question: GridQuestion,
  map: RowsMap,
  rows: readonly TypedRow[],
  before: readonly TypedRow[]
): MapMarks {
  const options = optionsOf(question, map.mark);
  const lastYear = positionsByName(before, map);
  const cards: MapCard[] = [];
  const unplaced: string[] = [];
  rows.forEach((row, at) => {
    const position = positionOf(row, map);
    const name = nameOf(row, map);
    if (!position) {
      if (name !== '') unplaced.push(name);
      return;
    }
    const old = lastYear.get(name.toLowerCase());
    cards.push({
      at,
      name: name || `${question.row} ${at + 1}`,
      mark: options[typedText(row[map.mark])] ?? '',
      position,
      ...(old && !areSame(old, position) && { before: old })
    });
  });
  const ghosts = before.flatMap(row => {
    const position = positionOf(row, map);
    const name = nameOf(row, map);
    const now = cards.find(card => card.name.toLowerCase() === name.toLowerCase());
    return position && (!now || !areSame(now.position, position)) ? [{ name, position }] : [];
  });
  return { cards, ghosts, unplaced };
}

/** Where each stood, by name in lower case. */
export function positionsByName(rows: readonly TypedRow[], map: RowsMap): ReadonlyMap<string, Position> {
  const found = new Map<string, Position>();
  for (const row of rows) {
    const position = positionOf(row, map);
    if (position) found.set(nameOf(row, map).toLowerCase(), position);
  }
  return found;
}

export function nameOf(row: TypedRow, map: RowsMap): string {
  return typedText(row[map.name]).trim();
}

/** Do these rows look the same on the matrix? Other columns may differ. */
export function lookSame(one: readonly TypedRow[], other: readonly TypedRow[], map: RowsMap): boolean {
  if (one === other) return true;
  const columns = Object.values(map) as readonly string[];
  return (
    one.length === other.length && one.every((row, at) => columns.every(column => row[column] === other[at][column]))
  );
}

function areSame(one: Position, other: Position): boolean {
  return one.interest === other.interest && one.power === other.power;
}

function positionOf(row: TypedRow, { up, right }: RowsMap): Position | undefined {
  const interest = levelOf(row[up]);
  const power = levelOf(row[right]);
  return interest && power ? { interest, power } : undefined;
}

function levelOf(cell: unknown): Level | undefined {
  return levels.find(level => level === cell);
}

function optionsOf({ columns }: GridQuestion, column: string): Options {
  const asked = columns[column];
  return asked?.kind === 'choose' ? asked.options : {};
}
