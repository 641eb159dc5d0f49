import type { Answer } from './answer.js';
import type { Json } from './contract-document.js';

/**
 * What was granted of the body that was sent: all of it, but of a bulk call only the rows that went through, without
 * their empty texts, which count as left out there.
 */
export function grantedBody({ path, sent, body }: Answer): unknown {
  if (path !== '/members/bulk') return sent;
  const { members } = sent as { members: readonly Json[] };
  const { results } = body as { results: readonly { readonly ok: boolean }[] };
  return { ...(sent as Json), members: members.filter((_, row) => results[row]?.ok).map(filled) };
}

function filled(row: Json): Json {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== '')
      .map(([name, value]) => [name, isObject(value) ? filled(value) : value]),
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
