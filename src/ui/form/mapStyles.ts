import { focusRing, styled } from '../styled';

/** The look of the stakeholder matrix; cards wrap, so that it fits 320 px, and borders stay in forced colours. */
export const mapStyles = styled(theme => ({
  frame: { margin: '0 0 16px' },
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
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: 24,
    margin: '0 0 4px',
    padding: '2px 4px',
    borderRadius: 4,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    background: theme.semanticColors.bodyStandoutBackground,
    color: theme.semanticColors.bodyText,
    font: 'inherit',
    fontSize: 12,
    textAlign: 'left',
    overflowWrap: 'anywhere',
    cursor: 'grab',
    ':focus-visible': focusRing(theme)
  },
  mark: { display: 'block', fontStyle: 'italic' },
  how: { margin: '6px 0 0', fontSize: 13, color: theme.semanticColors.bodySubtext }
}));
