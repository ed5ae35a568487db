import { formatPounds } from '../../domain/money/formatPounds';
import type { Person } from '../../domain/people/person';
import type { ProtocolSettings } from '../../domain/protocol/settings';
import type { ScreeningResult } from '../../domain/screening/screening';
import { resultLabels } from '../../domain/screening/screeningWords';
import { assessSignificance } from '../../domain/significance/assessSignificance';
import { scorePercent } from '../../domain/significance/scorePercent';
import type { SignificanceAnswers } from '../../domain/significance/significance';
import type { Fact, Facts } from '../model/visibleQuestions';

/** What Appendix B takes over from what was asked before it, and from the calendar and the appointments. */
export interface KnownBefore {
  readonly name: string;
  readonly existing: boolean | undefined;
  readonly service: string;
  readonly leadOfficer: Person;
  /** Absent where it is not part of what is read: the approver comes from Routing, never from a document. */
  readonly headOfService?: string;
  readonly firstYear: string;
  /** Pence; absent while it is not typed or cannot be read. */
  readonly timeValue: number | undefined;
  readonly passingThrough: number | undefined;
  readonly aims: SignificanceAnswers['aims'];
  readonly screening: ScreeningResult | undefined;
  readonly criteria: SignificanceAnswers['criteria'];
}

/** The carried answers of Appendix B by question id, in words. */
export function registrationFacts(known: KnownBefore, settings: ProtocolSettings): Facts {
  const served = settings.aims.filter(({ id }) => known.aims[id] !== undefined);
  const aims = served.map(({ id, title }) => `${title} (${known.aims[id] === 'direct' ? 'directly' : 'indirectly'})`);
  return {
    name: fact(known.name.trim()),
    existing: fact(known.existing === undefined ? '' : known.existing ? 'Exists already' : 'Proposed'),
    service: fact(known.service.trim()),
    leadOfficer: fact(known.leadOfficer.name),
    ...(known.headOfService !== undefined && { headOfService: fact(known.headOfService) }),
    firstYear: fact(known.firstYear),
    timeValue: fact(known.timeValue === undefined ? '' : formatPounds(known.timeValue)),
    passingThrough: fact(known.passingThrough === undefined ? '' : formatPounds(known.passingThrough)),
    aims: { code: served.length === 0 ? 'none' : 'some', words: served.length === 0 ? 'None' : aims.join('; ') },
    screening: fact(known.screening === undefined ? '' : resultLabels[known.screening]),
    significance: fact(significanceWords(known, settings))
  };
}

function fact(words: string): Fact {
  return { code: words, words };
}

function significanceWords({ criteria }: KnownBefore, settings: ProtocolSettings): string {
  const assessed = assessSignificance(criteria, settings);
  if (!assessed) return '';
  const { band, total, highestPossible } = assessed;
  return `${band ?? 'No band'}: ${total} of ${highestPossible}, ${scorePercent(assessed).toFixed(1)} %`;
}
