import * as React from 'react';
import type { CarriedQuestion } from '../../forms/model/questionKinds';
import { carriedStyles } from './carriedStyles';
import { formStrings } from './formStrings';

interface CarriedFieldProps {
  readonly question: CarriedQuestion;
  /** '' where it is not known yet. */
  readonly words: string;
  /** Where it can be changed; absent where it is worked out. */
  readonly href?: string;
}

/** What is known already, with where it came from: nobody types it twice. */
export function CarriedField({ question, words, href }: CarriedFieldProps): React.ReactElement {
  const css = carriedStyles();
  return (
    <div className={css.field}>
      <div className={css.label}>{question.ask}</div>
      <div className={words === '' ? css.none : css.words}>{words || formStrings.carriedNone}</div>
      <div className={css.from}>
        {href === undefined ? (
          question.from
        ) : (
          <a href={href} className={css.link} data-interception="off">
            {question.from}
          </a>
        )}
      </div>
    </div>
  );
}
