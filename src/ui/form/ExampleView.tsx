import * as React from 'react';
import { levels } from '../../domain/stakeholders/stakeholders';
import type { QuestionExample } from '../../forms/model/questionKinds';
import { DocumentTable } from '../DocumentTable';
import { mapStrings } from './mapStrings';
import { mapStyles } from './mapStyles';

/** A table of four columns of words is read more easily as lines with their headings. */
const linesOnly = { maxWidth: 520, containerType: 'inline-size' } as React.CSSProperties;

const downwards = [...levels].reverse();

/** The table of an example, and its matrix to look at: interest upwards, power to the right. */
export function ExampleView({ example }: { readonly example: QuestionExample }): React.ReactElement {
  const css = mapStyles();
  const { title, headings, rows, map } = example;
  return (
    <div style={{ margin: '4px 0 0' }}>
      <div style={linesOnly}>
        <DocumentTable caption={title} headings={headings} rows={rows} />
      </div>
      <table className={css.table} style={{ marginTop: 12 }}>
        <caption className={css.caption}>{mapStrings.caption}</caption>
        <tbody>
          {downwards.map(interest => (
            <tr key={interest}>
              <th scope="row" className={css.heading}>
                {mapStrings.interest[interest]}
              </th>
              {levels.map(power => (
                <td key={power} className={css.cell}>
                  {map
                    .filter(at => at.interest === interest && at.power === power)
                    .map(({ name }) => (
                      <div key={name} className={css.card} style={{ cursor: 'default' }}>
                        {name}
                      </div>
                    ))}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <td />
            {levels.map(power => (
              <th key={power} scope="col" className={css.heading}>
                {mapStrings.power[power]}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
