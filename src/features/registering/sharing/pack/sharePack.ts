import { shortFingerprint, versionOf } from '../../../../domain/decisions/statementOf';
import { sevenPrinciples, sixPrinciples } from '../../../../domain/protocol/principles';
import type { ProtocolSettings } from '../../../../domain/protocol/settings';
import { sharedStandards } from '../../../../domain/governance/sharedStandards';
import type { SharedVersion } from '../../../../domain/sharing/sharedVersion';
import type { PartnershipStatus } from '../../../../domain/status/status';
import { documentWords } from '../../../../domain/submissions/kindWords';
import type { RecordDocument } from '../../../../domain/submissions/submission';
import { goodGovernance } from '../../../../forms/goodGovernance';
import { protocolSteps } from '../../../../forms/steps';
import { formatDate } from '../../../../ui/dates';
import { statusWords, withoutExampleTag } from '../../words';
import type { Pack, PackBlock, PackPart } from './pack';
import { packStrings as strings } from './packStrings';
import { partnerNames } from './partnerNames';
import { partnerSteps } from './partnerSteps';
import { registrationBlocks } from './registrationBlocks';
import { sharedRegistration } from './sharedRegistration';

export interface Packed {
  readonly partnership: PartnershipStatus;
  readonly version: SharedVersion;
  /** The document of that version, verified. */
  readonly document: RecordDocument;
  /** Those of the document's own version. */
  readonly settings: ProtocolSettings;
  readonly now: Date;
}

/** What a partner organisation is given (protocol section 1.3, note I-60): the steps, the standards and what it may see of the registration. */
export function sharePack(packed: Packed): Pack {
  const { document, settings } = packed;
  const { title, lead } = strings.registration;
  return {
    title: strings.title(withoutExampleTag(document.name)),
    shows: showsOf(packed),
    parts: [
      about(packed),
      what(packed),
      steps(),
      standards(),
      { title, blocks: [paragraph(lead), ...registrationBlocks(sharedRegistration(document, settings))] }
    ]
  };
}

function showsOf({ partnership, version: { row, approvedOn } }: Packed): string {
  const shows = strings.shows(
    versionOf(row.submissionKey, partnership.counted),
    documentWords(row).toLowerCase(),
    formatDate(row.submittedOn),
    shortFingerprint(row.hash)
  );
  return approvedOn === undefined ? strings.notApproved(shows) : strings.approved(shows, formatDate(approvedOn));
}

function about(packed: Packed): PackPart {
  const { title, text, made } = strings.about;
  return { title, blocks: [...text, `${showsOf(packed)}.`, made(formatDate(packed.now.toISOString()))].map(paragraph) };
}

function what({ partnership, version: { band }, document }: Packed): PackPart {
  const words = strings.what;
  const { purpose } = document.registration;
  const facts = [
    [words.name, withoutExampleTag(document.name)],
    [words.purpose, typeof purpose === 'string' ? purpose : ''],
    [words.service, document.service],
    [words.partners, partnerNames(document).join('; ')],
    [words.band, band === '' ? '' : words.bandWords(band)],
    [words.status, statusWords[partnership.status]]
  ];
  const { question, answer } = strings.registration;
  return {
    title: words.title,
    blocks: [
      paragraph(words.definition),
      {
        kind: 'table',
        caption: words.caption,
        headings: [question, answer],
        rows: facts.filter(([, told]) => told !== '')
      }
    ]
  };
}

function steps(): PackPart {
  const { title, lead, step } = strings.steps;
  const told = protocolSteps.flatMap(({ id, title: name }, place): PackBlock[] => [
    { kind: 'heading', text: step(place + 1, name) },
    paragraph(partnerSteps[id])
  ]);
  return { title, blocks: [paragraph(lead), ...told] };
}

function standards(): PackPart {
  const { title, lead, areas, areasLead, later } = strings.standards;
  return {
    title,
    blocks: [
      paragraph(lead),
      { kind: 'heading', text: areas },
      paragraph(areasLead),
      { kind: 'list', items: Object.values(sharedStandards) },
      { kind: 'heading', text: goodGovernance.title },
      ...[goodGovernance.definition, goodGovernance.source, goodGovernance.principles].map(paragraph),
      { kind: 'list', items: Object.values(sixPrinciples) },
      paragraph(later),
      { kind: 'list', items: Object.values(sevenPrinciples) },
      paragraph(goodGovernance.includes)
    ]
  };
}

function paragraph(text: string): PackBlock {
  return { kind: 'paragraph', text };
}
