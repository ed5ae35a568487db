import { hiddenFromSight, styled } from './styled';

const roomForFive = '@container scale (min-width: 620px)';

const roomBeside = '@container (min-width: 640px)';

export const radioCardStyles = styled(theme => ({
  group: { border: 0, margin: '0 0 18px', padding: 0, minWidth: 0 },
  legend: { padding: 0, margin: '0 0 6px', fontWeight: 600, lineHeight: '1.4', color: theme.semanticColors.bodyText },
  hidden: { ...hiddenFromSight },
  // A scale asks for its own width: it stands beside other things.
  room: { containerType: 'inline-size', containerName: 'scale' },
  hint: { margin: '0 0 8px', fontSize: 13, lineHeight: '1.45', color: theme.semanticColors.bodySubtext },
  small: { display: 'grid', gap: 8, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 128px), 1fr))' },
  wide: { display: 'grid', gap: 8, gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 200px), 1fr))' },
  scale: { display: 'grid', gap: 8, [roomForFive]: { gridTemplateColumns: 'repeat(5, minmax(0, 1fr))' } },
  line: { display: 'flex', flexWrap: 'wrap', gap: 6 },
  lineGroup: { border: 0, margin: 0, padding: '10px 0 4px', minWidth: 0 },
  // A legend that floats stands beside what follows it; one that does not is a line of its own.
  lineLegend: {
    boxSizing: 'border-box',
    padding: 0,
    margin: '0 0 6px',
    lineHeight: '1.4',
    color: theme.semanticColors.bodyText,
    overflowWrap: 'anywhere',
    [roomBeside]: { float: 'left', width: '44%', margin: 0, padding: '8px 16px 0 0' }
  },
  lineCard: {
    display: 'flex',
    gap: 6,
    alignItems: 'center',
    boxSizing: 'border-box',
    minHeight: 36,
    padding: '6px 10px 6px 8px',
    borderRadius: 6,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    background: theme.semanticColors.inputBackground,
    color: theme.semanticColors.bodyText,
    cursor: 'pointer',
    scrollMarginBottom: '96px',
    ':hover': { background: theme.semanticColors.buttonBackgroundHovered },
    ':focus-within': { outline: `2px solid ${theme.semanticColors.bodyText}`, outlineOffset: '2px' }
  },
  card: {
    display: 'flex',
    gap: 8,
    boxSizing: 'border-box',
    minWidth: 0,
    minHeight: 44,
    padding: '10px 12px',
    borderRadius: 6,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    background: theme.semanticColors.inputBackground,
    color: theme.semanticColors.bodyText,
    cursor: 'pointer',
    scrollMarginBottom: '96px',
    ':hover': { background: theme.semanticColors.buttonBackgroundHovered },
    ':focus-within': { outline: `2px solid ${theme.semanticColors.bodyText}`, outlineOffset: '2px' }
  },
  chosen: {
    borderColor: theme.palette.themePrimary,
    boxShadow: `inset 0 0 0 1px ${theme.palette.themePrimary}`,
    background: theme.isInverted ? theme.palette.neutralLighter : theme.palette.themeLighterAlt,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' }
  },
  radio: {
    flex: 'none',
    width: 18,
    height: 18,
    margin: '1px 0 0',
    accentColor: theme.palette.themePrimary,
    outline: 'none'
  },
  words: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: 2, lineHeight: '1.4', overflowWrap: 'anywhere' },
  // Radio button, figure and name in one line; the wording below has the whole width of the card.
  marked: {
    display: 'grid',
    gridTemplateColumns: 'auto auto minmax(0, 1fr)',
    gridAutoRows: 'min-content',
    alignItems: 'center',
    gap: '4px 8px',
    [roomForFive]: { gridTemplateColumns: 'auto minmax(0, 1fr)' }
  },
  markedWords: {
    display: 'contents',
    lineHeight: '1.4',
    '& > *': { minWidth: 0, overflowWrap: 'break-word', hyphens: 'auto' }
  },
  mark: { fontSize: 20, fontWeight: 600, lineHeight: '1' },
  markedDetail: { fontSize: 13, color: theme.semanticColors.bodySubtext, [roomForFive]: { gridColumn: '1 / -1' } },
  title: { fontWeight: 600 },
  anchor: { order: 2, lineHeight: '1.4', gridColumn: '1 / -1' },
  apart: { gridColumn: '1 / -1' },
  detail: { fontSize: 13, color: theme.semanticColors.bodySubtext }
}));
