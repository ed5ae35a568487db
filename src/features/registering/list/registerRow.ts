import type { SignificanceBand } from '../../../domain/significance/significance';
import type { PartnershipStatus, PartnershipStatusCode } from '../../../domain/status/status';
import { isExample, roleWords, statusWords, withoutExampleTag } from '../words';

/** One partnership as the register's first screen shows it. */
export interface RegisterRow {
  readonly key: string;
  readonly name: string;
  readonly isExample: boolean;
  readonly service: string;
  readonly leadOfficer: string;
  readonly band?: SignificanceBand;
  readonly percent?: number;
  readonly status: PartnershipStatusCode;
  readonly stands: string;
  /** Who has it now; '' when nobody has to do anything. */
  readonly waitsFor: string;
  readonly waitsForWhat: string;
  readonly since: string;
  /** Civil days that somebody has been waited for. */
  readonly waitingDays: number;
  /** Everything that search looks through, in lower case, made once. */
  readonly haystack: string;
}

export function toRegisterRow(partnership: PartnershipStatus): RegisterRow {
  const { key, service, band, status, awaiting, since, waitingDays } = partnership;
  const name = withoutExampleTag(partnership.name);
  const leadOfficer = partnership.leadOfficer.name;
  const stands = statusWords[status];
  return {
    key,
    name,
    isExample: isExample(partnership.name),
    service,
    leadOfficer,
    band,
    percent: partnership.scorePercent,
    status,
    stands,
    waitsFor: awaiting ? (awaiting.person?.name ?? roleWords[awaiting.role]) : '',
    waitsForWhat: awaiting?.what ?? '',
    since,
    waitingDays,
    haystack: [name, service, leadOfficer, band ?? '', stands].join('\n').toLowerCase()
  };
}
