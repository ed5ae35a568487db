import * as React from 'react';
import { findExamples, screeningExamples } from '../../../domain/screening/examples';
import { screeningResults } from '../../../domain/screening/screening';
import { screeningForm } from '../../../forms/screening/screeningForm';
import { Button, ButtonRow } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { Section } from '../../../ui/Section';
import { styled } from '../../../ui/styled';
import { TextBox } from '../../../ui/TextBox';
import { ExampleCard } from './ExampleCard';
import { screeningStrings } from './strings';

interface ExampleFinderProps {
  /** Id of the example picked; '' for none. */
  readonly picked: string;
  readonly onPick: (id: string) => void;
}

/** The examples of protocol section 2 in their three columns, found by everyday words. They explain and never override. */
export function ExampleFinder({ picked, onPick }: ExampleFinderProps): React.ReactElement {
  const css = useStyles();
  const { finder } = screeningStrings;
  const [isOpen, setOpen] = React.useState(false);
  const [text, setText] = React.useState('');
  const found = React.useMemo(() => findExamples(text), [text]);
  const nearest = screeningExamples.find(example => example.id === picked);
  return (
    <Section title={finder.title}>
      {nearest && (
        <div className={css.nearest}>
          <Notice>
            <p>
              {finder.nearest} <strong>{nearest.title}</strong> (
              {screeningForm.results[nearest.column].label.toLowerCase()}). {nearest.why} {finder.explains}
            </p>
            <Button kind="quiet" text={finder.unpick} onClick={() => onPick('')} />
          </Notice>
        </div>
      )}
      <ButtonRow>
        <Button
          text={isOpen ? finder.close : finder.open}
          expanded={isOpen}
          controls="example-finder"
          onClick={() => setOpen(!isOpen)}
        />
      </ButtonRow>
      {isOpen && (
        <div id="example-finder" className={css.finder}>
          <TextBox id="example-search" label={finder.search} hint={finder.searchHint} value={text} onChange={setText} />
          <p role="status" className={css.count}>
            {found.length === 0 ? finder.none : finder.count(found.length)}
          </p>
          <div className={css.columns}>
            {screeningResults.map(result => (
              <section key={result} aria-label={screeningForm.results[result].label} className={css.column}>
                <h4 className={css.heading}>{screeningForm.results[result].label}</h4>
                {!found.some(example => example.column === result) && <p className={css.count}>{finder.noneHere}</p>}
                <ul className={css.list}>
                  {found
                    .filter(example => example.column === result)
                    .map(example => (
                      <ExampleCard
                        key={example.id}
                        example={example}
                        isPicked={example.id === picked}
                        onPick={() => onPick(example.id)}
                      />
                    ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      )}
    </Section>
  );
}

const useStyles = styled(theme => ({
  nearest: { margin: '0 0 12px', maxWidth: 720 },
  finder: { marginTop: 16 },
  count: { margin: '0 0 10px', color: theme.semanticColors.bodySubtext },
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))', gap: 16 },
  column: { minWidth: 0 },
  heading: { margin: '0 0 8px', fontSize: 14, fontWeight: 600 },
  list: { display: 'grid', gap: 8, margin: 0, padding: 0, listStyle: 'none' }
}));
