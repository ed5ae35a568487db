import * as React from 'react';
import { styled } from './styled';
import { hasMoved } from './useHashRoute';

interface ScreenHeadingProps {
  readonly text: string;
  /** A line above, for example the name of what the screen is about. */
  readonly above?: string;
  /** Unless said otherwise: not for the screen that opens with the page, where focus stays where the browser put it. */
  readonly takesFocus?: boolean;
}

/** The heading of a screen (the page has the h1). It takes focus when its screen opens, so that keyboard and screen reader start there. */
export function ScreenHeading({ text, above, takesFocus }: ScreenHeadingProps): React.ReactElement {
  const css = useStyles();
  const heading = React.useRef<HTMLHeadingElement>(null);
  // Decided once: a later move must not pull focus back to a screen that stays.
  const [focuses] = React.useState(() => takesFocus ?? hasMoved());
  React.useEffect(() => {
    if (focuses) heading.current?.focus();
  }, [focuses]);
  return (
    <div>
      {above && <p className={css.above}>{above}</p>}
      <h2 ref={heading} tabIndex={-1} className={css.heading}>
        {text}
      </h2>
    </div>
  );
}

const useStyles = styled(theme => ({
  above: { margin: '0 0 2px', color: theme.semanticColors.bodySubtext, overflowWrap: 'anywhere', lineHeight: '1.4' },
  heading: {
    margin: '0 0 12px',
    fontSize: 22,
    fontWeight: 600,
    lineHeight: '1.25',
    color: theme.semanticColors.bodyText,
    overflowWrap: 'anywhere',
    outline: 'none'
  }
}));
