import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import type { Significance } from '../../../domain/significance/significance';
import type { SubmittedSignificance } from '../../../domain/submissions/submission';
import { BandMark } from '../../../ui/BandMark';
import { styled } from '../../../ui/styled';
import { BandMoved } from './BandMoved';
import { percentWords, scoringStrings } from './strings';

/** Appendix A as it was scored in the document before. */
export interface ScoredBefore {
  /** What that document is called. */
  readonly words: string;
  readonly significance: SubmittedSignificance;
  /** Who approved what is in force; '' for nobody. */
  readonly approver: string;
}

interface ThenAndNowProps {
  readonly before: ScoredBefore;
  readonly now: Significance | undefined;
  readonly settings: ProtocolSettings;
}

/** Total, percent and band then and now, and what follows where the band moved. */
export function ThenAndNow({ before, now, settings }: ThenAndNowProps): React.ReactElement | null {
  const css = useStyles();
  const { lastTime } = scoringStrings;
  const then = assessSignificance(before.significance.criteria, settings);
  if (!then) return null;
  const rows = [
    [lastTime.total, figure(then, totalWords), figure(now, totalWords)],
    [
      lastTime.percent,
      figure(then, ({ percent }) => percentWords(percent)),
      figure(now, one => percentWords(one.percent))
    ],
    [lastTime.band, bandOf(then), bandOf(now)]
  ] as const;
  return (
    <div className={css.box}>
      <table className={css.table}>
        <caption className={css.caption}>{lastTime.compared(before.words)}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col" className={css.head}>
              {lastTime.then}
            </th>
            <th scope="col" className={css.head}>
              {lastTime.now}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, was, is]) => (
            <tr key={name}>
              <th scope="row" className={css.name}>
                {name}
              </th>
              <td className={css.cell}>{was}</td>
              <td className={css.cell}>{is}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {then.band && now?.band && <BandMoved from={then.band} to={now.band} approver={before.approver} />}
    </div>
  );
}

function totalWords({ total, highestPossible }: Significance): string {
  return scoringStrings.result.of(total, highestPossible);
}

function figure(significance: Significance | undefined, words: (one: Significance) => string): string {
  return significance ? words(significance) : '–';
}

function bandOf(significance: Significance | undefined): React.ReactNode {
  return significance?.band ? <BandMark band={significance.band} /> : '–';
}

const useStyles = styled(theme => ({
  box: { marginTop: 16, paddingTop: 12, borderTop: `1px solid ${theme.palette.neutralTertiaryAlt}` },
  table: { width: '100%', borderCollapse: 'collapse' },
  caption: { padding: '0 0 4px', textAlign: 'left', fontSize: 14, fontWeight: 600 },
  head: {
    padding: '2px 8px 2px 0',
    textAlign: 'left',
    fontSize: 12,
    fontWeight: 400,
    color: theme.semanticColors.bodySubtext
  },
  name: {
    padding: '2px 8px 2px 0',
    textAlign: 'left',
    fontSize: 12,
    fontWeight: 400,
    color: theme.semanticColors.bodySubtext
  },
  cell: { padding: '2px 8px 2px 0', lineHeight: '1.5', verticalAlign: 'baseline' }
}));
