import * as React from 'react';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import type { ColumnQuestion } from '../../forms/model/questionKinds';
import { SingleField } from './SingleField';

interface GridCellProps {
  readonly id: string;
  readonly at: number;
  readonly column: string;
  readonly question: ColumnQuestion;
  readonly value: TypedValue | undefined;
  readonly problem?: string;
  readonly onChange: (at: number, column: string, value: TypedValue) => void;
}

/** One cell of a table. A keystroke in another one leaves it alone. */
export const GridCell = React.memo(function GridCell(props: GridCellProps): React.ReactElement {
  const { at, column, onChange, ...field } = props;
  const change = React.useCallback((value: TypedValue) => onChange(at, column, value), [at, column, onChange]);
  return <SingleField isCell {...field} onChange={change} />;
});
