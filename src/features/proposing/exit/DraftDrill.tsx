import * as React from 'react';
import { londonDate } from '../../../domain/time/londonDate';
import { placeInDraft } from '../../../forms/draft/placeInDraft';
import { draftDrill } from '../../../forms/exitDrill/draftDrill';
import { exitDrillDocument } from '../../../forms/exitDrill/exitDrillDocument';
import type { DescribedRow } from '../../../forms/model/describeAnswers';
import { Button } from '../../../ui/Button';
import { DatedDocument } from '../../../ui/DatedDocument';
import { Prose } from '../../../ui/Prose';
import { addresses } from '../addresses';
import type { DraftForms } from '../answering/useDraftForms';
import { exitStrings as strings } from './strings';

interface DraftDrillProps {
  readonly draftKey: string;
  readonly name: string;
  readonly forms: DraftForms;
}

/** The fire drill of what is typed so far; each blank leads to its question. */
export function DraftDrill({ draftKey, name, forms: { forms, context } }: DraftDrillProps): React.ReactElement {
  const document = React.useMemo(() => exitDrillDocument(draftDrill(forms, context.before)), [forms, context.before]);
  const answerIt = ({ id, label, text, table }: DescribedRow): React.ReactNode => {
    const place = text === '' && !table ? placeInDraft(forms, id) : undefined;
    return (
      place && (
        <div>
          <Button
            kind="quiet"
            text={strings.answer}
            label={strings.answerWhat(label)}
            href={addresses.field(draftKey, place.step, id, place.section)}
          />
        </div>
      )
    );
  };
  return (
    <DatedDocument id="exit-date" document={document} today={londonDate(context.now)} underRow={answerIt}>
      <h3 style={{ margin: '12px 0 4px', fontSize: 18, fontWeight: 600, lineHeight: 1.35 }}>{strings.title}</h3>
      <Prose soft>{`${name}. ${strings.lead}`}</Prose>
    </DatedDocument>
  );
}
