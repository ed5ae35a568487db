import * as React from 'react';
import { exceptionsOf } from '../../../domain/decisions/exceptions';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { fieldWords } from '../../../forms/fieldWords';
import { Section } from '../../../ui/Section';
import { AskButton } from '../partnership/AskButton';
import { checkingStyles } from './checkingStyles';
import { checkingStrings as strings } from './strings';

interface ExceptionsProps {
  readonly document: SubmissionDocument;
  readonly settings: ProtocolSettings;
  readonly askAbout: ((field: string) => void) | undefined;
}

/** What a reader should look at twice, worked out from the answers; each can be asked about. */
export function Exceptions({ document, settings, askAbout }: ExceptionsProps): React.ReactElement | null {
  const css = checkingStyles();
  const exceptions = 'registration' in document ? exceptionsOf(document, settings) : [];
  if (exceptions.length === 0) return null;
  return (
    <Section title={strings.lookAt}>
      <ul className={css.list}>
        {exceptions.map(({ field, text }) => (
          <li key={text}>
            {text}{' '}
            {askAbout && <AskButton field={field} label={fieldWords(field, settings, document)} onAsk={askAbout} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}
