import * as React from 'react';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import type { Screening } from '../../../domain/screening/screening';
import { deriveStatus } from '../../../domain/status/deriveStatus';
import { screeningForm } from '../../../forms/screening/screeningForm';
import { Button, ButtonRow } from '../../../ui/Button';
import { RadioCards } from '../../../ui/RadioCards';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { TextBox } from '../../../ui/TextBox';
import { fieldId } from '../addresses';
import { yesNo, yesNoCards } from './OwnResult';
import { screeningStrings } from './strings';

interface ExistingPartnershipProps {
  readonly screening: Screening;
  readonly edit: (part: (before: Screening) => Screening) => void;
  readonly problem: string | undefined;
  readonly records: ToolkitRecords;
}

/** So many names are offered at once. */
const offered = 5;

/** Could a partnership that is there already take this on? Those submitted so far are found by name. */
export function ExistingPartnership({
  screening,
  edit,
  problem,
  records
}: ExistingPartnershipProps): React.ReactElement {
  const { now } = useServices();
  const names = React.useMemo(
    () =>
      deriveStatus(records, now())
        .filter(({ status }) => status !== 'NotPartnership')
        .map(({ name }) => name),
    [records, now]
  );
  const typed = screening.existingNote.trim().toLowerCase();
  const found = names
    .filter(name => name.toLowerCase().includes(typed) && name !== screening.existingNote)
    .slice(0, offered);
  const write = (existingNote: string): void => edit(before => ({ ...before, existingNote }));
  return (
    <Section title={screeningStrings.existing}>
      <RadioCards
        id={fieldId('screening.existingCouldDoIt')}
        legend={screeningForm.questions.existingCouldDoIt}
        hint={screeningStrings.existingHint}
        value={yesNo(screening.existingCouldDoIt)}
        cards={yesNoCards}
        onChange={answer => edit(before => ({ ...before, existingCouldDoIt: answer === 'yes' }))}
      />
      {screening.existingCouldDoIt === true && (
        <>
          <TextBox
            id={fieldId('screening.existing')}
            label={screeningForm.questions.existingNote}
            hint={names.length > 0 ? screeningStrings.existingNoteHint : undefined}
            problem={problem}
            value={screening.existingNote}
            onChange={write}
          />
          <ButtonRow>
            {found.map(name => (
              <Button key={name} text={screeningStrings.useThis(name)} onClick={() => write(name)} />
            ))}
          </ButtonRow>
        </>
      )}
    </Section>
  );
}
