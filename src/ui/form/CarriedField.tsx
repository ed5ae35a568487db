import * as React from 'react';
import type { CarriedQuestion } from '../../forms/model/question';
import { styled } from '../styled';
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
  const css = useStyles();
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

const useStyles = styled(theme => ({
  field: {
    margin: '0 0 18px',
    padding: '2px 0 2px 14px',
    maxWidth: 640,
    borderLeft: `3px solid ${theme.palette.neutralTertiaryAlt}`,
    overflowWrap: 'anywhere'
  },
  label: { fontWeight: 600, lineHeight: '1.4' },
  words: { lineHeight: '1.45' },
  none: { fontStyle: 'italic', color: theme.semanticColors.bodySubtext },
  from: { fontSize: 12, color: theme.semanticColors.bodySubtext },
  link: { color: theme.semanticColors.link, textUnderlineOffset: '3px' }
}));
