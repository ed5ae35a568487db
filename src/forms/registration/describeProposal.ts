import type { ProtocolSettings } from '../../domain/protocol/settings';
import type { RecordDocument } from '../../domain/submissions/submission';
import { describeAnswers, type DescribedSection } from '../model/describeAnswers';
import { registrationFacts } from './registrationFacts';
import { registrationForm } from './registrationForm';

/** Appendix B of a submitted document to read, with what it took over. `settings` are those of the document's protocol version. */
export function describeProposal(document: RecordDocument, settings: ProtocolSettings): readonly DescribedSection[] {
  const { registration, significance, screening } = document;
  const { firstYear, timeValue, passingThrough } = registration;
  const facts = registrationFacts(
    {
      name: document.name,
      existing: document.existing,
      service: document.service,
      leadOfficer: document.leadOfficer,
      firstYear: typeof firstYear === 'string' ? firstYear : '',
      timeValue: typeof timeValue === 'number' ? timeValue : undefined,
      passingThrough: typeof passingThrough === 'number' ? passingThrough : undefined,
      aims: significance.aims,
      screening: screening.result,
      criteria: significance.criteria
    },
    settings
  );
  return describeAnswers(registrationForm, registration, facts);
}
