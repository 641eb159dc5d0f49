import type { Answer } from './send.js';

/** What only the inside of a server knows. No request says any of it, so an answer that does has not repeated it. */
const LEAKS: Readonly<Record<string, RegExp>> = {
  'a stack trace': /\n\s+at |\bat [\w.<> ]+ \(|\bat (async )?\/|:\d+:\d+\)/,
  'a path of the server': /node_modules|\/(work|home|usr|tmp|root|app)\/|[\w-]+\.(ts|js|cjs|mjs)\b/,
  'a statement of SQL':
    /\bSELECT\b.+\bFROM\b|\bINSERT INTO\b|\bUPDATE\b.+\bSET\b|\bDELETE FROM\b|clientele_\w+/,
  'a message of a driver':
    /SQLITE_|QueryFailed|TypeORM|EntityMetadata|syntax error|duplicate key|violates|constraint|invalid input|invalid byte|out of range|deadlock|ECONN|\bER_[A-Z]+|value too long/,
  'an error of the language':
    /TypeError|RangeError|ReferenceError|SyntaxError|URIError|Cannot (read|convert)|is not (a function|iterable|defined)/,
  'an object as text': /\[object \w+\]/,
  'a password hash': /\$(argon2|quick)|passwordHash":"(-|\$)/,
  'a nonce': /"nonces?"\s*:/,
};

/** What an answer tells that nobody outside may know; null when it is nothing. */
export function leakIn({ text, headers }: Answer, secrets: readonly string[]): string | null {
  const whole = `${text}\n${Object.entries(headers)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('; ')}`;
  for (const [what, pattern] of Object.entries(LEAKS)) {
    const found = pattern.exec(whole)?.[0];
    if (found !== undefined) return `${what} in the answer: ${found.trim().slice(0, 80)}`;
  }
  return secrets.some((secret) => whole.includes(secret)) ? 'a secret in the answer' : null;
}
