import { styled } from '../../../ui/styled';
import { narrow } from '../narrow';

export const checkingStyles = styled(theme => ({
  lines: { margin: '0 0 12px', padding: 0, listStyle: 'none' },
  lineItem: { padding: '12px 0', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) 8em minmax(0, 2fr)',
    gap: '6px 16px',
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' }
  },
  what: { minWidth: 0, overflowWrap: 'anywhere' },
  facts: { display: 'block', fontSize: 13, color: theme.semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  deed: { overflowWrap: 'anywhere', fontWeight: 600, '& span': { fontWeight: 400 } },
  box: { margin: '0 0 24px', '& section': { margin: 0 } },
  tick: { display: 'flex', gap: 10, alignItems: 'flex-start', minHeight: 32, margin: '0 0 4px', cursor: 'pointer' },
  tickBox: { flex: 'none', width: 18, height: 18, margin: '2px 0 0', accentColor: theme.palette.themePrimary },
  thread: { padding: '12px 0 4px', borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  threadTitle: { margin: '0 0 6px', fontSize: 15, fontWeight: 600, lineHeight: '1.4', overflowWrap: 'anywhere' },
  list: { margin: '0 0 12px', paddingLeft: 20, lineHeight: '1.6', maxWidth: '68ch', overflowWrap: 'anywhere' },
  seat: { display: 'block', margin: '0 0 4px', minWidth: 0 },
  done: { margin: '0 0 16px', outline: 'none' },
  gap: { margin: '0 0 12px' }
}));
