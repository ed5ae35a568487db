import * as React from 'react';
import { styled } from './styled';

interface SectionProps {
  readonly title: string;
  /** Words or marks on the line of the heading. */
  readonly beside?: React.ReactNode;
  /** Where something on the screen leads to the heading: it then takes the focus. */
  readonly headingRef?: React.Ref<HTMLHeadingElement>;
  readonly children: React.ReactNode;
}

/** A part of a screen under its h3. */
export function Section({ title, beside, headingRef, children }: SectionProps): React.ReactElement {
  const css = useStyles();
  return (
    <section className={css.section}>
      <div className={css.line}>
        <h3 ref={headingRef} tabIndex={headingRef ? -1 : undefined} className={css.title}>
          {title}
        </h3>
        {beside}
      </div>
      {children}
    </section>
  );
}

const useStyles = styled(theme => ({
  section: { margin: '0 0 28px', minWidth: 0 },
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'baseline', margin: '0 0 10px' },
  title: {
    margin: 0,
    fontSize: 18,
    fontWeight: 600,
    lineHeight: '1.35',
    color: theme.semanticColors.bodyText,
    overflowWrap: 'anywhere',
    outline: 'none'
  }
}));
