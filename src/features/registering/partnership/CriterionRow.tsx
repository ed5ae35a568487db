import * as React from 'react';
import type { CriterionWording } from '../../../domain/protocol/settings';
import type { CriterionAnswer, CriterionNumber } from '../../../domain/significance/significance';
import { joined } from '../../../ui/styled';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';

interface CriterionRowProps {
  readonly number: CriterionNumber;
  readonly answer: CriterionAnswer;
  readonly wording: CriterionWording;
}

/** One criterion under its own number, with the wording of its score. */
export function CriterionRow({ number, answer, wording }: CriterionRowProps): React.ReactElement {
  const css = pageStyles();
  const { score, reason } = answer;
  return (
    <tr role="row" className={css.row}>
      <th scope="row" role="rowheader" className={joined(css.cell, css.criterion)}>
        {number}. {wording.title}
      </th>
      <td role="cell" className={joined(css.cell, css.scoreCell)}>
        {typeof score === 'number' ? (
          <span className={css.scored}>
            <span className={css.score}>{score}</span>{' '}
            <span className={css.subtle}>{wording.anchors[score] ?? strings.noWording}</span>
          </span>
        ) : (
          strings.doesNotApply
        )}
      </td>
      <td role="cell" className={css.cell}>
        {reason}
      </td>
    </tr>
  );
}
