import * as React from 'react';
import { affirmed, withdrawn } from '../../../domain/drafts/affirming';
import { londonDate } from '../../../domain/time/londonDate';
import { unsaid, type StandingFact, type StandingSection } from '../../../forms/draft/standingFacts';
import { takenBack } from '../../../forms/draft/takenBack';
import { useServices } from '../../../ui/Services';
import type { SectionProps } from '../draft/sectionProps';

/** The facts of a section that were affirmed with one press, so that it can be undone with one. */
interface Pressed {
  readonly section: string;
  readonly fields: readonly string[];
}

export interface Standing {
  /** Key of the section that is open. */
  readonly open: string | undefined;
  readonly pressed: Pressed | undefined;
  readonly toggleSection: (key: string) => void;
  /** Says that a fact is still true, or takes it back. */
  readonly say: (fact: StandingFact) => void;
  /** Says it of all in a section of which nothing was said, and opens the next section. */
  readonly sayAll: (section: StandingSection) => void;
  readonly undo: () => void;
  readonly takeBack: (fact: StandingFact) => void;
}

/** What somebody does with the standing facts. Where a control goes away by what it does, the focus goes on to what comes next. */
export function useStanding({ change, forms }: Pick<SectionProps, 'change' | 'forms'>): Standing {
  const { me, now } = useServices();
  const sections = forms.standing;
  const [open, setOpen] = React.useState(() => sections.find(hasLeft)?.key);
  const [pressed, setPressed] = React.useState<Pressed>();
  const focusNext = React.useRef<string>();
  React.useEffect(() => {
    if (focusNext.current === undefined) return;
    document.getElementById(focusNext.current)?.focus();
    focusNext.current = undefined;
  });

  const affirm = (fields: readonly string[]): void =>
    change(answers => affirmed(answers, fields, { by: me, on: londonDate(now()) }));
  return {
    open,
    pressed,
    toggleSection: key => setOpen(before => (before === key ? undefined : key)),
    say: ({ field, affirmed: said }) => {
      setPressed(undefined);
      if (said) change(answers => withdrawn(answers, [field]));
      else affirm([field]);
    },
    sayAll: section => {
      const fields = unsaid(section.facts).map(({ field }) => field);
      const next = sections.slice(sections.indexOf(section) + 1).find(hasLeft) ?? sections.find(isOther(section));
      affirm(fields);
      setPressed({ section: section.key, fields });
      setOpen(next?.key);
      focusNext.current = next ? headerId(next.key) : progressId;
    },
    undo: () => {
      if (!pressed) return;
      change(answers => withdrawn(answers, pressed.fields));
      setPressed(undefined);
      setOpen(pressed.section);
      focusNext.current = headerId(pressed.section);
    },
    takeBack: ({ field }) => {
      const { before } = forms.context;
      if (before) change(answers => takenBack(answers, before, field));
      focusNext.current = toggleId(field);
    }
  };
}

function hasLeft({ facts }: StandingSection): boolean {
  return unsaid(facts).length > 0;
}

function isOther(section: StandingSection): (other: StandingSection) => boolean {
  return other => other !== section && hasLeft(other);
}

export const headerId = (key: string): string => `standing-${key}`;
export const toggleId = (field: string): string => `said-${field}`;
/** Where problems and carried answers lead to: field "standing". */
export const progressId = 'field-standing';
