import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { fieldsIn } from '../../../forms/fieldWords';
import { describeSubmitted } from '../../../forms/submitted/describeSubmitted';
import { DocumentView } from '../../../ui/DocumentView';
import { PrintButton } from '../../../ui/PrintButton';
import { AskButton } from './AskButton';
import { FactList } from './FactList';

interface DocumentPartsProps {
  readonly document: SubmissionDocument;
  readonly row: SubmissionRow;
  /** Those of the document's own version. */
  readonly settings: ProtocolSettings;
  /** The document that it builds on, where it builds on one. */
  readonly builtOn?: SubmissionRow;
  readonly askAbout?: (field: string) => void;
}

/** The parts of a document in the order of the paper; each question that it answered can be asked about. Drawn once: a long one has two hundred of them. */
export const DocumentParts = React.memo(function DocumentParts(props: DocumentPartsProps): React.ReactElement {
  const { document, row, settings, builtOn, askAbout } = props;
  const sections = React.useMemo(
    () => describeSubmitted(document, { settings, bandBefore: builtOn?.band || undefined }),
    [document, settings, builtOn]
  );
  const labels = React.useMemo(
    () => new Map(askAbout ? fieldsIn(document, settings).map(({ field, label }) => [field, label]) : []),
    [document, settings, askAbout]
  );
  return (
    <>
      <p>
        <PrintButton />
      </p>
      <DocumentView
        sections={sections}
        underRow={
          askAbout &&
          (({ id }) => {
            const label = labels.get(id);
            return label === undefined ? null : (
              <div>
                <AskButton field={id} label={label} onAsk={askAbout} />
              </div>
            );
          })
        }
      >
        <FactList document={document} row={row} builtOn={builtOn} />
      </DocumentView>
    </>
  );
});
