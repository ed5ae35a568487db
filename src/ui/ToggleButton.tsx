import * as React from 'react';
import { Glyph } from './Glyph';
import { focusRing, joined, styled } from './styled';

interface ToggleButtonProps {
  readonly id?: string;
  /** The same whether it is pressed or not. */
  readonly text: string;
  /** What it is about, read after its text. */
  readonly about: string;
  readonly isPressed: boolean;
  readonly onPress: () => void;
}

/** A button that stays pressed: told by its tick and its ground, and by its state to a screen reader. */
export function ToggleButton({ id, text, about, isPressed, onPress }: ToggleButtonProps): React.ReactElement {
  const css = useStyles();
  return (
    <button
      id={id}
      type="button"
      aria-pressed={isPressed}
      aria-label={`${text}: ${about}`}
      className={joined(css.button, isPressed && css.pressed)}
      onClick={onPress}
    >
      {isPressed && <Glyph name="tick" size={14} />}
      {text}
    </button>
  );
}

const useStyles = styled(theme => ({
  button: {
    display: 'inline-flex',
    gap: 6,
    alignItems: 'center',
    minHeight: 32,
    padding: '4px 14px',
    borderRadius: 16,
    border: `1px solid ${theme.semanticColors.inputBorder}`,
    color: theme.semanticColors.bodyText,
    background: theme.semanticColors.bodyBackground,
    font: 'inherit',
    fontWeight: 600,
    lineHeight: '20px',
    cursor: 'pointer',
    ':hover': { background: theme.semanticColors.buttonBackgroundHovered },
    ':focus-visible': focusRing(theme)
  },
  pressed: {
    color: theme.semanticColors.primaryButtonText,
    background: theme.semanticColors.primaryButtonBackground,
    borderColor: theme.semanticColors.primaryButtonBackground,
    ':hover': { background: theme.semanticColors.primaryButtonBackgroundHovered },
    '@media (forced-colors: active)': {
      color: 'HighlightText',
      background: 'Highlight',
      borderColor: 'Highlight',
      forcedColorAdjust: 'none'
    }
  }
}));
