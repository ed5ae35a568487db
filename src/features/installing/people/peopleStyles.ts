import { focusRing, styled } from '../../../ui/styled';

export const peopleStyles = styled(theme => ({
  combobox: { position: 'relative', maxWidth: 480 },
  label: { display: 'block', margin: '0 0 4px', fontWeight: 600, color: theme.semanticColors.bodyText },
  input: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: 36,
    padding: '6px 8px',
    borderRadius: 4,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    background: theme.semanticColors.inputBackground,
    color: theme.semanticColors.inputText,
    font: 'inherit',
    ':focus-visible': focusRing(theme)
  },
  wrong: { borderColor: theme.semanticColors.errorText, borderWidth: 2 },
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
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
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
  hint: { margin: '4px 0 0', fontSize: 13, color: theme.semanticColors.bodySubtext },
  status: { margin: '2px 0 8px', minHeight: 20, fontSize: 13, color: theme.semanticColors.bodyText },
  problem: { margin: '0 0 6px', fontWeight: 600, color: theme.semanticColors.errorText },
  chosen: { display: 'flex', flexWrap: 'wrap', gap: 8, margin: '0 0 8px', padding: 0, listStyle: 'none' },
  person: {
    display: 'flex',
    gap: 8,
    alignItems: 'center',
    padding: '2px 8px 2px 14px',
    borderRadius: 16,
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    background: theme.semanticColors.bodyStandoutBackground,
    color: theme.semanticColors.bodyText
  }
}));
