import { styled } from '../styled';

export const personStyles = styled(theme => ({
  around: { position: 'relative', maxWidth: 640 },
  list: {
    position: 'absolute',
    zIndex: 1,
    left: 0,
    right: 0,
    margin: '2px 0 0',
    padding: 4,
    maxHeight: 320,
    overflowY: 'auto',
    listStyle: 'none',
    borderRadius: 4,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    background: theme.semanticColors.bodyBackground,
    color: theme.semanticColors.bodyText,
    boxShadow: theme.effects.elevation8
  },
  option: {
    padding: '8px 10px',
    minHeight: 24,
    borderRadius: 3,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { background: theme.semanticColors.bodyStandoutBackground }
  },
  active: {
    background: theme.semanticColors.bodyStandoutBackground,
    outline: `2px solid ${theme.semanticColors.bodyText}`,
    outlineOffset: '-2px'
  },
  login: { color: theme.semanticColors.bodySubtext, fontSize: 13 },
  status: { margin: '2px 0 0', minHeight: 20, fontSize: 13, color: theme.semanticColors.bodyText },
  chosen: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', minHeight: 36 },
  group: { margin: '0 0 18px', minWidth: 0 },
  label: { margin: '0 0 4px', fontWeight: 600, lineHeight: '1.4', color: theme.semanticColors.bodyText }
}));
