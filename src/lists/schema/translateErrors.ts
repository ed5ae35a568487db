import { Trouble, type TroubleReason } from '../../domain/trouble';

interface Refusal {
  readonly isHttpRequestError: true;
  readonly status: number;
  readonly message: string;
}

/** Runs work against SharePoint and turns every failure into a Trouble: the one place where status codes are understood. */
export async function translateErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw troubleOf(thrown);
  }
}

/** What a thrown value means for the people in front of the screen. */
export function troubleOf(thrown: unknown): Trouble {
  if (thrown instanceof Trouble) return thrown;
  if (isRefusal(thrown)) {
    const { code, words } = readBody(thrown.message);
    return new Trouble(reasonOf(thrown.status, code), words === '' ? `SharePoint answered ${thrown.status}.` : words);
  }
  if (isLostConnection(thrown)) return new Trouble('offline');
  return new Trouble('unexpected', thrown instanceof Error ? thrown.message : String(thrown));
}

function isRefusal(thrown: unknown): thrown is Refusal {
  return thrown instanceof Error && 'isHttpRequestError' in thrown && 'status' in thrown;
}

/** What browsers and Node throw when a request or its answer is lost; each has words of its own. */
function isLostConnection(thrown: unknown): boolean {
  return (
    thrown instanceof Error &&
    /failed to fetch|fetch failed|networkerror|load failed|aborted|terminated/i.test(thrown.message)
  );
}

function reasonOf(status: number, code: string): TroubleReason {
  if (code.includes('SPDuplicateValuesFoundException')) return 'duplicate';
  switch (status) {
    case 401:
    case 403:
      return 'forbidden';
    case 404:
      return 'notFound';
    case 409:
    case 412:
      return 'conflict';
    case 413:
      return 'tooLarge';
    case 429:
    case 503:
    case 504:
      return 'throttled';
    default:
      return code === '' ? 'unexpected' : 'refused';
  }
}

/** SharePoint's error body, under `odata.error` or `error` by dialect; the client library carries it in its message after `::>`. */
function readBody(message: string): { readonly code: string; readonly words: string } {
  try {
    const body = JSON.parse(message.slice(message.indexOf('::>') + 3)) as Record<string, ErrorBody | undefined>;
    const error = body['odata.error'] ?? body.error;
    const words = typeof error?.message === 'string' ? error.message : error?.message?.value;
    return { code: error?.code ?? '', words: words ?? '' };
  } catch {
    return { code: '', words: '' };
  }
}

interface ErrorBody {
  readonly code?: string;
  readonly message?: string | { readonly value?: string };
}
