import * as React from 'react';
import type { TypedValue } from '../../../domain/registration/registrationAnswers';
import type { DescribedRow } from '../../../forms/model/describeAnswers';
import type { Question } from '../../../forms/model/questionKinds';
import { isBlank } from '../../../forms/model/typed';
import { Button } from '../../../ui/Button';
import { DocumentTable } from '../../../ui/DocumentTable';
import { carriedStyles } from '../../../ui/form/carriedStyles';
import { followingStrings as strings } from './strings';

interface KnownAnswerProps {
  readonly question: Question;
  readonly value: TypedValue | undefined;
  readonly known: readonly DescribedRow[];
  readonly onTake: (words: string) => void;
}

/** What the record in force says about a question of the leaving, beside it; its words can be taken over, so that nobody types them again. */
export function KnownAnswer({ question, value, known, onTake }: KnownAnswerProps): React.ReactElement {
  const css = carriedStyles();
  const words = known
    .filter(({ table }) => !table)
    .map(({ text }) => text)
    .join('\n');
  return (
    <div className={css.field}>
      {known.map(({ id, label, text, table }) => (
        <div key={id}>
          <div className={css.from}>{`${strings.known}: ${label}`}</div>
          {table ? (
            <DocumentTable caption={label} {...table} />
          ) : (
            <div className={css.words} style={{ whiteSpace: 'pre-line' }}>
              {text}
            </div>
          )}
        </div>
      ))}
      {question.kind === 'longText' && words !== '' && isBlank(value) && (
        <Button kind="quiet" text={strings.take} label={strings.takeFor(question.ask)} onClick={() => onTake(words)} />
      )}
    </div>
  );
}
