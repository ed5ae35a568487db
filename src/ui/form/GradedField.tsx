import * as React from 'react';
import type { TypedGraded } from '../../domain/registration/gradedAnswer';
import type { TypedValue } from '../../domain/registration/registrationAnswers';
import { gradeWords } from '../../forms/model/partWords';
import { typedGraded } from '../../forms/model/typed';
import { RadioCards } from '../RadioCards';
import { SelectBox } from '../SelectBox';
import { TextBox } from '../TextBox';
import { GradedFiles } from './GradedFiles';
import { formStrings } from './formStrings';
import { gridStyles } from './gridStyles';

interface GradedFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string;
  readonly value: TypedValue | undefined;
  readonly onChange: (value: TypedGraded) => void;
  /** For what arrives later, such as a file; absent in a row of a table, which takes evidence in words only. */
  readonly onEdit?: (edit: (before: TypedGraded) => TypedGraded) => void;
  /** In a row of a table the grades are a list to open. */
  readonly isCell?: boolean;
  /** In a series the grades stand in one line. */
  readonly isLine?: boolean;
}

const choices = Object.entries(gradeWords);

/** Yes, partly, no or not applicable; the note and the evidence are asked for once something is chosen. */
export function GradedField(props: GradedFieldProps): React.ReactElement {
  const { id, label, hint, problem, value, onChange, onEdit, isCell, isLine } = props;
  const css = gridStyles();
  const typed = typedGraded(value);
  const isOpen = typed.grade !== '' || typed.note !== '' || typed.evidence !== '' || typed.files.length > 0;
  const choose = (grade: string): void => onChange({ ...typed, grade });
  return (
    <div role="group" aria-label={label} className={css.parts}>
      {isCell ? (
        <SelectBox
          id={id}
          label={label}
          problem={problem}
          value={typed.grade}
          options={[
            { value: '', text: formStrings.notAnswered },
            ...choices.map(([code, text]) => ({ value: code, text }))
          ]}
          onChange={choose}
        />
      ) : (
        <RadioCards
          id={id}
          legend={label}
          hint={hint}
          problem={problem}
          size={isLine ? 'line' : 'small'}
          value={typed.grade === '' ? undefined : typed.grade}
          cards={choices.map(([code, title]) => ({ value: code, title }))}
          onChange={choose}
        />
      )}
      {isOpen && (
        <div className={css.cells}>
          <TextBox
            id={`${id}-note`}
            label={formStrings.note}
            lines={isLine ? undefined : 2}
            value={typed.note}
            onChange={note => onChange({ ...typed, note })}
          />
          <TextBox
            id={`${id}-evidence`}
            label={formStrings.evidence}
            lines={isLine ? undefined : 2}
            value={typed.evidence}
            onChange={evidence => onChange({ ...typed, evidence })}
          />
        </div>
      )}
      {isOpen && onEdit && (
        <div className={css.below}>
          <GradedFiles id={`${id}-files`} label={label} files={typed.files} onEdit={onEdit} />
        </div>
      )}
    </div>
  );
}
