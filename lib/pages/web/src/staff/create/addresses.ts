/** One of the addresses that were typed or pasted, and the name that stood with it. */
export interface Address {
  readonly email: string;
  /** As in `Lena Busch <lena@acme.test>`; empty for none. */
  readonly name: string;
}

/** Between addresses, but for what stands in quotes. */
const PARTS = /"[^"]*"\s*<[^>]*>|[^,;\n\r\t]+/g;
const NAMED = /^"?([^"<]*?)"?\s*<([^<>]*)>$/;
const LOCAL = /^[^\s@"(),:;<>[\]\\]{1,64}$/;
const DOMAIN = /^[^\s@.]+(\.[^\s@.]+)*$/;

/** The addresses in a text: separated by commas, semicolons, lines or spaces, with or without names. */
export function addressesIn(text: string): readonly Address[] {
  return (text.match(PARTS) ?? []).flatMap((part) => {
    const named = NAMED.exec(part.trim());
    if (named) return [{ email: named[2]?.trim() ?? '', name: named[1]?.trim() ?? '' }];
    const emails = part.trim().split(/\s+/).filter(Boolean);
    return emails.map((email) => ({ email, name: '' }));
  });
}

/** Both lists, each address once. */
export function withAddresses(
  before: readonly Address[],
  more: readonly Address[],
): readonly Address[] {
  const all = new Map(before.map((each) => [each.email.toLowerCase(), each]));
  for (const each of more) {
    const key = each.email.toLowerCase();
    if (!all.has(key)) all.set(key, each);
  }
  return [...all.values()];
}

/** Whether it can be somebody's address; the server looks at it more closely. */
export function isAddress(email: string): boolean {
  const [local = '', domain = '', ...more] = email.split('@');
  if (more.length > 0 || !LOCAL.test(local) || !DOMAIN.test(domain)) return false;
  return !local.startsWith('.') && !local.endsWith('.') && !local.includes('..');
}

/** Whether an address is at one of some domains, which are in ASCII form. */
export function isAtAny(domains: readonly string[], email: string): boolean {
  const domain = email.split('@')[1] ?? '';
  // The browser knows the ASCII form of a name.
  const page = `http://${domain}`;
  return domains.includes(URL.canParse(page) ? new URL(page).hostname : domain);
}

/** Whether a text holds what ends an address. */
export function isEnded(text: string): boolean {
  if (/[,;\n\t]/.test(text.replace(/"[^"]*"/g, ''))) return true;
  return /\s$/.test(text) && isAddress(text.trim());
}
