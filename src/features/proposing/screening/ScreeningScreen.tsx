import * as React from 'react';
import { documentKindOf } from '../../../domain/drafts/documentKindOf';
import { screeningTests, type Screening } from '../../../domain/screening/screening';
import { screeningForm } from '../../../forms/screening/screeningForm';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { Section } from '../../../ui/Section';
import { styled } from '../../../ui/styled';
import { NextLine } from '../draft/NextLine';
import type { SectionProps } from '../draft/sectionProps';
import { ExampleFinder } from './ExampleFinder';
import { ExistingPartnership } from './ExistingPartnership';
import { OwnResult } from './OwnResult';
import { screeningStrings } from './strings';
import { SuggestedResult } from './SuggestedResult';
import { TestQuestion } from './TestQuestion';

/** Is it a partnership? The six tests of the definition, the examples, what is suggested and the officer's own result (protocol section 2). */
export function ScreeningScreen(props: SectionProps): React.ReactElement {
  const { answers, change, problemOf, draftKey, records, next, back } = props;
  const css = useStyles();
  const { screening } = answers;
  const edit = React.useCallback(
    (part: (before: Screening) => Screening) => change(before => ({ ...before, screening: part(before.screening) })),
    [change]
  );
  return (
    <div>
      <ScreenHeading text={screeningForm.title} above={answers.name} />
      <p className={css.lead}>{screeningStrings.lead}</p>
      <blockquote className={css.definition}>{screeningForm.definition}</blockquote>
      <Section title={screeningStrings.tests}>
        <ol className={css.tests}>
          {screeningTests.map(test => (
            <TestQuestion
              key={test}
              test={test}
              response={screening.tests[test]}
              edit={edit}
              problem={problemOf(`screening.${test}`)}
              noteProblem={problemOf(`screening.${test}.note`)}
            />
          ))}
        </ol>
      </Section>
      <ExampleFinder
        picked={screening.nearestExample}
        onPick={nearestExample => edit(before => ({ ...before, nearestExample }))}
      />
      <SuggestedResult tests={screening.tests} />
      <OwnResult screening={screening} edit={edit} problemOf={problemOf} />
      <ExistingPartnership
        screening={screening}
        edit={edit}
        problem={problemOf('screening.existing')}
        records={records}
      />
      <NextLine
        draftKey={draftKey}
        next={documentKindOf(answers) === 'NotPartnership' ? 'check' : next}
        back={back}
        kind={answers.followUp?.kind}
      />
    </div>
  );
}

const useStyles = styled(theme => ({
  lead: { margin: '0 0 6px' },
  definition: {
    margin: '0 0 24px',
    padding: '4px 0 4px 16px',
    maxWidth: '68ch',
    borderLeft: `3px solid ${theme.palette.themePrimary}`,
    fontSize: 15,
    lineHeight: '1.55'
  },
  tests: { margin: 0, padding: 0, listStyle: 'none' }
}));
