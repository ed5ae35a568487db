import * as React from 'react';
import { notesFor, type ProtocolNote } from '../../../domain/protocol/notes';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import type { CriterionNumber } from '../../../domain/significance/significance';
import { significanceForm } from '../../../forms/significance/significanceForm';
import { NoteMark } from '../../../ui/NoteMark';
import { styled } from '../../../ui/styled';

interface CriterionHelpProps {
  readonly number: CriterionNumber;
  readonly settings: ProtocolSettings;
}

/** What helps to score a criterion, with the notes on its wording. */
export function CriterionHelp({ number, settings }: CriterionHelpProps): React.ReactElement {
  return (
    <p className={useStyles().help}>
      {significanceForm.criteria[number].guidance}{' '}
      {notesFor(`criterion-${number}`)
        .filter(note => bites(note, settings))
        .map(({ id, says, does }) => (
          <NoteMark key={id} id={id} says={says} does={does} />
        ))}
    </p>
  );
}

/** The note on the number of aims matters only where there are not six (note I-08). */
function bites(note: ProtocolNote, settings: ProtocolSettings): boolean {
  return note.id !== 'I-08' || settings.aims.length !== 6;
}

const useStyles = styled(theme => ({
  help: {
    margin: '0 0 12px',
    maxWidth: '72ch',
    fontSize: 13,
    lineHeight: '1.6',
    color: theme.semanticColors.bodySubtext
  }
}));
