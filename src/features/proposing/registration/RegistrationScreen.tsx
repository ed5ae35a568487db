import * as React from 'react';
import type { TypedValue } from '../../../domain/registration/registrationAnswers';
import { sectionStates } from '../../../forms/model/sectionStates';
import { draftFacts } from '../../../forms/registration/draftRegistration';
import { registrationForm } from '../../../forms/registration/registrationForm';
import { Button, ButtonRow } from '../../../ui/Button';
import { NoteMark } from '../../../ui/NoteMark';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { addresses } from '../addresses';
import type { SectionProps } from '../draft/sectionProps';
import { NotLimited } from './NotLimited';
import { SectionNav } from './SectionNav';
import { SectionQuestions } from './SectionQuestions';
import { registrationStrings as strings } from './strings';
import type { Registration } from './useRegistration';

interface RegistrationScreenProps extends SectionProps {
  /** Id of the section; an unknown one opens the first. */
  readonly part: string | undefined;
  readonly registration: Registration;
}

const { sections } = registrationForm;

/** Appendix B, one section at a time (protocol section 4). */
export function RegistrationScreen(props: RegistrationScreenProps): React.ReactElement {
  const { answers, change, problemOf, draftKey, part, registration } = props;
  const { context, problems } = registration;
  const facts = React.useMemo(() => draftFacts(answers, context), [answers, context]);
  const edit = React.useCallback(
    (id: string, editOne: (before: TypedValue | undefined) => TypedValue) =>
      change(before => ({
        ...before,
        registration: { ...before.registration, [id]: editOne(before.registration[id]) }
      })),
    [change]
  );
  const at = Math.max(
    0,
    sections.findIndex(({ id }) => id === part)
  );
  const section = sections[at];
  const following = at + 1 < sections.length ? sections[at + 1] : undefined;
  const previous = at > 0 ? sections[at - 1] : undefined;
  if (!registration.isAsked) return <NotLimited answers={answers} band={registration.band} draftKey={draftKey} />;
  return (
    <div>
      <SectionNav
        draftKey={draftKey}
        current={section.id}
        sections={sectionStates(registrationForm, answers.registration, problems)}
      />
      <ScreenHeading key={section.id} text={section.heading} above={answers.name} />
      {at === 0 && (
        <>
          <Prose>
            {registrationForm.intro} {strings.minutes}
          </Prose>
          <div style={{ margin: '0 0 16px' }}>
            <NoteMark {...strings.reconstructed} />
          </div>
        </>
      )}
      {'lead' in section && <Prose>{section.lead}</Prose>}
      <SectionQuestions
        section={section.id}
        typed={answers.registration}
        facts={facts}
        draftKey={draftKey}
        problemOf={problemOf}
        problemFields={problems.map(({ field }) => `registration.${field}`)}
        edit={edit}
      />
      <ButtonRow>
        <Button
          kind="primary"
          text={strings.next(following?.heading ?? strings.check)}
          href={
            following ? addresses.draft(draftKey, 'registration', following.id) : addresses.draft(draftKey, 'check')
          }
        />
        <Button
          kind="quiet"
          text={strings.back}
          href={
            previous
              ? addresses.draft(draftKey, 'registration', previous.id)
              : addresses.draft(draftKey, 'significance')
          }
        />
      </ButtonRow>
    </div>
  );
}
