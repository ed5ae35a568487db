import * as React from 'react';
import type { Brief } from '../../../domain/decisions/brief';
import { formatPounds } from '../../../domain/money/formatPounds';
import { styled } from '../../../ui/styled';
import { briefStrings as strings } from './strings';

/** What the council pays, year by year, in one line even on a phone. */
export function MoneyLine({ money }: Pick<Brief, 'money'>): React.ReactElement {
  const css = useStyles();
  return (
    <div className={css.money}>
      <p className={css.title}>{strings.money}</p>
      <dl className={css.years}>
        {money.map(({ label, year, pence }) => (
          <div key={label}>
            <dt className={css.year}>{year || label}</dt>
            <dd className={css.pounds}>{formatPounds(pence)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const useStyles = styled(theme => ({
  money: {
    margin: '0 0 14px',
    padding: '10px 14px',
    borderRadius: 6,
    background: theme.semanticColors.bodyStandoutBackground,
    color: theme.semanticColors.bodyText,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' }
  },
  title: { margin: '0 0 4px', fontSize: 13, lineHeight: '1.4' },
  years: { display: 'flex', flexWrap: 'wrap', gap: '6px 24px', margin: 0 },
  year: { fontSize: 13, lineHeight: '1.4', color: theme.semanticColors.bodySubtext },
  pounds: { margin: 0, fontSize: 17, fontWeight: 600, lineHeight: '1.4', fontVariantNumeric: 'tabular-nums' }
}));
