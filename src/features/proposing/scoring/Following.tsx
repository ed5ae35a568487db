import * as React from 'react';
import { notesFor } from '../../../domain/protocol/notes';
import { consequencesOf } from '../../../domain/significance/consequences';
import type { SignificanceBand } from '../../../domain/significance/significance';
import { NoteMark } from '../../../ui/NoteMark';
import { styled } from '../../../ui/styled';
import { scoringStrings } from './strings';

/** Which form and whose signature a band asks for, and when it is reviewed (protocol section 4). */
export function Following({ band }: { readonly band: SignificanceBand }): React.ReactElement {
  const css = useStyles();
  const { result } = scoringStrings;
  const { form, appendix, signOff, minutes, review } = consequencesOf(band);
  const rows = [
    [result.form, result.formOf(form, appendix)],
    [result.signature, signOff],
    [result.time, result.minutes(minutes)],
    [result.review, review]
  ] as const;
  return (
    <div className={css.box}>
      <h4 className={css.title}>{result.follows}</h4>
      <dl className={css.list}>
        {rows.map(([term, words]) => (
          <div key={term} className={css.row}>
            <dt className={css.term}>{term}</dt>
            <dd className={css.words}>{words}</dd>
          </div>
        ))}
      </dl>
      {notesFor('consequences').map(({ id, says, does }) => (
        <NoteMark key={id} id={id} says={says} does={does} />
      ))}
    </div>
  );
}

const useStyles = styled(theme => ({
  box: { marginTop: 16, paddingTop: 12, borderTop: `1px solid ${theme.palette.neutralTertiaryAlt}` },
  title: { margin: '0 0 6px', fontSize: 14, fontWeight: 600 },
  list: { margin: '0 0 6px' },
  row: { margin: '0 0 6px' },
  term: { fontSize: 12, color: theme.semanticColors.bodySubtext },
  words: { margin: 0, lineHeight: '1.4' }
}));
