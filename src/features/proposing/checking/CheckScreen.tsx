import * as React from 'react';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import type { ToolkitRecords } from '../../../domain/partnerships/records';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import { Card } from '../../../ui/Card';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Printable } from '../../../ui/Printable';
import { PrintButton } from '../../../ui/PrintButton';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import { addresses } from '../addresses';
import type { DraftProblem } from '../draft/draftProblems';
import { isRegistrationBegun } from '../draft/draftStepsOf';
import type { DraftDesk } from '../draft/useDraft';
import type { Registration } from '../registration/useRegistration';
import { Following } from '../scoring/Following';
import { ResultFigures } from '../scoring/ResultFigures';
import { AnswerList } from './AnswerList';
import { readAnswerLines } from './readAnswerLines';
import { RegisterNext } from './RegisterNext';
import { RegistrationAnswers } from './RegistrationAnswers';
import type { SendKind } from './sendKind';
import { checkingStrings } from './strings';
import { SubmitBox } from './SubmitBox';
import { whatCanBeSent } from './whatCanBeSent';

interface CheckScreenProps {
  readonly desk: DraftDesk;
  readonly draftKey: string;
  readonly records: ToolkitRecords;
  readonly problems: readonly DraftProblem[];
  readonly registration: Registration;
  readonly onSending: (kind: SendKind) => void;
}

/** Check your answers: what is left to do, everything to read once more, and then the one button. */
export function CheckScreen(props: CheckScreenProps): React.ReactElement {
  const { desk, draftKey, records, problems, registration, onSending } = props;
  const { answers } = desk.state;
  const { settings } = records;
  const kind = documentKindOf(answers);
  const assessed = kind === 'ScoreSheet' ? assessSignificance(answers.significance.criteria, settings) : undefined;
  const isBegun = isRegistrationBegun(answers);
  const isRegistering = registration.isAsked && isBegun;
  // As long as Appendix B is not begun, what is left in it is one thing: to begin.
  const left = isBegun ? problems : problems.filter(({ onlyForRegistration }) => !onlyForRegistration);
  const kinds = whatCanBeSent(answers, problems, registration.isAsked);
  return (
    <div>
      <ScreenHeading text={checkingStrings.title} above={answers.name} />
      {left.length > 0 && (
        <ErrorSummary
          title={checkingStrings.problems(left.length)}
          lines={left.map(({ field, section, part, text }) => ({
            text,
            href: addresses.field(draftKey, section, field, part)
          }))}
        />
      )}
      {registration.isAsked && !isBegun && <RegisterNext draftKey={draftKey} />}
      <Printable>
        {readAnswerLines(answers, settings).map(section => (
          <AnswerList key={section.step} section={section} draftKey={draftKey} />
        ))}
        {assessed && (
          <Section title={checkingStrings.result}>
            <Card>
              <ResultFigures significance={assessed} settings={settings} />
              {assessed.band && <Following band={assessed.band} />}
            </Card>
          </Section>
        )}
        {isRegistering && <RegistrationAnswers answers={answers} context={registration.context} draftKey={draftKey} />}
      </Printable>
      {kinds.length > 0 && (
        <SubmitBox
          desk={desk}
          kinds={kinds}
          hasBand={kind === 'NotPartnership' || assessed?.band !== undefined}
          registration={registration}
          onSending={onSending}
        />
      )}
      <p>
        <PrintButton />
      </p>
    </div>
  );
}
