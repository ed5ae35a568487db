import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { changesBetween } from '../../../forms/submitted/changesBetween';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { styled } from '../../../ui/styled';
import { briefStrings as strings } from './strings';

interface ChangesProps {
  /** Absent where the version before cannot be read. */
  readonly before: SubmissionDocument | undefined;
  readonly after: SubmissionDocument;
  readonly settings: ProtocolSettings;
}

/** A correction is decided on with its difference from the version that it replaces. */
export function Changes({ before, after, settings }: ChangesProps): React.ReactElement {
  const css = useStyles();
  const changes = React.useMemo(
    () => (before ? changesBetween(before, after, settings) : []),
    [before, after, settings]
  );
  return (
    <Section title={strings.changes}>
      {changes.length === 0 && <Prose>{before ? strings.noChanges : strings.changesUnread}</Prose>}
      <dl className={css.list}>
        {changes.map(change => (
          <div key={change.field} className={css.row}>
            <dt className={css.label}>{change.label}</dt>
            <dd className={css.words}>
              <del>
                {strings.before}: {change.before || strings.nothing}
              </del>
            </dd>
            <dd className={css.words}>
              <ins>
                {strings.after}: {change.after || strings.nothing}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const useStyles = styled(theme => ({
  list: { margin: 0 },
  row: { padding: '8px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}`, overflowWrap: 'anywhere' },
  label: { color: theme.semanticColors.bodySubtext, lineHeight: '1.4' },
  words: {
    margin: 0,
    lineHeight: '1.5',
    whiteSpace: 'pre-wrap',
    '& del': { textDecoration: 'none', color: theme.semanticColors.bodySubtext },
    '& ins': { textDecoration: 'none', fontWeight: 600 }
  }
}));
