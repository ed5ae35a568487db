import { styled } from '../styled';

/** The look of a table that is filled in. */
export const gridStyles = styled(theme => ({
  group: { border: 0, margin: '0 0 22px', padding: 0, minWidth: 0, outline: 'none' },
  legend: { padding: 0, margin: '0 0 6px', fontWeight: 600, lineHeight: '1.4' },
  hint: {
    margin: '0 0 8px',
    maxWidth: 640,
    fontSize: 13,
    lineHeight: '1.45',
    color: theme.semanticColors.bodySubtext
  },
  row: {
    margin: '0 0 12px',
    padding: '10px 14px 12px',
    minWidth: 0,
    borderRadius: 6,
    border: `1px solid ${theme.semanticColors.bodyDivider}`
  },
  title: { padding: '0 6px', marginLeft: -6, fontSize: 13, fontWeight: 600 },
  deeds: { display: 'flex', flexWrap: 'wrap', gap: 16, '@media print': { display: 'none' } },
  note: { margin: '0 0 8px', fontSize: 13, color: theme.semanticColors.bodySubtext },
  parts: { minWidth: 0 },
  below: { margin: '-6px 0 22px' },
  files: { margin: '-6px 0 18px' },
  total: { display: 'block', fontWeight: 600 },
  cells: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))',
    alignItems: 'end',
    gap: '0 16px'
  }
}));
