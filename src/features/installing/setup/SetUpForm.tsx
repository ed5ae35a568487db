import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { Button, ButtonRow } from '../../../ui/Button';
import { Problem } from '../../../ui/Problem';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import { useServices } from '../../../ui/Services';
import { styled } from '../../../ui/styled';
import { PeoplePicker } from '../people/PeoplePicker';
import { strings } from '../strings';

interface SetUpFormProps {
  readonly isUpgrade: boolean;
  readonly needsMembers: boolean;
  readonly problem?: string;
  readonly members: readonly Person[];
  readonly setMembers: (members: readonly Person[]) => void;
  readonly start: (firstCeptMembers: readonly Person[]) => void;
}

/** What the set-up will do, whom it puts into CEPT, and the button. */
export function SetUpForm(props: SetUpFormProps): React.ReactElement {
  const { isUpgrade, needsMembers, problem, members, setMembers, start } = props;
  const css = useStyles();
  const { installation } = useServices();
  const [isPressed, setPressed] = React.useState(false);
  const lacksMembers = needsMembers && members.length === 0;

  const press = (): void => {
    setPressed(true);
    if (lacksMembers) document.getElementById(pickerId)?.focus();
    else start(members);
  };

  return (
    <>
      <ScreenHeading text={isUpgrade ? strings.upgradeTitle : strings.title} />
      {problem && <Problem text={problem} />}
      <Section title={strings.willDo}>
        {isUpgrade ? <p className={css.words}>{strings.upgradeWhat}</p> : <WhatItDoes />}
      </Section>
      {needsMembers && (
        <Section title={strings.membersTitle}>
          <p className={css.words}>{strings.membersWhy}</p>
          <PeoplePicker
            id={pickerId}
            chosen={members}
            choose={setMembers}
            findPeople={installation.findPeople}
            problem={isPressed && lacksMembers ? strings.membersNeeded : undefined}
          />
        </Section>
      )}
      <ButtonRow>
        <Button kind="primary" text={buttonText(isUpgrade, problem)} onClick={press} />
      </ButtonRow>
    </>
  );
}

const pickerId = 'first-cept-members';

function buttonText(isUpgrade: boolean, problem: string | undefined): string {
  if (problem) return strings.tryAgain;
  return isUpgrade ? strings.bringUpToDate : strings.start;
}

function WhatItDoes(): React.ReactElement {
  const css = useStyles();
  return (
    <>
      <ul className={css.list}>
        {strings.willDoList.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={css.words}>{strings.willNot}</p>
    </>
  );
}

const useStyles = styled(theme => ({
  list: {
    margin: '0 0 12px',
    paddingLeft: 20,
    maxWidth: '70ch',
    lineHeight: '1.7',
    color: theme.semanticColors.bodyText
  },
  words: { margin: '0 0 12px', maxWidth: '70ch', lineHeight: '1.5', color: theme.semanticColors.bodyText }
}));
