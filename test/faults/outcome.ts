import { ERROR_TABLE } from '../../lib/errors/error-table.js';
import type { Answer } from '../fuzz/send.js';
import { leakIn } from '../fuzz/leaks.js';

/** What an answer says: it is done; it is refused as ever; what the answer needs is away; or it is none that may come. */
export type Outcome =
  | { readonly kind: 'done'; readonly body: unknown }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'away'; readonly code: string }
  | { readonly kind: 'wrong'; readonly why: string };

/** The codes of a database that could not do its work, and whether they say when to try again. */
const AWAY: Readonly<Record<string, boolean>> = {
  BUSY: true,
  UNAVAILABLE: true,
  STORAGE_FAILED: false,
};

/** Judges an answer. */
export function outcomeOf(answer: Answer): Outcome {
  const { status, text, headers } = answer;
  const isFile = headers['content-disposition'] !== undefined;
  const body = isFile ? text : read(text);
  if (status >= 200 && status < 300 && body !== undefined) return { kind: 'done', body };
  const leak = leakIn(answer, []);
  if (leak !== null) return wrong(answer, leak);
  const code = codeOf(body);
  const row = code === null ? undefined : ERROR_TABLE[code];
  if (code === null || row?.status !== status) return wrong(answer, 'no code of the table');
  if (status < 500) return { kind: 'refused', code };
  const tellsWhen = AWAY[code];
  if (tellsWhen === undefined) return wrong(answer, 'a fault');
  if (tellsWhen && !/^[1-9]\d*$/.test(String(answer.headers['retry-after'])))
    return wrong(answer, 'no Retry-After');
  return { kind: 'away', code };
}

function wrong({ status, text }: Answer, why: string): Outcome {
  return { kind: 'wrong', why: `${status}, ${why}: ${text.slice(0, 200)}` };
}

/** Undefined for what is no JSON; nothing at all is null. */
function read(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function codeOf(body: unknown): keyof typeof ERROR_TABLE | null {
  const code = (body as { readonly code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && code in ERROR_TABLE
    ? (code as keyof typeof ERROR_TABLE)
    : null;
}
