import * as React from 'react';
import { sameLogin } from '../../../domain/people/sameLogin';
import { Prose } from '../../../ui/Prose';
import { RadioCards } from '../../../ui/RadioCards';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { TextBox } from '../../../ui/TextBox';
import { fieldId } from '../addresses';
import { NextLine } from '../draft/NextLine';
import type { SectionProps } from '../draft/sectionProps';
import { ServiceField } from './ServiceField';
import { aboutStrings } from './strings';

/** About it: a working name, proposed or existing, the service. */
export function AboutScreen(props: SectionProps): React.ReactElement {
  const { answers, change, problemOf, draftKey, records, next, back } = props;
  const { me } = useServices();
  const keeps =
    answers.leadOfficer && !sameLogin(answers.leadOfficer.login, me.login) ? answers.leadOfficer : undefined;
  return (
    <div>
      <ScreenHeading text={aboutStrings.title} />
      <Prose>
        {keeps ? aboutStrings.keepsLeadOfficer(keeps.name) : aboutStrings.leadOfficer(me.name)} {aboutStrings.lead}
      </Prose>
      <TextBox
        id={fieldId('name')}
        label={aboutStrings.name}
        hint={aboutStrings.nameHint}
        problem={problemOf('name')}
        value={answers.name}
        onChange={name => change(before => ({ ...before, name }))}
      />
      <RadioCards
        id={fieldId('existing')}
        legend={aboutStrings.existing}
        size="wide"
        problem={problemOf('existing')}
        value={answers.existing === undefined ? undefined : answers.existing ? 'existing' : 'proposed'}
        cards={aboutStrings.existingCards}
        onChange={chosen => change(before => ({ ...before, existing: chosen === 'existing' }))}
      />
      <ServiceField
        appointments={records.appointments}
        value={answers.service}
        problem={problemOf('service')}
        onChange={service => change(before => ({ ...before, service }))}
      />
      <NextLine draftKey={draftKey} next={next} back={back} kind={answers.followUp?.kind} />
    </div>
  );
}
