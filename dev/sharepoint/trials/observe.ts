import type { Rendered } from '../answers/render';
import type { Name } from './cast';
import type { Seen, ShownItem } from './model/seen';
import type { Action } from './steps';

type Body = Readonly<Record<string, unknown>>;
type Names = ReadonlyMap<number, Name>;

const bodyOf = (text: string): Body => (text === '' ? {} : (JSON.parse(text) as Body));

export function shownItem(row: Body, names: Names): ShownItem {
  return {
    id: Number(row['Id']),
    amount: Number(row['Amount']),
    author: names.get(Number(row['AuthorId'])) ?? '?',
    editor: names.get(Number(row['EditorId'])) ?? '?',
    tag: String(row['odata.etag'])
  };
}

function shownOf(step: Exclude<Action, { readonly do: 'batch' }>, body: Body, etag: unknown, names: Names): unknown {
  const rows = (): readonly Body[] => body['value'] as readonly Body[];
  switch (step.do) {
    case 'add':
    case 'read':
      return shownItem(body, names);
    case 'query':
      return rows().map(row => shownItem(row, names));
    case 'versions':
      return rows().map(row => Number(row['Amount']));
    case 'merge':
      return etag;
    case 'addForm':
      return rows().find(row => row['FieldName'] === 'Id')?.['FieldValue'];
    case 'mergeForm':
      return rows().every(row => row['HasException'] === false);
    case 'mask':
      return String((BigInt(String(body['High'])) << 32n) | BigInt(String(body['Low'])));
    default:
      return undefined;
  }
}

/** What an answer shows to the person who asked, without what is different at every run. */
export function observe(step: Exclude<Action, { readonly do: 'batch' }>, answer: Rendered, names: Names): Seen {
  const { status } = answer;
  if (status >= 300) return { status };
  const text = answer.body.toString();
  const shown =
    step.do === 'readFile'
      ? text
      : shownOf(step, bodyOf(text), answer.headers['ETag'] ?? answer.headers['ETAG'], names);
  return shown === undefined ? { status } : { status, shown };
}

/** The parts of a batch's answer, in order. */
export function partsOf(answer: Rendered): readonly Rendered[] {
  const boundary = /boundary=(.+)$/.exec(answer.headers['Content-Type'] ?? '')?.[1] ?? '';
  const parts = answer.body.toString().split(`--${boundary}`).slice(1, -1);
  return parts.map((part): Rendered => {
    const [, http = ''] = part.split(/HTTP\/1\.1 /);
    const [head = '', ...rest] = http.split('\r\n\r\n');
    const etag = /^ETAG: (.+)$/im.exec(head)?.[1]?.trim();
    return {
      status: Number(head.slice(0, 3)),
      headers: { ...(etag !== undefined && { ETag: etag }) },
      body: rest.join('\r\n\r\n').trim()
    };
  });
}
