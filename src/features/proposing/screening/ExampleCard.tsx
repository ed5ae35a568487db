import * as React from 'react';
import type { ScreeningExample } from '../../../domain/screening/examples';
import { Button } from '../../../ui/Button';
import { styled } from '../../../ui/styled';
import { screeningStrings } from './strings';

interface ExampleCardProps {
  readonly example: ScreeningExample;
  readonly isPicked: boolean;
  readonly onPick: () => void;
}

/** One example of the protocol, and why it stands in its column. */
export function ExampleCard({ example, isPicked, onPick }: ExampleCardProps): React.ReactElement {
  const css = useStyles();
  const { finder } = screeningStrings;
  return (
    <li className={css.card}>
      <strong>{example.title}</strong>
      <span className={css.why}>{example.why}</span>
      {example.historic !== undefined && <span className={css.why}>{example.historic}</span>}
      {isPicked ? (
        <span className={css.picked}>{finder.picked}</span>
      ) : (
        <Button kind="quiet" text={finder.pick} label={`${finder.pick}: ${example.title}`} onClick={onPick} />
      )}
    </li>
  );
}

const useStyles = styled(theme => ({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: 4,
    padding: '10px 12px',
    borderRadius: 6,
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    overflowWrap: 'anywhere'
  },
  why: { fontSize: 13, color: theme.semanticColors.bodySubtext },
  picked: { fontWeight: 600, padding: '4px 0' }
}));
