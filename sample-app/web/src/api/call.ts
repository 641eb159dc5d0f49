import { actingHeaders } from '../session.js';
import { Refusal } from './refusal.js';

/** What a call of the app's own routes takes. */
interface Call {
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: object;
  readonly signal?: AbortSignal;
}

/** The body of an error. */
interface Answered {
  readonly code?: string;
  readonly message?: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Calls one of the app's own routes; rejects with a `Refusal`, or as `fetch` does where nobody answers. */
export async function call<T>(
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  { query = {}, body, signal }: Call = {},
): Promise<T> {
  const response = await fetch(`/api${path}${queryText(query)}`, {
    method,
    headers: {
      ...actingHeaders(),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  });
  if (!response.ok) throw await refusalOf(response);
  const text = await response.text();
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

function queryText(query: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

async function refusalOf(response: Response): Promise<Refusal> {
  const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
  const {
    code = 'FAILED',
    message = response.statusText,
    details,
  } = await response
    .json()
    .then((body) => body as Answered)
    // A proxy's page, say.
    .catch((): Answered => ({}));
  return new Refusal(
    response.status,
    code,
    message,
    Number.isNaN(wait) ? undefined : wait,
    details,
  );
}
