import * as React from 'react';
import { sixPrinciples } from '../../../domain/protocol/principles';
import { goodGovernance } from '../../../forms/goodGovernance';
import { Prose } from '../../../ui/Prose';
import { Section } from '../../../ui/Section';
import { styled } from '../../../ui/styled';

/** What good governance means, in the words of protocol section 5.1: read before entering a partnership. */
export function GoodGovernance(): React.ReactElement {
  const css = useStyles();
  const { title, definition, source, principles, includes } = goodGovernance;
  return (
    <Section title={title}>
      <Prose>{definition}</Prose>
      <Prose soft>{source}</Prose>
      <Prose>{principles}</Prose>
      <ul className={css.list} aria-label={principles}>
        {Object.values(sixPrinciples).map(principle => (
          <li key={principle}>{principle}</li>
        ))}
      </ul>
      <Prose>{includes}</Prose>
    </Section>
  );
}

const useStyles = styled(() => ({
  list: { margin: '0 0 12px', paddingLeft: 20, maxWidth: '68ch', lineHeight: '1.55' }
}));
