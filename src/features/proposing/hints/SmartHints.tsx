import * as React from 'react';
import { smartHints, smartMarks, type SmartMark } from '../../../domain/governance/smartHint';
import type { TypedRow, TypedValue } from '../../../domain/registration/registrationAnswers';
import { typedRows, typedText } from '../../../forms/model/typed';
import { Prose } from '../../../ui/Prose';
import { styled } from '../../../ui/styled';
import { hintStrings as strings } from './strings';

/** Hints on the wording of output targets (protocol section 5.10), below them; nothing where there is nothing to say. */
export const SmartHints = React.memo(function SmartHints({
  outputs
}: {
  readonly outputs: TypedValue | undefined;
}): React.ReactElement | null {
  const css = useStyles();
  const hinted = typedRows(outputs)
    .map((row, at) => ({ place: at + 1, words: typedText(row.output).trim(), hints: hintsOf(row) }))
    .filter(({ hints }) => hints.length > 0);
  if (hinted.length === 0) return null;
  return (
    <section aria-labelledby="smart-hints" className={css.box}>
      <h3 id="smart-hints" className={css.title}>
        {strings.smart}
      </h3>
      <Prose soft>{strings.smartLead}</Prose>
      {hinted.map(({ place, words, hints }) => (
        <div key={place} className={css.output}>
          <p className={css.name}>{strings.output(place, words)}</p>
          <ul className={css.list}>
            {hints.map(({ mark, hint }) => (
              <li key={hint}>
                <strong>{strings.marks[mark]}:</strong> {hint}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
});

function hintsOf(row: TypedRow): ReturnType<typeof smartHints> {
  const ticked: { [M in SmartMark]?: boolean } = {};
  for (const mark of smartMarks) ticked[mark] = row[mark] === 'yes';
  return smartHints({ output: typedText(row.output), measure: typedText(row.measure), ticked });
}

const useStyles = styled(theme => ({
  box: {
    boxSizing: 'border-box',
    maxWidth: 820,
    margin: '0 0 24px',
    padding: '12px 16px',
    borderRadius: 6,
    background: theme.semanticColors.bodyStandoutBackground,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
    '@media print': { display: 'none' }
  },
  title: { margin: '0 0 4px', fontSize: 16, fontWeight: 600 },
  output: { margin: '0 0 8px' },
  name: { margin: '0 0 2px', fontWeight: 600, overflowWrap: 'anywhere' },
  list: { margin: 0, paddingLeft: 20, lineHeight: '1.5' }
}));
