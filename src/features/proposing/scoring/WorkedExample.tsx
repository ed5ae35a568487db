import * as React from 'react';
import { notesFor } from '../../../domain/protocol/notes';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import { criterionNumbers } from '../../../domain/significance/significance';
import { workedExample } from '../../../domain/significance/workedExample';
import { significanceForm } from '../../../forms/significance/significanceForm';
import { BandMark } from '../../../ui/BandMark';
import { NoteMark } from '../../../ui/NoteMark';
import { styled } from '../../../ui/styled';
import { Tag } from '../../../ui/Tag';
import { percentWords, scoringStrings } from './strings';

/** The assessment printed in protocol section 3, to read beside one's own. */
export function WorkedExample({ settings }: { readonly settings: ProtocolSettings }): React.ReactElement {
  const css = useStyles();
  const assessed = assessSignificance(workedExample.criteria, settings);
  return (
    <div className={css.box}>
      <p className={css.head}>
        <strong>{workedExample.name}</strong> <Tag text={scoringStrings.exampleTag} />
      </p>
      <table className={css.table}>
        <caption className={css.caption}>Scores of the worked example</caption>
        <thead>
          <tr>
            <th scope="col" className={css.cell}>
              Criterion
            </th>
            <th scope="col" className={css.cell}>
              Score
            </th>
          </tr>
        </thead>
        <tbody>
          {criterionNumbers.map(number => (
            <tr key={number}>
              <th scope="row" className={css.name}>
                {number} {significanceForm.criteria[number].label}
              </th>
              <td className={css.cell}>{workedExample.criteria[number].score}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {assessed && (
        <p className={css.head}>
          {scoringStrings.result.of(assessed.total, assessed.highestPossible)}, {percentWords(assessed.percent)}{' '}
          {assessed.band && <BandMark band={assessed.band} />}
        </p>
      )}
      {notesFor('example').map(({ id, says, does }) => (
        <NoteMark key={id} id={id} says={says} does={does} />
      ))}
    </div>
  );
}

const useStyles = styled(theme => ({
  box: { margin: '10px 0 0' },
  head: { margin: '0 0 8px' },
  table: { borderCollapse: 'collapse', width: '100%', maxWidth: 480, margin: '0 0 10px', fontSize: 13 },
  caption: { textAlign: 'left', fontSize: 12, color: theme.semanticColors.bodySubtext, padding: '0 0 4px' },
  cell: { textAlign: 'left', padding: '4px 8px 4px 0', borderBottom: `1px solid ${theme.semanticColors.bodyDivider}` },
  name: {
    textAlign: 'left',
    fontWeight: 400,
    padding: '4px 8px 4px 0',
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`
  }
}));
