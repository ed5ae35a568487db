import * as React from 'react';
import { briefOf } from '../../../domain/decisions/brief';
import { versionOf } from '../../../domain/decisions/statementOf';
import { readSettings } from '../../../domain/protocol/readSettings';
import { mayDecide } from '../../../domain/status/mayDecide';
import type { SubmissionDocument } from '../../../domain/submissions/submission';
import { BandMark } from '../../../ui/BandMark';
import { EvidenceCheck } from '../../../ui/evidence/EvidenceCheck';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { styled } from '../../../ui/styled';
import { addresses } from '../addresses';
import { BackLink } from '../../../ui/BackLink';
import { DecideBar } from '../DecideBar';
import type { AboutSubmission } from '../submission/aboutSubmission';
import { documentWords } from '../../../domain/submissions/kindWords';
import { BriefFacts } from './BriefFacts';
import { Changes } from './Changes';
import { Exceptions } from './Exceptions';
import { MoneyLine } from './MoneyLine';
import { Questions } from './Questions';
import { ScoreReasons } from './ScoreReasons';
import { briefStrings as strings } from './strings';

/**
 * The decision brief (protocol section 4, Limited): what is asked, the band, the money and whatever is out of the ordinary come first, on the
 * first screen of a phone; why and the rest below.
 */
export function BriefScreen(props: AboutSubmission & { readonly before?: SubmissionDocument }): React.ReactElement {
  const { partnership, row, document, before, desk } = props;
  const css = useStyles();
  const { me } = useServices();
  const settings = React.useMemo(
    () => readSettings(desk.records.settingsRows, new Date(row.submittedOn)),
    [desk.records.settingsRows, row.submittedOn]
  );
  const brief = React.useMemo(() => briefOf(document, settings), [document, settings]);
  const authority = mayDecide(partnership, desk.records.appointments, me, desk.at);
  const band = partnership.band ?? brief.band;
  return (
    <>
      <BackLink text={strings.back} href={addresses.queue} />
      <ScreenHeading
        text={document.name}
        above={`${documentWords(row)}${strings.version(versionOf(row.submissionKey, partnership.counted))} · ${document.service}`}
      />
      <p className={css.ask}>{brief.ask}</p>
      <p className={css.marks}>
        {band && <BandMark band={band} />}
        {brief.percent !== undefined && <span>{strings.percent(brief.percent)}</span>}
      </p>
      <MoneyLine money={brief.money} />
      <EvidenceCheck document={document} shows="exceptions" />
      <Exceptions exceptions={brief.exceptions} queries={partnership.queries} />
      {row.supersedes !== '' && <Changes before={before} after={document} settings={settings} />}
      <ScoreReasons band={band} scores={brief.scores} />
      <BriefFacts partnership={partnership} row={row} brief={brief} />
      <Questions queries={partnership.queries} settings={settings} row={row} />
      <DecideBar
        partnership={partnership}
        row={row}
        authority={authority}
        documentHref={addresses.document(row.submissionKey)}
      />
    </>
  );
}

const useStyles = styled(() => ({
  ask: { margin: '0 0 10px', maxWidth: '68ch', lineHeight: '1.5', overflowWrap: 'anywhere' },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center', margin: '0 0 12px' }
}));
