const LONGEST = 253;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** The domain as requests carry it: lower-cased, ASCII, without a closing dot; null when the text is no domain name. */
export function normalizeDomain(text: string): string | null {
  const name = text.trim().replace(/\.$/, '');
  // A URL keeps what no host name may hold, such as a port or a path, apart from the host.
  if (/[\s/\\?#@:[\]%]/.test(name) || !URL.canParse(`http://${name}`)) return null;
  const domain = new URL(`http://${name}`).hostname;
  const labels = domain.split('.');
  const isName = domain.length <= LONGEST && labels.length > 1;
  // The last label of an IPv4 address is a number, that of a name never is.
  const isAddress = /^\d+$/.test(labels.at(-1) ?? '');
  return isName && !isAddress && labels.every((label) => LABEL.test(label)) ? domain : null;
}
