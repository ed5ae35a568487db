import * as React from 'react';
import { focusRing, joined, styled } from './styled';

export interface ButtonProps {
  readonly text: string;
  /** `primary` is the one thing to do on a screen; `quiet` looks like a link and still is a button. */
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly onClick?: () => void;
  /** With an address the button is a link that looks like one. */
  readonly href?: string;
  readonly busy?: boolean;
  /** Where the text alone does not say what it is about: read instead of the text. */
  readonly label?: string;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly id?: string;
}

/** A button in the theme's colours; native, so that it works wherever the page works. */
export function Button(props: ButtonProps): React.ReactElement {
  const { text, kind = 'plain', onClick, href, busy, label, id } = props;
  const css = useStyles();
  const className = joined(css.button, css[kind], busy && css.busy);
  if (href !== undefined) {
    return (
      <a id={id} href={href} className={className} aria-label={label} onClick={onClick} data-interception="off">
        {text}
      </a>
    );
  }
  return (
    <button
      id={id}
      type="button"
      className={className}
      aria-label={label}
      aria-disabled={busy || undefined}
      aria-expanded={props.expanded}
      aria-controls={props.controls}
      onClick={busy ? undefined : onClick}
    >
      {text}
    </button>
  );
}

/** Buttons side by side that wrap where there is no room. */
export function ButtonRow({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return <div className={useStyles().row}>{children}</div>;
}

const useStyles = styled(theme => ({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' },
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    minHeight: 36,
    maxWidth: '100%',
    padding: '6px 16px',
    borderRadius: 4,
    border: '1px solid transparent',
    font: 'inherit',
    fontSize: 14,
    fontWeight: 600,
    lineHeight: '20px',
    textAlign: 'center',
    textDecoration: 'none',
    cursor: 'pointer',
    ':focus-visible': focusRing(theme)
  },
  primary: {
    color: theme.semanticColors.primaryButtonText,
    background: theme.semanticColors.primaryButtonBackground,
    borderColor: theme.semanticColors.primaryButtonBackground,
    ':hover': { background: theme.semanticColors.primaryButtonBackgroundHovered },
    ':visited': { color: theme.semanticColors.primaryButtonText }
  },
  plain: {
    color: theme.semanticColors.buttonText,
    background: theme.semanticColors.buttonBackground,
    borderColor: theme.semanticColors.buttonBorder,
    ':hover': { background: theme.semanticColors.buttonBackgroundHovered },
    ':visited': { color: theme.semanticColors.buttonText }
  },
  quiet: {
    minHeight: 28,
    padding: '3px 0',
    // A shade darker than a link on the page: it also stands on tinted grounds.
    color: theme.palette.themeDarkAlt,
    background: 'transparent',
    textAlign: 'left',
    textDecoration: 'underline',
    textUnderlineOffset: '3px',
    ':hover': { color: theme.palette.themeDark },
    ':visited': { color: theme.palette.themeDarkAlt }
  },
  busy: { opacity: 0.6, cursor: 'progress' }
}));
