import * as React from 'react';
import { unsaid, type StandingFact, type StandingSection } from '../../../forms/draft/standingFacts';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { styled } from '../../../ui/styled';
import { addresses } from '../addresses';
import { stepWords } from '../draft/strings';
import { checkingStrings } from './strings';

interface AffirmedFactsProps {
  readonly sections: readonly StandingSection[];
  readonly draftKey: string;
}

const { affirmed: strings } = checkingStrings;

/** Who affirmed how many of the standing facts, and of which nothing was said. A hint: a review can be submitted without. */
export function AffirmedFacts({ sections, draftKey }: AffirmedFactsProps): React.ReactElement {
  const css = useStyles();
  const facts = sections.flatMap(section => section.facts);
  const left = unsaid(facts);
  const title = stepWords('standing');
  return (
    <Section
      title={title}
      beside={
        <Button
          kind="quiet"
          text={checkingStrings.change}
          label={checkingStrings.changeWhat(title)}
          href={addresses.draft(draftKey, 'standing')}
        />
      }
    >
      {saidBy(facts).map(([name, count]) => (
        <p key={name} className={css.line}>
          {strings.said(name, count)}
        </p>
      ))}
      <p className={css.line}>{left.length === 0 ? strings.all : strings.left(left.length)}</p>
      {left.length > 0 && (
        <details className={css.left}>
          <summary className={css.summary}>{strings.which}</summary>
          <ul>
            {left.map(({ field, ask }) => (
              <li key={field}>{ask}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** How many each person affirmed, in the order in which they come. */
function saidBy(facts: readonly StandingFact[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { affirmed } of facts) {
    if (affirmed) counts.set(affirmed.by.name, (counts.get(affirmed.by.name) ?? 0) + 1);
  }
  return Array.from(counts);
}

const useStyles = styled(theme => ({
  line: { margin: '0 0 4px', lineHeight: '1.5' },
  left: { maxWidth: '72ch', lineHeight: '1.5' },
  summary: { display: 'list-item', minHeight: 24, color: theme.semanticColors.link, cursor: 'pointer' }
}));
