import * as React from 'react';
import type { TypedValue } from '../../../domain/registration/registrationAnswers';
import { consequencesOf } from '../../../domain/significance/consequences';
import { takenBack } from '../../../forms/draft/takenBack';
import { withAnswer, type FormStep } from '../../../forms/draft/draftForms';
import { minutesLeft } from '../../../forms/model/minutesLeft';
import type { SectionStanding } from '../../../forms/model/sectionStates';
import { SectionAids } from '../../../ui/form/SectionAids';
import { MinutesLeft } from '../../../ui/form/MinutesLeft';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import type { SectionProps } from '../draft/sectionProps';
import { asksForExit, ExitPart } from '../exit/ExitPart';
import { FollowUpAside } from '../following/FollowUpAside';
import { useKnownExit } from '../following/useKnownExit';
import { SectionHints } from '../hints/SectionHints';
import { FormTag } from './FormTag';
import { NotAsked } from './NotAsked';
import { SectionLine } from './SectionLine';
import { SectionNav } from './SectionNav';
import { SectionQuestions } from './SectionQuestions';
import { answeringStrings as strings } from './strings';
import { useBefore } from './useBefore';
import { useOpenedPart } from './useOpenedPart';

const noStandings: readonly SectionStanding[] = [];

interface FormScreenProps extends SectionProps {
  readonly step: FormStep;
  /** Id of the section; an unknown one opens the first. */
  readonly part: string | undefined;
}

/** One form of a draft, one section at a time (protocol section 4). */
export function FormScreen(props: FormScreenProps): React.ReactElement {
  const { step, answers, change, problemOf, draftKey, forms } = props;
  const edit = React.useCallback(
    (id: string, editOne: (before: TypedValue | undefined) => TypedValue) =>
      change(before => withAnswer(before, step, id, editOne)),
    [change, step]
  );
  const before = useBefore(props);
  const takeBack = React.useCallback(
    (field: string) => change(now => (before ? takenBack(now, before.document, field) : now)),
    [change, before]
  );
  const known = useKnownExit(props);
  const shown = forms.forms.find(form => form.step === step);
  const standings = shown?.states ?? noStandings;
  const opened = useOpenedPart(props, standings);
  if (!shown) return <NotAsked {...props} />;
  const { form } = shown;
  const at = Math.max(
    0,
    form.sections.findIndex(({ id }) => id === opened)
  );
  const section = form.sections[at];
  return (
    <div>
      <SectionNav
        draftKey={draftKey}
        step={step}
        label={strings.sections(form.appendix, form.title)}
        current={section.id}
        sections={standings}
      />
      <ScreenHeading key={section.id} text={section.heading} above={answers.name} />
      {at === 0 && (
        <>
          <Prose>
            {form.intro} {step === 'registration' && strings.minutes(consequencesOf('Limited').minutes)} {strings.pace}
          </Prose>
          <FormTag form={form} />
        </>
      )}
      {!answers.followUp && <MinutesLeft minutes={minutesLeft(shown.visible, shown.typed)} />}
      {answers.followUp?.kind === 'Review' && <Prose soft>{strings.skips}</Prose>}
      {section.lead && <Prose>{section.lead}</Prose>}
      <SectionAids key={`aids-${section.id}`} section={section} />
      <SectionQuestions
        form={shown}
        section={section}
        draftKey={draftKey}
        problemOf={problemOf}
        before={before}
        onTakeBack={takeBack}
        edit={edit}
        known={known}
      />
      <SectionHints form={shown} section={section} answers={answers} forms={forms} />
      {asksForExit(section) && <ExitPart draftKey={draftKey} name={answers.name} forms={forms} />}
      {step === 'followUp' && <FollowUpAside {...props} />}
      <SectionLine {...props} form={form} at={at} standings={standings} />
    </div>
  );
}
