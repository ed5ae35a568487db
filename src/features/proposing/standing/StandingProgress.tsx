import * as React from 'react';
import { unsaid, type StandingSection } from '../../../forms/draft/standingFacts';
import { Announcement } from '../../../ui/Announcement';
import { styled } from '../../../ui/styled';
import { standingStrings as strings } from './strings';
import { progressId } from './useStanding';

/** How many of the standing facts were said, in words and as a bar. */
export function StandingProgress({ sections }: { readonly sections: readonly StandingSection[] }): React.ReactElement {
  const css = useStyles();
  const facts = sections.flatMap(section => section.facts);
  const changed = facts.filter(({ isChanged }) => isChanged).length;
  const said = facts.length - unsaid(facts).length;
  const words = strings.said(said, facts.length);
  return (
    <div id={progressId} tabIndex={-1} className={css.progress}>
      <p className={css.words}>
        <strong>{words}</strong>
        <span className={css.parts}>
          {said === facts.length ? strings.allSaid : strings.parts(said - changed, changed)}
        </span>
      </p>
      <div className={css.bar} aria-hidden="true">
        <span className={css.fill} style={{ width: `${(said * 100) / Math.max(1, facts.length)}%` }} />
      </div>
      <Announcement text={words} />
    </div>
  );
}

const useStyles = styled(theme => ({
  progress: { margin: '16px 0 20px', maxWidth: 640, outline: 'none' },
  words: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'baseline', margin: '0 0 6px' },
  parts: { fontSize: 13, color: theme.semanticColors.bodySubtext },
  bar: {
    height: 8,
    borderRadius: 4,
    overflow: 'hidden',
    background: theme.semanticColors.bodyStandoutBackground,
    border: `1px solid ${theme.semanticColors.inputBorder}`
  },
  fill: {
    display: 'block',
    height: '100%',
    background: theme.palette.themePrimary,
    '@media (forced-colors: active)': { background: 'Highlight' }
  }
}));
