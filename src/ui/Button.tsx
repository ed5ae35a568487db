import {
  DefaultButton,
  Link,
  PrimaryButton,
  useTheme,
  type IButtonStyles,
  type ILinkStyles,
  type Theme
} from '@fluentui/react';
import * as React from 'react';
import { focusRing, styled } from './styled';

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

/** Fluent's buttons, with one way to say what each is for. A busy one stays where the focus is and does nothing. */
export function Button(props: ButtonProps): React.ReactElement {
  const { text, kind = 'plain', onClick, href, busy, label, id } = props;
  const theme = useTheme();
  const shared = {
    id,
    href,
    onClick: busy ? undefined : onClick,
    'aria-disabled': busy || undefined,
    'aria-expanded': props.expanded,
    'aria-controls': props.controls,
    // SharePoint would otherwise take over the navigation and lose the part after "#".
    ...(href !== undefined && { 'data-interception': 'off' })
  };
  if (kind === 'quiet') {
    return (
      <Link
        {...shared}
        type={href === undefined ? 'button' : undefined}
        aria-label={label}
        underline
        styles={linkStyles(theme)}
      >
        {text}
      </Link>
    );
  }
  const Fluent = kind === 'primary' ? PrimaryButton : DefaultButton;
  const styles: IButtonStyles = {
    ...buttonStyles,
    root: [buttonStyles.root, { ':focus-visible': focusRing(theme) }, busy && { opacity: 0.6, cursor: 'progress' }]
  };
  return <Fluent {...shared} text={text} ariaLabel={label} styles={styles} />;
}

/** Buttons side by side that wrap where there is no room. */
export function ButtonRow({ children }: { readonly children: React.ReactNode }): React.ReactElement {
  return <div className={useStyles().row}>{children}</div>;
}

/** Long words wrap instead of making a narrow page scroll sideways. */
const buttonStyles = {
  root: { minHeight: 36, height: 'auto', maxWidth: '100%', padding: '6px 16px', borderRadius: 4 },
  label: { whiteSpace: 'normal', margin: 0, lineHeight: '20px' },
  flexContainer: { height: 'auto' }
} as const;

/** A shade darker than Fluent's link: it also stands on tinted grounds, where that one falls short of 4.5 to 1. */
function linkStyles({ palette }: Theme): Partial<ILinkStyles> {
  return {
    root: {
      display: 'inline-flex',
      alignItems: 'center',
      minHeight: 28,
      padding: '3px 0',
      fontWeight: 600,
      lineHeight: '20px',
      textUnderlineOffset: '3px',
      color: palette.themeDarkAlt,
      ':visited': { color: palette.themeDarkAlt },
      ':hover': { color: palette.themeDark }
    }
  };
}

const useStyles = styled(() => ({
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center' }
}));
