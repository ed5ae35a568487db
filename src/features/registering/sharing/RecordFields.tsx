import * as React from 'react';
import { standardsAnswers, type StandardsAnswer } from '../../../domain/sharing/codes';
import { RadioCards } from '../../../ui/RadioCards';
import { SelectBox } from '../../../ui/SelectBox';
import { TextBox } from '../../../ui/TextBox';
import { DateBox } from '../../../ui/DateBox';
import { anotherOrganisation, type ShareTyped } from './shareTyped';
import { shareStrings, standardsWords } from './strings';

const strings = shareStrings.record;

interface RecordFieldsProps {
  readonly partners: readonly string[];
  readonly typed: ShareTyped;
  readonly problems: { readonly [field: string]: string | undefined };
  readonly change: (part: Partial<ShareTyped>) => void;
}

/** Who was given the pack, when, and what they said of the standards. */
export function RecordFields({ partners, typed, problems, change }: RecordFieldsProps): React.ReactElement {
  const isAnother = typed.chosen === anotherOrganisation;
  return (
    <>
      <SelectBox
        id={isAnother ? 'share-chosen' : 'share-organisation'}
        label={strings.which}
        problem={isAnother ? undefined : problems.organisation}
        value={typed.chosen}
        options={[
          { value: '', text: strings.choose },
          ...partners.map(name => ({ value: name, text: name })),
          { value: anotherOrganisation, text: strings.another }
        ]}
        onChange={chosen => change({ chosen })}
      />
      {isAnother && (
        <TextBox
          id="share-organisation"
          label={strings.organisation}
          problem={problems.organisation}
          value={typed.named}
          onChange={named => change({ named })}
        />
      )}
      <TextBox
        id="share-contact"
        label={strings.contact}
        hint={strings.contactHint}
        problem={problems.contact}
        value={typed.contact}
        onChange={contact => change({ contact })}
      />
      <DateBox
        id="share-givenOn"
        label={strings.givenOn}
        problem={problems.givenOn}
        value={typed.givenOn}
        onChange={givenOn => change({ givenOn })}
      />
      <RadioCards<StandardsAnswer>
        id="share-standards"
        legend={strings.standards}
        problem={problems.standards}
        value={typed.standards === '' ? undefined : typed.standards}
        cards={standardsAnswers.map(answer => ({ value: answer, title: standardsWords[answer] }))}
        onChange={standards => change({ standards })}
      />
      <TextBox
        id="share-note"
        label={strings.note}
        hint={strings.noteHint}
        problem={problems.note}
        value={typed.note}
        onChange={note => change({ note })}
        lines={3}
      />
    </>
  );
}
