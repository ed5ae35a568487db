import * as React from 'react';
import type { ProtocolSettings } from '../../../domain/protocol/settings';
import { assessSignificance } from '../../../domain/significance/assessSignificance';
import { scorePercent } from '../../../domain/significance/scorePercent';
import { criterionNumbers } from '../../../domain/significance/significance';
import type { RecordDocument, ScoreSheetDocument } from '../../../domain/submissions/submission';
import { BandMark } from '../../../ui/BandMark';
import { Section } from '../../../ui/Section';
import { AmountsAndAims } from './AmountsAndAims';
import { CriterionRow } from './CriterionRow';
import { pageStyles } from './pageStyles';
import { partnershipStrings as strings } from './strings';

interface ScoreTableProps {
  readonly document: ScoreSheetDocument | RecordDocument;
  readonly settings: ProtocolSettings;
}

/** Appendix A as submitted; total, percent and band are worked out again from the scores. */
export function ScoreTable({ document, settings }: ScoreTableProps): React.ReactElement {
  const css = pageStyles();
  const { criteria } = document.significance;
  const significance = assessSignificance(criteria, settings);
  return (
    <Section title={strings.scores}>
      {significance && (
        <p className={css.figures}>
          <strong>{strings.total(significance.total, significance.highestPossible, scorePercent(significance))}</strong>
          {significance.band ? <BandMark band={significance.band} /> : strings.noBand}
        </p>
      )}
      <table role="table" className={css.table}>
        <caption className={css.caption}>{strings.scoresCaption}</caption>
        <thead role="rowgroup" className={css.head}>
          <tr role="row">
            {[strings.criterion, strings.score, strings.reason].map(title => (
              <th key={title} scope="col" role="columnheader" className={css.heading}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={css.body}>
          {criterionNumbers.map(number => (
            <CriterionRow key={number} number={number} answer={criteria[number]} wording={settings.criteria[number]} />
          ))}
        </tbody>
      </table>
      <AmountsAndAims significance={document.significance} aims={settings.aims} />
    </Section>
  );
}
