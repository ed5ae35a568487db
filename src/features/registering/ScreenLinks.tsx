import * as React from 'react';
import { focusRing, joined, styled } from '../../ui/styled';
import { addresses } from './addresses';
import { strings } from './strings';

interface ScreenLinksProps {
  readonly screen: string | undefined;
  /** How many things wait for CEPT. */
  readonly waiting: number;
}

/** CEPT's way between the register, the checks and Routing. */
export function ScreenLinks({ screen, waiting }: ScreenLinksProps): React.ReactElement {
  const css = useStyles();
  const links = [
    { href: addresses.home, text: strings.title, isHere: screen === undefined || screen === 'partnership' },
    {
      href: addresses.checks,
      text: waiting === 0 ? strings.checks : `${strings.checks} (${waiting})`,
      isHere: screen === 'checks' || screen === 'check'
    },
    { href: addresses.routing, text: strings.routing, isHere: screen === 'routing' }
  ];
  return (
    <nav aria-label={strings.screens} className={css.links}>
      {links.map(({ href, text, isHere }) => (
        <a
          key={href}
          href={href}
          className={joined(css.link, isHere && css.here)}
          aria-current={isHere ? 'page' : undefined}
          data-interception="off"
        >
          {text}
        </a>
      ))}
    </nav>
  );
}

const useStyles = styled(theme => ({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 20px',
    margin: '0 0 18px',
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
    '@media print': { display: 'none' }
  },
  link: {
    padding: '8px 2px 6px',
    minHeight: 24,
    borderBottom: '3px solid transparent',
    color: theme.semanticColors.bodyText,
    textDecoration: 'none',
    ':hover': { borderBottomColor: theme.palette.neutralTertiary },
    ':visited': { color: theme.semanticColors.bodyText },
    ':focus-visible': focusRing(theme)
  },
  here: { fontWeight: 600, borderBottomColor: theme.palette.themePrimary }
}));
