import * as React from 'react';
import { EmptyState } from '../../../ui/EmptyState';
import { Prose } from '../../../ui/Prose';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import type { OpenRegister } from '../useRegister';
import { ceptTasks, stopped, waitingForAnswers, type CeptTask } from './ceptTasks';
import { CheckLine } from './CheckLine';
import { checkingStyles } from './checkingStyles';
import { checkingStrings as strings } from './strings';

/** CEPT's queue: what waits, the oldest first, with its five working days (protocol section 7; the period is a default). */
export function ChecksScreen({ register }: { readonly register: OpenRegister }): React.ReactElement {
  const { partnerships, isCept } = register;
  const tasks = React.useMemo(() => ceptTasks(partnerships), [partnerships]);
  return (
    <>
      <ScreenHeading text={strings.title} />
      <Prose>{isCept ? strings.lead : strings.onlyCept}</Prose>
      <Section title={strings.waiting}>
        {tasks.length === 0 ? <EmptyState {...strings.none} /> : <Lines of={tasks} />}
        {tasks.some(({ dueOn }) => dueOn !== undefined) && <Prose soft>{strings.dueNote}</Prose>}
      </Section>
      <Group title={strings.stopped} of={stopped(partnerships)} />
      <Group title={strings.answers} of={waitingForAnswers(partnerships)} />
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly of: readonly CeptTask[];
}

function Group({ title, of }: GroupProps): React.ReactElement | null {
  if (of.length === 0) return null;
  return (
    <Section title={title}>
      <Lines of={of} />
    </Section>
  );
}

function Lines({ of }: Pick<GroupProps, 'of'>): React.ReactElement {
  const css = checkingStyles();
  return (
    <ul className={css.lines}>
      {of.map(task => (
        <li key={`${task.submissionKey} ${task.what}`} className={css.lineItem}>
          <CheckLine task={task} />
        </li>
      ))}
    </ul>
  );
}
