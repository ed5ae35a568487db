import { functions, operations } from './functions';
import type { Expression } from './parse';
import { CalculationError, type FormulaValue, numberOf, truthOf } from './values';

/** What a formula may look at. */
export interface Surroundings {
  /** Today in the web's time zone, as a number of days. */
  readonly today: number;
  valueOf(column: string): FormulaValue;
}

export function evaluate(expression: Expression, surroundings: Surroundings): FormulaValue {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'column':
      return surroundings.valueOf(expression.name);
    case 'negative':
      return -numberOf(evaluate(expression.of, surroundings));
    case 'operation': {
      const { operator, left, right } = expression;
      return operations[operator]?.(evaluate(left, surroundings), evaluate(right, surroundings)) ?? null;
    }
    default: {
      const args = expression.args.map(arg => () => evaluate(arg, surroundings));
      return functions[expression.name]?.apply(args, surroundings.today) ?? null;
    }
  }
}

/** Whether a formula lets a value be saved: false and a calculation error do not. */
export function allows(expression: Expression, surroundings: Surroundings): boolean {
  try {
    return truthOf(evaluate(expression, surroundings));
  } catch (error) {
    if (error instanceof CalculationError) return false;
    throw error;
  }
}
