import { focusRing, hiddenFromSight, styled } from '../../../ui/styled';
import { narrow } from '../narrow';

export const tableStyles = styled(theme => ({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: 14,
    lineHeight: '1.45',
    color: theme.semanticColors.bodyText,
    margin: '0 0 16px',
    [narrow]: { display: 'block' }
  },
  caption: { ...hiddenFromSight },
  // Its buttons would take focus unseen; each cell then carries its heading and a list above sorts.
  head: { [narrow]: { display: 'none' } },
  body: { [narrow]: { display: 'grid', gap: 12 } },
  header: {
    padding: 0,
    textAlign: 'left',
    verticalAlign: 'bottom',
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`
  },
  sort: {
    width: '100%',
    minHeight: 40,
    padding: '8px 12px',
    border: 0,
    background: 'transparent',
    color: theme.semanticColors.bodySubtext,
    font: 'inherit',
    fontWeight: 600,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { color: theme.semanticColors.bodyText, background: theme.semanticColors.bodyStandoutBackground },
    ':focus-visible': { ...Object(focusRing(theme)), outlineOffset: '-2px' }
  },
  arrow: { display: 'inline-block', width: '1.2em', paddingLeft: 4, color: theme.semanticColors.bodyText },
  row: {
    ':hover': { background: theme.semanticColors.bodyStandoutBackground },
    [narrow]: {
      display: 'block',
      padding: '14px 16px',
      borderRadius: 8,
      border: `1px solid ${theme.semanticColors.bodyDivider}`
    }
  },
  name: {
    padding: '12px',
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: 400,
    minWidth: '12em',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
    [narrow]: { display: 'block', padding: '0 0 8px', border: 0 }
  },
  cell: {
    padding: '12px',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: '7.5em 1fr',
      gap: '0 12px',
      padding: '4px 0',
      border: 0,
      '::before': { content: 'attr(data-label)', color: theme.semanticColors.bodySubtext }
    }
  },
  link: {
    display: 'inline-block',
    marginRight: 8,
    minHeight: 24,
    fontSize: 15,
    fontWeight: 600,
    color: theme.semanticColors.link,
    textUnderlineOffset: '3px',
    ':hover': { color: theme.semanticColors.linkHovered },
    ':focus-visible': focusRing(theme)
  },
  officer: { display: 'block', fontSize: 13, color: theme.semanticColors.bodySubtext },
  band: { display: 'inline-flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  percent: { whiteSpace: 'nowrap' },
  date: { whiteSpace: 'nowrap' }
}));
