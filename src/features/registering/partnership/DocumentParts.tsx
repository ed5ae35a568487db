import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { describeProposal } from '../../../forms/registration/describeProposal';
import { DocumentView } from '../../../ui/DocumentView';
import { PrintButton } from '../../../ui/PrintButton';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { AskButton } from './AskButton';
import { FactList } from './FactList';
import { ScoreTable } from './ScoreTable';
import { ScreeningAnswers } from './ScreeningAnswers';
import { partnershipStrings as strings } from './strings';

interface DocumentPartsProps {
  readonly document: SubmissionDocument;
  readonly row: SubmissionRow;
  /** Those of the document's own version. */
  readonly settings: ProtocolSettings;
  readonly askAbout?: (field: string) => void;
}

/** The parts of a document in the order of the paper. */
export function DocumentParts({ document, row, settings, askAbout }: DocumentPartsProps): React.ReactElement {
  if (document.kind === 'Withdrawal') {
    return (
      <Section title={strings.withdrawal}>
        <Prose>{document.reason}</Prose>
      </Section>
    );
  }
  return (
    <>
      <p>
        <PrintButton />
      </p>
      <DocumentView
        sections={'registration' in document ? describeProposal(document, settings) : []}
        underRow={
          askAbout &&
          (({ id, from }) =>
            from === undefined && (
              <div>
                <AskButton field={`registration.${id}`} settings={settings} onAsk={askAbout} />
              </div>
            ))
        }
      >
        <FactList document={document} row={row} />
        {'screening' in document && <ScreeningAnswers screening={document.screening} />}
        {'significance' in document && <ScoreTable document={document} settings={settings} />}
      </DocumentView>
    </>
  );
}
