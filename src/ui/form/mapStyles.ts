import { focusRing, styled } from '../styled';

/** Marks on the matrix; on paper they keep their line and lose what only a screen needs. */
const mark = {
  boxSizing: 'border-box',
  minHeight: 24,
  margin: '0 0 4px',
  padding: '2px 4px',
  borderRadius: 4,
  fontSize: 12,
  lineHeight: '1.35',
  textAlign: 'left',
  hyphens: 'auto',
  overflowWrap: 'anywhere'
} as const;

/** The look of the stakeholder matrix; cards wrap, so that it fits 320 px, and borders stay in forced colours. */
export const mapStyles = styled(theme => ({
  frame: { margin: '0 0 16px', '@media print': { breakInside: 'avoid' } },
  table: { width: '100%', maxWidth: 720, tableLayout: 'fixed', borderCollapse: 'collapse' },
  caption: { padding: '0 0 6px', textAlign: 'left', fontSize: 13, color: theme.semanticColors.bodySubtext },
  heading: { padding: 4, fontSize: 12, fontWeight: 400, overflowWrap: 'anywhere' },
  cell: {
    height: 64,
    padding: 4,
    verticalAlign: 'top',
    border: `1px solid ${theme.semanticColors.inputBorder}`
  },
  card: {
    ...mark,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    background: theme.semanticColors.bodyStandoutBackground,
    color: theme.semanticColors.bodyText,
    cursor: 'grab',
    ':focus-visible': focusRing(theme),
    '@media print': { border: '1px solid #000' }
  },
  ghost: {
    ...mark,
    border: `1px dashed ${theme.semanticColors.inputBorder}`,
    color: theme.semanticColors.bodySubtext,
    '@media print': { border: '1px dashed #000' }
  },
  mark: { display: 'block', fontStyle: 'italic' },
  note: { margin: '6px 0 0', maxWidth: 720, fontSize: 13, color: theme.semanticColors.bodySubtext },
  how: {
    margin: '6px 0 0',
    fontSize: 13,
    color: theme.semanticColors.bodySubtext,
    '@media print': { display: 'none' }
  }
}));
