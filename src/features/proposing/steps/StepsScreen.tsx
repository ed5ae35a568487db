import * as React from 'react';
import { significanceBands } from '../../../domain/significance/significance';
import { protocolSteps, stepsAreReconstructed, type ProtocolStep } from '../../../forms/steps';
import { BackLink } from '../../../ui/BackLink';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { styled } from '../../../ui/styled';
import { Tag } from '../../../ui/Tag';
import { addresses } from '../addresses';
import { strings } from '../strings';
import { GoodGovernance } from './GoodGovernance';
import { stepsStrings } from './strings';

/** How it works: the protocol's steps as a map, a reconstruction because the protocol's own diagram is missing (section 1.4, note I-42). */
export function StepsScreen(): React.ReactElement {
  const css = useStyles();
  return (
    <div>
      <BackLink text={strings.home} href={addresses.home} />
      <ScreenHeading text={stepsStrings.title} />
      <Notice>
        <p>{stepsAreReconstructed}</p>
        <Tag text={stepsStrings.note} />
      </Notice>
      <ol className={css.map}>
        {protocolSteps.map((step, place) => (
          <Step key={step.id} step={step} number={place + 1} />
        ))}
      </ol>
      <GoodGovernance />
      <div className={css.ask}>
        <h3 className={css.askTitle}>{stepsStrings.ask.title}</h3>
        <p className={css.text}>{stepsStrings.ask.text}</p>
      </div>
      <ButtonRow>
        <Button kind="primary" text={strings.startNew} href={addresses.newDraft} />
        <Button text={stepsStrings.trial} href={addresses.trial} />
        <Button kind="quiet" text={stepsStrings.example} href={addresses.example} />
      </ButtonRow>
    </div>
  );
}

function Step({ step, number }: { readonly step: ProtocolStep; readonly number: number }): React.ReactElement {
  const css = useStyles();
  const { minutes } = step;
  return (
    <li className={css.step}>
      <span className={css.number} aria-hidden="true">
        {number}
      </span>
      <div className={css.words}>
        <h3 className={css.title}>{step.title}</h3>
        <p className={css.text}>{step.what}</p>
        <p className={css.soft}>
          {stepsStrings.who} {step.who}
        </p>
        {step.haveReady.length > 0 && (
          <>
            <p className={css.ready}>{stepsStrings.ready}</p>
            <ul className={css.list}>
              {step.haveReady.map(thing => (
                <li key={thing}>{thing}</li>
              ))}
            </ul>
          </>
        )}
        {minutes && (
          <p className={css.soft}>
            {stepsStrings.minutes} {significanceBands.map(band => `${band} ${minutes[band]}`).join(' · ')}
          </p>
        )}
      </div>
    </li>
  );
}

const useStyles = styled(theme => ({
  map: { margin: '20px 0 8px', padding: 0, listStyle: 'none' },
  step: {
    position: 'relative',
    display: 'flex',
    gap: 16,
    paddingBottom: 24,
    // The line from this step to the next one.
    '::before': {
      content: '""',
      position: 'absolute',
      left: 16,
      top: 40,
      bottom: 4,
      borderLeft: `2px solid ${theme.palette.neutralTertiaryAlt}`
    },
    ':last-child::before': { display: 'none' }
  },
  number: {
    flex: 'none',
    width: 32,
    height: 32,
    borderRadius: 16,
    border: `2px solid ${theme.palette.themePrimary}`,
    boxSizing: 'border-box',
    fontWeight: 600,
    lineHeight: '28px',
    textAlign: 'center'
  },
  words: { minWidth: 0, maxWidth: 680 },
  title: { margin: '4px 0 4px', fontSize: 17, fontWeight: 600, lineHeight: '1.35' },
  text: { margin: '0 0 6px', maxWidth: '68ch', lineHeight: '1.5' },
  soft: { margin: '0 0 6px', fontSize: 13, color: theme.semanticColors.bodySubtext },
  ready: { margin: '8px 0 2px', fontSize: 13, fontWeight: 600 },
  list: { margin: '0 0 8px', paddingLeft: 20, lineHeight: '1.55' },
  ask: {
    margin: '8px 0 20px',
    padding: '16px 20px',
    borderRadius: 8,
    background: theme.semanticColors.bodyStandoutBackground
  },
  askTitle: { margin: '0 0 4px', fontSize: 16, fontWeight: 600 }
}));
