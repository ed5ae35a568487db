import { styled } from '../../../ui/styled';

export const shareStyles = styled(theme => ({
  /** A line under what it is about. */
  note: { display: 'block', overflowWrap: 'anywhere', color: theme.semanticColors.bodySubtext }
}));
