import * as React from 'react';
import type { RegistrationAnswers } from '../../../domain/registration/registrationAnswers';
import { documentInSentence } from '../../../domain/submissions/kindWords';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import type { Records } from '../../../domain/partnerships/records';
import { Verified } from '../partnership/Verified';
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

const none: RegistrationAnswers = {};

function particularsOf(document: SubmissionDocument): RegistrationAnswers {
  return document.kind === 'Review' ? document.particulars : none;
}
