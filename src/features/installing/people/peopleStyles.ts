import { styled } from '../../../ui/styled';

export const peopleStyles = styled(theme => ({
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
