import type { RecordDocument } from '../../../../domain/submissions/submission';
import { typedRows, typedText } from '../../../../forms/model/typed';

/** The partner organisations of a registration, each once. */
export function partnerNames({ registration }: Pick<RecordDocument, 'registration'>): readonly string[] {
  const names = typedRows(registration.partners).map(({ name }) => typedText(name).trim());
  return [...new Set(names)].filter(name => name !== '');
}
