const MOST = 320;
const SHAPE =
  /^[^\s@"(),:;<>[\]\\]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

/**
 * The email as it is kept and compared: trimmed, NFKC-normalized, lower-cased; null if it is none.
 * The sign between name and domain must be the plain `@`, and the domain ASCII (punycode for others).
 */
export function normalizeEmail(raw: string): string | null {
  const trimmed = raw.trim();
  if (trimmed.split('@').length !== 2) return null;
  const email = emailText(trimmed);
  const [local = ''] = email.split('@');
  if (email.length > MOST || local.length > 64 || /\p{Cc}/u.test(email)) return null;
  if (local.startsWith('.') || local.endsWith('.') || local.includes('..')) return null;
  return SHAPE.test(email) ? email : null;
}

/** Any part of an email as it is kept. */
export function emailText(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
