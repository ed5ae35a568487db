import * as React from 'react';
import type { DraftAnswers } from '../../../domain/drafts/draft';
import type { ChangedFact } from '../../../forms/draft/changedFacts';
import { changedAnswers } from '../../../forms/draft/changedAnswers';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { styled } from '../../../ui/styled';
import type { DraftForms } from '../answering/useDraftForms';
import { followingStrings as strings } from './strings';

interface ChangedAnswersProps {
  readonly answers: DraftAnswers;
  readonly forms: DraftForms;
}

/** What a change of facts changes: each answer before and after, as whoever checks it will see it. */
export function ChangedAnswers({ answers, forms: { context } }: ChangedAnswersProps): React.ReactElement | null {
  const css = useStyles();
  const { before, settings } = context;
  if (!before || answers.followUp?.kind !== 'Change') return null;
  const changed = changedAnswers(before, answers, settings);
  const words = (text: string): React.ReactNode => (text === '' ? <i>{strings.empty}</i> : text);
  return (
    <Section title={strings.changedTitle}>
      {changed.length === 0 && <Prose>{strings.changedNone}</Prose>}
      <dl className={css.list}>
        {changed.map(({ field, label, before: was, after }: ChangedFact) => (
          <div key={field} className={css.row}>
            <dt className={css.term}>{label}</dt>
            <dd className={css.part}>
              <span className={css.mark}>{strings.was}</span>
              {words(was)}
            </dd>
            <dd className={css.part}>
              <span className={css.mark}>{strings.is}</span>
              <strong className={css.after}>{words(after)}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const useStyles = styled(theme => ({
  list: { margin: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr)',
    gap: '2px 20px',
    padding: '9px 0',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    '@container (max-width: 520px)': { gridTemplateColumns: 'minmax(0, 1fr)' }
  },
  term: { color: theme.semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  part: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  mark: { display: 'block', fontSize: 12, color: theme.semanticColors.bodySubtext },
  after: { fontWeight: 600 }
}));
