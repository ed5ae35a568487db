import * as React from 'react';
import { Button, ButtonRow } from '../../../ui/Button';
import { Prose } from '../../../ui/Prose';
import { styled } from '../../../ui/styled';
import { addresses } from '../addresses';
import { strings } from '../strings';
import { firstVisitStrings, homeStrings } from './strings';

/** What somebody sees who has neither drafts nor partnerships: what this is, how long it takes, where to start. */
export function FirstVisit(): React.ReactElement {
  const css = useStyles();
  return (
    <div className={css.box}>
      <h3 className={css.title}>{firstVisitStrings.title}</h3>
      <Prose>{firstVisitStrings.text}</Prose>
      <ol className={css.steps}>
        {firstVisitStrings.steps.map((step, place) => (
          <li key={step.title} className={css.step}>
            <span className={css.number} aria-hidden="true">
              {place + 1}
            </span>
            <span>
              <strong>{step.title}</strong>
              <span className={css.text}>{step.text}</span>
            </span>
          </li>
        ))}
      </ol>
      <ButtonRow>
        <Button kind="primary" text={strings.startNew} href={addresses.newDraft} />
        <Button text={homeStrings.trial} href={addresses.trial} />
        <Button kind="quiet" text={homeStrings.steps} href={addresses.steps} />
      </ButtonRow>
    </div>
  );
}

const useStyles = styled(theme => ({
  box: {
    margin: '0 0 28px',
    padding: '24px 24px 26px',
    borderRadius: 8,
    background: theme.semanticColors.bodyStandoutBackground,
    borderTop: `4px solid ${theme.palette.themePrimary}`
  },
  title: { margin: '0 0 8px', fontSize: 20, fontWeight: 600, lineHeight: '1.3' },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 230px), 1fr))',
    gap: 20,
    margin: '18px 0 24px',
    padding: 0,
    listStyle: 'none'
  },
  step: { display: 'flex', gap: 12 },
  number: {
    flex: 'none',
    width: 30,
    height: 30,
    borderRadius: 15,
    fontWeight: 600,
    lineHeight: '30px',
    textAlign: 'center',
    color: theme.semanticColors.primaryButtonText,
    background: theme.semanticColors.primaryButtonBackground
  },
  text: { display: 'block', marginTop: 2, color: theme.semanticColors.bodySubtext }
}));
