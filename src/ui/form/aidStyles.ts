import { focusRing, styled } from '../styled';

/** The look of what helps with questions: small, below them, and shut until somebody opens it. */
export const aidStyles = styled(theme => ({
  section: { margin: '0 0 20px', maxWidth: 640, fontSize: 13, lineHeight: '1.45' },
  aids: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 14px',
    alignItems: 'baseline',
    margin: '-8px 0 22px',
    maxWidth: 640,
    fontSize: 13,
    lineHeight: '1.45'
  },
  duty: { color: theme.semanticColors.bodySubtext },
  summary: {
    display: 'list-item',
    minHeight: 24,
    color: theme.semanticColors.link,
    cursor: 'pointer',
    ':focus-visible': focusRing(theme)
  },
  more: { '&[open]': { flexBasis: '100%' } },
  words: {
    margin: '4px 0 0',
    padding: '6px 12px',
    borderLeft: `3px solid ${theme.palette.neutralTertiary}`,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere'
  },
  list: { margin: '2px 0 0', paddingLeft: 20, whiteSpace: 'normal' },
  heading: {
    margin: '34px 0 16px',
    padding: '12px 0 0',
    maxWidth: 640,
    borderTop: `1px solid ${theme.semanticColors.bodyDivider}`,
    fontSize: 16,
    fontWeight: 600,
    lineHeight: '1.35',
    color: theme.semanticColors.bodyText,
    breakAfter: 'avoid'
  }
}));
