import type { DraftAnswers } from '../../src/domain/drafts/draft';
import { toDocument } from '../../src/domain/drafts/toDocument';
import type { ProtocolSettings } from '../../src/domain/protocol/settings';
import type { Score } from '../../src/domain/significance/significance';
import { columnsOf } from '../../src/domain/submissions/columnsOf';
import { encodeDocument } from '../../src/domain/submissions/encodeDocument';
import { listOf } from '../../src/lists/schema/site';
import { submissionValues } from '../../src/lists/submissions/submissionRows';
import { submissionsList } from '../../src/lists/submissions/submissionsList';
import { inBatches } from '../../src/lists/schema/inBatches';
import { newKeys, type Acting } from './acting';
import { services } from './cast';
import { partnerships } from './stories/partnerships';

const atOnce = 100;
const places = ['Ashby', 'Brookfield', 'Calder', 'Denby', 'Elmton', 'Foxley', 'Glapwell', 'Hollin', 'Ironville'];
const purposes = [
  'community forum',
  'transport group',
  'health alliance',
  'skills board',
  'heritage trust',
  'green network'
];

/** Makes a large register: so many score sheets, all different, in batches. */
export async function addRows({ sp, me }: Acting, rows: number, settings: ProtocolSettings): Promise<void> {
  for (let from = 0; from < rows; from += atOnce) {
    const wanted = Array.from({ length: Math.min(atOnce, rows - from) }, (_none, at) => from + at);
    const values = await Promise.all(
      wanted.map(async number => {
        const document = toDocument(newKeys(), answersFor(number), { settings, me });
        const { hash, chunks } = await encodeDocument(document);
        return submissionValues(columnsOf(document, hash, settings), document, chunks);
      })
    );
    await inBatches(sp, batch => values.map(row => listOf(batch, submissionsList).items.add(row)), atOnce);
  }
}

function answersFor(number: number): DraftAnswers {
  const told = partnerships[number % partnerships.length].answers;
  const spread = (step: number): Score => (1 + (Math.floor(number / step) % 5)) as Score;
  const criterion = (score: Score): { score: Score; reason: string } => ({
    score,
    reason: 'One of many, for the large register.'
  });
  return {
    ...told,
    name: `${places[number % places.length]} ${purposes[Math.floor(number / 9) % purposes.length]} ${number + 1}`,
    service: services[number % services.length],
    significance: {
      ...told.significance,
      criteria: {
        1: criterion(spread(1)),
        2: criterion(spread(2)),
        3: criterion(spread(3)),
        4: criterion(spread(5)),
        5: criterion(spread(7)),
        6: criterion(spread(11)),
        9: criterion(spread(13))
      }
    }
  };
}
