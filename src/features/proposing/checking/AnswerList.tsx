import * as React from 'react';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { styled } from '../../../ui/styled';
import { addresses } from '../addresses';
import { draftStrings } from '../draft/strings';
import type { ReadSection } from '../../../forms/draft/readAnswerLines';
import { checkingStrings } from './strings';

interface AnswerListProps {
  readonly section: ReadSection;
  readonly draftKey: string;
}

/** One section of the answers to read, with the way back to change it. */
export function AnswerList({ section, draftKey }: AnswerListProps): React.ReactElement {
  const css = useStyles();
  const title = draftStrings.steps[section.step];
  return (
    <Section
      title={title}
      beside={
        <Button
          kind="quiet"
          text={checkingStrings.change}
          label={checkingStrings.changeWhat(title)}
          href={addresses.draft(draftKey, section.step)}
        />
      }
    >
      <dl className={css.list}>
        {section.lines.map(({ field, label, text, because }) => (
          <div key={field} className={css.row}>
            <dt className={css.term}>{label}</dt>
            <dd className={css.words}>
              <span className={text === '' ? css.missing : undefined}>{text || checkingStrings.empty}</span>
              {because !== '' && <span className={css.because}>{because}</span>}
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
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
    gap: '2px 20px',
    padding: '9px 0',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    '@container (max-width: 520px)': { gridTemplateColumns: 'minmax(0, 1fr)' }
  },
  term: { color: theme.semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  words: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  missing: { fontStyle: 'italic', color: theme.semanticColors.bodySubtext },
  because: { display: 'block', marginTop: 2, color: theme.semanticColors.bodySubtext }
}));
