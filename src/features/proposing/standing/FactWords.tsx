import * as React from 'react';
import { Button } from '../../../ui/Button';
import { styled } from '../../../ui/styled';
import { standingStrings as strings } from './strings';

/** So much of an answer is shown at once. */
const shown = { signs: 320, lines: 6 };

/** An answer in words. A long one is cut short, and shown whole on demand. */
export function FactWords({ words, ask }: { readonly words: string; readonly ask: string }): React.ReactElement {
  const css = useStyles();
  const [isWhole, setWhole] = React.useState(false);
  const short = shortened(words);
  if (words === '') return <p className={css.empty}>{strings.empty}</p>;
  return (
    <>
      <p className={css.words}>{isWhole ? words : short}</p>
      {short !== words && (
        <Button
          kind="quiet"
          text={isWhole ? strings.showLess : strings.showAll}
          label={strings.about(isWhole ? strings.showLess : strings.showAll, ask)}
          expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        />
      )}
    </>
  );
}

function shortened(words: string): string {
  const lines = words.split('\n');
  const few = lines.length > shown.lines ? lines.slice(0, shown.lines).join('\n') : words;
  const cut = few.length > shown.signs ? few.slice(0, few.lastIndexOf(' ', shown.signs) + 1 || shown.signs) : few;
  return cut === words ? words : `${cut.trimEnd()} …`;
}

const useStyles = styled(theme => ({
  words: { margin: 0, maxWidth: '72ch', lineHeight: '1.45', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  empty: { margin: 0, fontStyle: 'italic', color: theme.semanticColors.bodySubtext }
}));
