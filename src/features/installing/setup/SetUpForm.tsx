import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { Button, ButtonRow } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { Glyph } from '../../../ui/Glyph';
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
      {problem && (
        <div className={css.problem}>
          <Problem text={problem} />
        </div>
      )}
      <div className={css.card}>
        <Card quiet>
          <h3 className={css.title}>{strings.willDo}</h3>
          {isUpgrade ? <p className={css.words}>{strings.upgradeWhat}</p> : <WhatItDoes />}
        </Card>
      </div>
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
          <li key={line} className={css.line}>
            <Glyph name="tick" />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <p className={css.words}>{strings.willNot}</p>
    </>
  );
}

const useStyles = styled(theme => ({
  problem: { margin: '0 0 16px' },
  card: { margin: '0 0 28px' },
  title: { margin: '0 0 12px', fontSize: 18, fontWeight: 600, lineHeight: '1.35' },
  list: { margin: '0 0 14px', padding: 0, listStyle: 'none', lineHeight: '1.5' },
  line: { display: 'flex', gap: 10, margin: '0 0 8px', '& svg': { marginTop: 3 } },
  words: { margin: '0 0 12px', lineHeight: '1.5', color: theme.semanticColors.bodyText }
}));
