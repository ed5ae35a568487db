import { focusRing, styled } from '../../../ui/styled';

/** How the search field and the lists above the register look. */
export const fieldStyles = styled(theme => ({
  field: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0, flex: '1 1 160px' },
  wide: { flex: '2 1 240px' },
  label: { fontWeight: 600, fontSize: 14, lineHeight: '20px', color: theme.semanticColors.bodyText },
  control: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: 36,
    padding: '6px 8px',
    borderRadius: 4,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    background: theme.semanticColors.inputBackground,
    color: theme.semanticColors.inputText,
    font: 'inherit',
    fontSize: 14,
    ':hover': { borderColor: theme.semanticColors.inputBorderHovered },
    ':focus-visible': focusRing(theme),
    '::placeholder': { color: theme.semanticColors.inputPlaceholderText, opacity: 1 },
    '& option': { background: theme.semanticColors.inputBackground, color: theme.semanticColors.inputText }
  }
}));
