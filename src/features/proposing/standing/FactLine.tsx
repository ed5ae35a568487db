import * as React from 'react';
import type { StandingFact } from '../../../forms/draft/standingFacts';
import { Button } from '../../../ui/Button';
import { formatDate } from '../../../ui/dates';
import { Glyph } from '../../../ui/Glyph';
import { styled } from '../../../ui/styled';
import { Tag } from '../../../ui/Tag';
import { ToggleButton } from '../../../ui/ToggleButton';
import { FactWords } from './FactWords';
import { standingStrings as strings } from './strings';
import { toggleId } from './useStanding';

interface FactLineProps {
  readonly fact: StandingFact;
  /** Where it is changed. */
  readonly href: string;
  readonly onSay: (fact: StandingFact) => void;
  readonly onTakeBack: (fact: StandingFact) => void;
}

/** One standing fact: its question, its answer in words, and what can be said of it. A fact that was changed shows both answers. */
export function FactLine({ fact, href, onSay, onTakeBack }: FactLineProps): React.ReactElement {
  const css = useStyles();
  const { field, number, ask, before, now, isChanged, affirmed } = fact;
  return (
    <li className={css.fact}>
      <div className={css.answer}>
        <p className={css.ask}>
          {number !== '' && <span className={css.number}>{number} </span>}
          {ask} {isChanged && <Tag text={strings.changed} />}
        </p>
        {isChanged ? (
          <dl className={css.both}>
            <dt className={css.which}>{strings.was}</dt>
            <dd className={css.old}>
              <FactWords words={before} ask={ask} />
            </dd>
            <dt className={css.which}>{strings.now}</dt>
            <dd className={css.new}>
              <FactWords words={now} ask={ask} />
            </dd>
          </dl>
        ) : (
          <FactWords words={before} ask={ask} />
        )}
        {affirmed && (
          <p className={css.said}>
            <Glyph name="tick" size={13} />
            <span>{strings.affirmed(affirmed.by.name, formatDate(affirmed.on))}</span>
          </p>
        )}
      </div>
      <div className={css.deeds}>
        {isChanged ? (
          <Button
            kind="quiet"
            text={strings.takeBack}
            label={strings.about(strings.takeBack, ask)}
            onClick={() => onTakeBack(fact)}
          />
        ) : (
          <ToggleButton
            id={toggleId(field)}
            text={strings.stillTrue}
            about={ask}
            isPressed={affirmed !== undefined}
            onPress={() => onSay(fact)}
          />
        )}
        <Button kind="quiet" text={strings.changeIt} label={strings.about(strings.changeIt, ask)} href={href} />
      </div>
    </li>
  );
}

const useStyles = styled(theme => ({
  fact: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '8px 24px',
    alignItems: 'start',
    padding: '12px 0',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    '@container (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)' }
  },
  answer: { minWidth: 0 },
  ask: { margin: '0 0 2px', fontSize: 13, lineHeight: '1.45', color: theme.semanticColors.bodySubtext },
  number: { fontWeight: 600 },
  both: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: '2px 12px', margin: 0 },
  which: { fontSize: 13, lineHeight: '1.6', color: theme.semanticColors.bodySubtext },
  old: { margin: 0, textDecoration: 'line-through', textDecorationThickness: 1 },
  new: { margin: 0, fontWeight: 600 },
  said: { display: 'flex', gap: 6, alignItems: 'baseline', margin: '4px 0 0', fontSize: 13, lineHeight: '1.45' },
  deeds: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' }
}));
