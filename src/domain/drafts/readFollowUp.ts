import { readTypedAnswers } from '../registration/readTypedAnswers';
import type { DraftAnswers } from './draft';
import { followUpKinds, type Affirmation, type Affirmations } from './followUp';

type Part = { readonly [key: string]: unknown };

/** Reads what a stored draft says of the document that it follows; nothing for a first proposal and for a draft of an older version. */
export function readFollowUp(stored: unknown): Pick<DraftAnswers, 'followUp'> {
  const from = part(stored);
  const kind = followUpKinds.find(one => one === from.kind);
  if (!kind) return {};
  return {
    followUp: {
      kind,
      against: words(from.against),
      answers: readTypedAnswers(from.answers),
      affirmed: affirmations(part(from.affirmed))
    }
  };
}

function affirmations(from: Part): Affirmations {
  const kept: { [field: string]: Affirmation } = {};
  for (const [field, value] of Object.entries(from)) {
    const { by, on } = part(value);
    const { login, objectId, name } = part(by);
    if (field === '__proto__' || words(login) === '' || words(on) === '') continue;
    kept[field] = { by: { login: words(login), objectId: words(objectId), name: words(name) }, on: words(on) };
  }
  return kept;
}

function part(value: unknown): Part {
  return typeof value === 'object' && value !== null ? (value as Part) : {};
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
