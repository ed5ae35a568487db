import { styled } from '../styled';

/** The look of an answer that is shown and not typed. */
export const carriedStyles = styled(theme => ({
  field: {
    margin: '0 0 18px',
    padding: '2px 0 2px 14px',
    maxWidth: 640,
    borderLeft: `3px solid ${theme.palette.neutralTertiaryAlt}`,
    overflowWrap: 'anywhere'
  },
  label: { fontWeight: 600, lineHeight: '1.4' },
  words: { lineHeight: '1.45' },
  none: { fontStyle: 'italic', color: theme.semanticColors.bodySubtext },
  from: { fontSize: 12, color: theme.semanticColors.bodySubtext },
  link: { color: theme.semanticColors.link, textUnderlineOffset: '3px' }
}));
