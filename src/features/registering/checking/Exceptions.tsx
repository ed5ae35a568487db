import * as React from 'react';
import { groundOf } from '../../../domain/decisions/briefGround';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { PartnershipStatus } from '../../../domain/status/status';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { fieldWords } from '../../../forms/fieldWords';
import { Section } from '../../../ui/Section';
import { AskButton } from '../partnership/AskButton';
import { exceptionsToCheck } from './exceptionsToCheck';
import { checkingStyles } from './checkingStyles';
import { checkingStrings as strings } from './strings';

interface ExceptionsProps {
  readonly document: SubmissionDocument;
  readonly partnership: PartnershipStatus;
  readonly settings: ProtocolSettings;
  readonly askAbout: ((field: string) => void) | undefined;
}

/** What a reader should look at twice, worked out from the answers; each can be asked about. */
export function Exceptions({ document, partnership, settings, askAbout }: ExceptionsProps): React.ReactElement | null {
  const css = checkingStyles();
  const exceptions = React.useMemo(() => {
    // What is derived is about the submission that stands; one that is entered while its successor waits has only its own answers.
    const isLatest = partnership.latest.submissionKey === document.submissionKey;
    return exceptionsToCheck(document, isLatest ? groundOf(partnership, settings, undefined) : { settings });
  }, [document, partnership, settings]);
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
