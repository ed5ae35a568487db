import * as React from 'react';
import { briefOf } from '../../../domain/decisions/brief';
import { groundOf } from '../../../domain/decisions/briefGround';
import { versionOf } from '../../../domain/decisions/statementOf';
import { readSettings } from '../../../domain/protocol/readSettings';
import { mayDecide } from '../../../domain/status/mayDecide';
import { documentWords } from '../../../domain/submissions/kindWords';
import { tellsTruly } from '../../../domain/submissions/differencesOf';
import type { SignedDocument, SubmissionDocument, SubmissionRow } from '../../../domain/submissions/submission';
import { keyRows } from '../../../forms/submitted/keyRows';
import { unmetIn } from '../../../forms/submitted/unmetIn';
import { BandMark } from '../../../ui/BandMark';
import { EvidenceCheck } from '../../../ui/evidence/EvidenceCheck';
import { ScreenHeading } from '../../../ui/ScreenHeading';
import { useServices } from '../../../ui/Services';
import { styled } from '../../../ui/styled';
import { addresses } from '../addresses';
import { BackLink } from '../../../ui/BackLink';
import { DecideBar } from '../DecideBar';
import type { AboutSubmission } from '../submission/aboutSubmission';
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
export function BriefScreen(props: AboutSubmission): React.ReactElement {
  const { partnership, row, document, before, record, desk } = props;
  const css = useStyles();
  const { me } = useServices();
  const settings = React.useMemo(
    () => readSettings(desk.records.settingsRows, new Date(row.submittedOn)),
    [desk.records.settingsRows, row.submittedOn]
  );
  const brief = React.useMemo(
    () => briefOf(document, groundOf(partnership, settings, record)),
    [document, partnership, settings, record]
  );
  const unmet = React.useMemo(
    () => (document.kind === 'Leaving' ? [] : unmetIn(document, settings, brief.exceptions)),
    [document, settings, brief]
  );
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
      {brief.money.length > 0 && <MoneyLine money={brief.money} />}
      <EvidenceCheck document={document} shows="exceptions" />
      <Exceptions
        exceptions={brief.exceptions}
        unmet={unmet}
        isMistold={record !== undefined && tellsTruly(record, document) === false}
        queries={partnership.queries}
      />
      {isChanging(document, before, row) && <Changes before={before} after={document} settings={settings} />}
      {brief.scores.length > 0 && <ScoreReasons band={band} scores={brief.scores} />}
      <BriefFacts partnership={partnership} row={row} brief={brief} rows={keyRows(document, { settings })} />
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

/** A leaving changes no answer: it is compared with nothing but an earlier leaving. */
function isChanging(document: SignedDocument, before: SubmissionDocument | undefined, row: SubmissionRow): boolean {
  return row.supersedes !== '' && (document.kind !== 'Leaving' || before?.kind === 'Leaving');
}

const useStyles = styled(() => ({
  ask: { margin: '0 0 10px', maxWidth: '68ch', lineHeight: '1.5', overflowWrap: 'anywhere' },
  marks: { display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center', margin: '0 0 12px' }
}));
