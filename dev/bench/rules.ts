import { printedSettings } from '../../src/domain/protocol/printedSettings';
import { assessSignificance } from '../../src/domain/significance/assessSignificance';
import { workedExample } from '../../src/domain/significance/workedExample';
import { deriveStatus } from '../../src/domain/status/deriveStatus';
import { submissionRow } from '../../src/testing/builders';
import { median, type Figure } from './figure';

const runs = 7;

/** Middle time of some runs, in milliseconds, after one that warms up. */
function timeOf(work: () => void): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return median(times);
}

/** The protocol's rules alone, without any screen. */
export function ruleFigures(): readonly Figure[] {
  let majors = 0;
  const scoring = timeOf(() => {
    for (let count = 0; count < 100_000; count++)
      if (assessSignificance(workedExample.criteria, printedSettings)?.band === 'Major') majors += 1;
  });
  if (majors !== 100_000 * (runs + 1)) throw new Error('the worked example is not Major any more');

  const now = new Date('2027-06-01T09:00:00Z');
  const submissions = Array.from({ length: 5000 }, (_, id) =>
    submissionRow({ id, submissionKey: `submission-${id}`, partnershipKey: `partnership-${id % 2500}` })
  );
  const records = { submissions, decisions: [], messages: [], appointments: [], register: [] };
  const deriving = timeOf(() => deriveStatus(records, now));
  return [
    { what: 'scoring 100,000 assessments', value: scoring, unit: 'ms', budget: 20 },
    { what: 'status of partnerships from 5,000 submissions', value: deriving, unit: 'ms' }
  ];
}
