import * as React from 'react';
import type { Question } from '../../forms/model/questionKinds';
import { styled } from '../styled';
import { QuestionAids } from './QuestionAids';

interface QuestionSeriesProps {
  /** Id of the heading on the page. */
  readonly id: string;
  readonly heading: string;
  /** The first of the series: how far it binds, and its notes, hold for all of them. */
  readonly first: Question;
  readonly children: React.ReactNode;
}

/** Questions that are asked in one breath, one line each under one heading. */
export function QuestionSeries({ id, heading, first, children }: QuestionSeriesProps): React.ReactElement {
  const css = useStyles();
  return (
    <div role="group" aria-labelledby={id} className={css.series}>
      <h3 id={id} className={css.heading}>
        {heading}
      </h3>
      <div className={css.aids}>
        <QuestionAids question={first} />
      </div>
      {React.Children.map(children, line => (
        <div className={css.line}>{line}</div>
      ))}
    </div>
  );
}

const useStyles = styled(theme => ({
  series: { margin: '0 0 24px' },
  heading: { margin: '0 0 4px', fontSize: 16, fontWeight: 600, lineHeight: '1.4' },
  aids: { marginTop: 12 },
  line: { borderTop: `1px solid ${theme.semanticColors.bodyDivider}` }
}));
