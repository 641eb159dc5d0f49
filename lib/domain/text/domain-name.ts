import { holdsUnseen } from './visible-text.js';

const LONGEST = 253;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const ENCODED = 'xn--';

/** The joiners show where IDNA allows them: a URL takes them there and nowhere else. */
const JOINERS = /[\u200c\u200d]/g;

/**
 * The domain name as DNS has it: ASCII, in lower case, of one label or several; null when the text is none. A name in
 * another script and its encoded form (`xn--…`) give the same.
 */
export function asciiDomain(text: string): string | null {
  // What a browser makes of the large sharp s depends on its age; the newer ones agree on the small one.
  const name = text.normalize('NFKC').replaceAll('ẞ', 'ß');
  if (holdsUnseen(name.replace(JOINERS, ''))) return null;
  const domain = /^[a-z0-9.-]*$/i.test(name) ? name.toLowerCase() : encoded(name);
  if (domain === null || domain.length > LONGEST) return null;
  const labels = domain.split('.');
  // The last label of an IPv4 address is a number, that of a name never is.
  const isAddress = /^(?:\d+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '');
  return !isAddress && labels.every(isLabel) ? domain : null;
}

/** The domain name as people read it, from the form DNS has. What is not encoded stays as it is. */
export function readableDomain(ascii: string): string {
  const labels = ascii.split('.');
  return labels
    .map((label) => (label.startsWith(ENCODED) ? decoded(label.slice(ENCODED.length)) : label))
    .join('.');
}

function isLabel(label: string): boolean {
  if (!LABEL.test(label) || !label.startsWith(ENCODED)) return LABEL.test(label);
  const readable = decoded(label.slice(ENCODED.length));
  return (
    encoded(label) === label &&
    !/^-|-$/.test(readable) &&
    !holdsUnseen(readable.replace(JOINERS, ''))
  );
}

/** By the rules of IDNA as browsers apply them (UTS 46, non-transitional). */
function encoded(name: string): string | null {
  // A URL keeps what no host name may hold, such as a port or a path, apart from the host.
  if (/[\s/\\?#@:[\]%]/.test(name)) return null;
  try {
    // Not `URL.canParse`: in Node 20 it refuses letters like ß once it has been called some thousand times.
    return new URL(`http://${name}`).hostname;
  } catch {
    return null;
  }
}

/** Of RFC 3492, which names the numbers. Faulty text is given back: a label that passed `asciiDomain` has no fault. */
function decoded(text: string): string {
  const at = text.lastIndexOf('-');
  const points = at < 0 ? [] : Array.from(text.slice(0, at), (each) => each.codePointAt(0) ?? 0);
  let [point, bias, index, position] = [128, 72, 0, at + 1];
  while (position < text.length) {
    const before = index;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = parseInt(text.charAt(position), 36);
      position += 1;
      if (Number.isNaN(digit)) return text;
      // Base 36 begins with the digits, Punycode with the letters.
      const value = digit < 10 ? digit + 26 : digit - 10;
      index += value * weight;
      const least = Math.min(Math.max(k - bias, 1), 26);
      if (value < least) break;
      weight *= 36 - least;
    }
    const length = points.length + 1;
    bias = adapted(index - before, length, before === 0);
    point += Math.floor(index / length);
    index %= length;
    if (point > 0x10ffff) return text;
    points.splice(index, 0, point);
    index += 1;
  }
  return String.fromCodePoint(...points);
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? 700 : 2));
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
