/** One line of the benchmark: what was measured, beside the budget that we hold ourselves to. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** The most that it may be; absent for what is printed for information. */
  readonly budget?: number;
}

/** Middle value; of an even number the lower one. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that `percent` of all values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? NaN;
}

const isWithin = ({ value, budget }: Figure): boolean => budget === undefined || value <= budget;

/** The table that `npm run bench` prints; true when every figure is within its budget. */
export function print(figures: readonly Figure[]): boolean {
  const width = Math.max(...figures.map(figure => figure.what.length));
  for (const figure of figures) {
    const { what, value, unit, budget } = figure;
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(1);
    const mark = budget === undefined ? 'for information' : `budget ${budget} ${isWithin(figure) ? 'within' : 'OVER'}`;
    process.stdout.write(`${what.padEnd(width)}  ${shown.padStart(8)} ${unit.padEnd(9)} ${mark}\n`);
  }
  return figures.every(isWithin);
}
