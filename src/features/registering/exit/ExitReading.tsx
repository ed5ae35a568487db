import * as React from 'react';
import type { RegistrationAnswers } from '../../../domain/registration/registrationAnswers';
import { documentInSentence } from '../../../domain/submissions/kindWords';
import type { SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import type { Records } from '../../../domain/partnerships/records';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { Problem } from '../../../ui/Problem';
import { partnershipStrings } from '../partnership/strings';
import { useVerifiedSubmission } from '../partnership/useVerifiedSubmission';
import { Drill } from './Drill';
import type { DrillRows } from './drillRows';
import { exitStrings as strings } from './strings';

interface ExitReadingProps {
  readonly rows: DrillRows;
  readonly records: Records;
  /** Of the partnership, for paper. */
  readonly name: string;
}

/** Reads the record, and the annual review where that is another document, each verified as it is read. */
export function ExitReading({ rows, records, name }: ExitReadingProps): React.ReactElement {
  const { record, review } = rows;
  const from = [strings.from(documentInSentence(record), record.author.name, record.submittedOn)];
  return (
    <Verified row={record} records={records}>
      {document =>
        review ? (
          <Verified row={review} records={records}>
            {reviewed => (
              <Drill
                document={document}
                review={particularsOf(reviewed)}
                name={name}
                from={[...from, strings.alsoFrom(review.author.name, review.submittedOn)]}
              />
            )}
          </Verified>
        ) : (
          <Drill document={document} review={particularsOf(document)} name={name} from={from} />
        )
      }
    </Verified>
  );
}

interface VerifiedProps {
  readonly row: SubmissionRow;
  readonly records: Records;
  readonly children: (document: SubmissionDocument) => React.ReactElement;
}

/** A document that can be relied on, or why there is none. */
function Verified({ row, records, children }: VerifiedProps): React.ReactElement {
  const read = useVerifiedSubmission(row, records);
  if (read.phase === 'loading') return <Loading text={partnershipStrings.reading} />;
  if (read.phase === 'failed') {
    return <Problem text={read.text} action={<Button text={partnershipStrings.tryAgain} onClick={read.tryAgain} />} />;
  }
  if (read.problem !== undefined) return <Problem text={partnershipStrings.notValid(read.problem)} />;
  return children(read.document);
}

const none: RegistrationAnswers = {};

function particularsOf(document: SubmissionDocument): RegistrationAnswers {
  return document.kind === 'Review' ? document.particulars : none;
}
