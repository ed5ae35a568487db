import { NotImitated } from '../answers/failures';
import { syntaxError } from './failures';
import { functions } from './functions';
import type { Expression } from './parse';

/** The columns a formula names. Functions that are not imitated are refused now, before anything depends on them. */
export function columnsOf(expression: Expression): string[] {
  switch (expression.kind) {
    case 'constant':
      return [];
    case 'column':
      return [expression.name];
    case 'negative':
      return columnsOf(expression.of);
    case 'operation':
      return [...columnsOf(expression.left), ...columnsOf(expression.right)];
    default: {
      const { name, args } = expression;
      const known = Object.hasOwn(functions, name) ? functions[name] : undefined;
      if (!known) throw new NotImitated(`the function ${name} in a validation formula`);
      if (args.length < known.least || args.length > known.most) throw syntaxError();
      return args.flatMap(columnsOf);
    }
  }
}
