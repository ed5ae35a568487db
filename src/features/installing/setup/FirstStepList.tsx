import * as React from 'react';
import type { FirstRun } from '../../../domain/installation/installation';
import { Glyph } from '../../../ui/Glyph';
import { useServices } from '../../../ui/Services';
import { focusRing, joined, styled } from '../../../ui/styled';
import { firstSteps } from './firstSteps';

/** The list of what to fill in next: what, who does it, where, and how far it is. */
export function FirstStepList({ firstRun }: { readonly firstRun: FirstRun }): React.ReactElement {
  const css = useStyles();
  const { siteUrl } = useServices();
  return (
    <ol className={css.list}>
      {firstSteps(firstRun).map(step => (
        <li key={step.title} className={css.step}>
          <span className={joined(css.mark, step.isDone && css.done)}>
            <Glyph name={step.isDone ? 'tick' : 'dot'} />
          </span>
          <div>
            <h4 className={css.title}>{step.title}</h4>
            <p className={css.words}>{step.what}</p>
            <p className={css.words}>
              <strong>{step.isDone ? 'Done' : `To do by ${step.who}`}</strong> ({step.state}){' '}
              <a className={css.link} href={`${siteUrl}/${step.where}`} data-interception="off">
                {step.linkText}
              </a>
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

const useStyles = styled(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none', maxWidth: 760, color: theme.semanticColors.bodyText },
  step: {
    display: 'flex',
    gap: 14,
    padding: '14px 0',
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`
  },
  mark: {
    display: 'inline-flex',
    flex: 'none',
    alignItems: 'center',
    justifyContent: 'center',
    width: 28,
    height: 28,
    borderRadius: 14,
    border: `1px solid ${theme.semanticColors.inputBorder}`
  },
  done: {
    background: theme.palette.themePrimary,
    borderColor: theme.palette.themePrimary,
    color: theme.palette.white
  },
  title: { margin: '2px 0 4px', fontSize: 16, fontWeight: 600, lineHeight: '1.4' },
  words: { margin: '0 0 4px', lineHeight: '1.5' },
  link: {
    display: 'inline-block',
    minHeight: 24,
    color: theme.semanticColors.link,
    textUnderlineOffset: '3px',
    ':hover': { color: theme.semanticColors.linkHovered },
    ':focus-visible': focusRing(theme)
  }
}));
