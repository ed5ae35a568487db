import { hiddenFromSight, styled } from '../../../ui/styled';
import { narrow } from '../narrow';

export const pageStyles = styled(theme => ({
  notices: { display: 'grid', gap: 8, margin: '0 0 24px' },
  tagLine: { margin: '-6px 0 12px' },
  standing: { margin: '0 0 20px', '& section': { marginBottom: 0 } },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '6px 12px', alignItems: 'center', margin: '0 0 8px', fontSize: 16 },
  line: { margin: '0 0 4px', lineHeight: '1.5' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: 14,
    lineHeight: '1.45',
    [narrow]: { display: 'block' }
  },
  body: { [narrow]: { display: 'block' } },
  caption: { ...hiddenFromSight },
  head: { [narrow]: { ...hiddenFromSight, display: 'block' } },
  heading: {
    padding: '6px 12px 6px 0',
    textAlign: 'left',
    color: theme.semanticColors.bodySubtext,
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`
  },
  cell: {
    padding: '10px 12px 10px 0',
    verticalAlign: 'top',
    textAlign: 'left',
    fontWeight: 400,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
    whiteSpace: 'pre-wrap',
    [narrow]: { display: 'block', padding: '2px 0', border: 0 }
  },
  criterion: { width: '26%', fontWeight: 600, [narrow]: { width: 'auto' } },
  row: {
    [narrow]: {
      display: 'block',
      padding: '10px 0',
      borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`
    }
  },
  subtle: { color: theme.semanticColors.bodySubtext },
  list: { margin: '8px 0 0', padding: 0, listStyle: 'none' },
  step: { padding: '10px 0', borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`, lineHeight: '1.5' },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  spaced: { margin: '16px 0' }
}));
