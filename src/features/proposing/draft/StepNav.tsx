import * as React from 'react';
import type { FollowUpKind } from '../../../domain/drafts/followUp';
import { Glyph } from '../../../ui/Glyph';
import { focusRing, joined, styled } from '../../../ui/styled';
import { addresses, type DraftStep } from '../addresses';
import type { StepStanding } from './draftStepsOf';
import { draftStrings, stepWords } from './strings';

interface StepNavProps {
  readonly draftKey: string;
  readonly current: DraftStep;
  /** The steps that this draft asks for, with how far each is. */
  readonly steps: readonly StepStanding[];
  /** What the draft is, where it follows an approved document. */
  readonly kind?: FollowUpKind;
  /** Why a step is to be looked at, in words. */
  readonly touched?: { readonly [S in DraftStep]?: string };
}

/** The sections of a draft, each with how far it is; any of them can be opened at any time. */
export function StepNav({ draftKey, current, steps, kind, touched }: StepNavProps): React.ReactElement {
  const css = useStyles();
  return (
    <nav aria-label={draftStrings.sections}>
      <ol className={css.list}>
        {steps.map(({ step, state }, place) => {
          return (
            <li key={step} className={css.item}>
              <a
                href={addresses.draft(draftKey, step)}
                className={joined(css.link, step === current && css.current)}
                aria-current={step === current ? 'step' : undefined}
                data-interception="off"
              >
                <span className={joined(css.badge, state === 'done' && css.done)} aria-hidden="true">
                  {state === 'done' ? <Glyph name="tick" size={14} /> : place + 1}
                </span>
                <span>
                  <span className={css.title}>{stepWords(step, kind)}</span>
                  {state && <span className={css.state}>{draftStrings.progress[state]}</span>}
                  {touched?.[step] && <span className={css.touched}>{touched[step]}</span>}
                </span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

const useStyles = styled(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 132px), 1fr))',
    gap: 4,
    margin: 0,
    padding: 0,
    listStyle: 'none'
  },
  item: { minWidth: 0 },
  link: {
    display: 'flex',
    gap: 10,
    alignItems: 'center',
    boxSizing: 'border-box',
    height: '100%',
    minHeight: 48,
    padding: '8px 8px',
    borderRadius: 6,
    border: 0,
    fontWeight: 400,
    color: theme.semanticColors.bodyText,
    textDecoration: 'none',
    ':visited': { color: theme.semanticColors.bodyText },
    ':hover': { background: theme.semanticColors.bodyStandoutBackground },
    ':focus-visible': focusRing(theme)
  },
  current: {
    background: theme.semanticColors.bodyStandoutBackground,
    boxShadow: `inset 0 -3px 0 ${theme.palette.themePrimary}`,
    '@media (forced-colors: active)': { borderBottom: '3px solid Highlight' }
  },
  badge: {
    flex: 'none',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 26,
    height: 26,
    borderRadius: 13,
    fontSize: 13,
    fontWeight: 600,
    border: `1px solid ${theme.semanticColors.inputBorder}`
  },
  done: {
    color: theme.semanticColors.primaryButtonText,
    background: theme.semanticColors.primaryButtonBackground,
    borderColor: theme.semanticColors.primaryButtonBackground
  },
  title: { display: 'block', fontWeight: 600, lineHeight: '1.3' },
  state: { display: 'block', fontSize: 12, color: theme.semanticColors.bodySubtext },
  touched: { display: 'block', fontSize: 12, fontWeight: 600, lineHeight: '1.3' }
}));
