import type { Random } from '../crash/random.js';

/** Text that stands in a request as it is, where JSON would have a value. */
export class RawJson {
  constructor(readonly text: string) {}
}

/** Names that objects have without being given them, and such as nobody gave. */
export const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'nope',
  '',
  '0',
  'a.b',
  'a[b]',
  '$where',
  '\u202e',
  'portalId',
  'identityId',
  'passwordHash',
] as const;

const TEXTS = [
  '',
  ' ',
  '\t\r\n',
  '\u202egnp.exe',
  '\u200b\u200d\ufeff',
  '\u0300'.repeat(300),
  'İıſßﬃ',
  '👨‍👩‍👧‍👦'.repeat(40),
  "'",
  '"',
  "' OR '1'='1",
  "x'; DROP TABLE people; --",
  '%',
  '_',
  '%_\\',
  '\\',
  '`',
  '${7*7}',
  '{{7*7}}',
  '{{ url }}',
  '{% if a %}',
  '<script>alert(1)</script>',
  '../../../../x',
  'javascript:alert(1)',
  'null',
  'undefined',
  'NaN',
  'true',
  '-1',
  '0x10',
  '1e3',
  '٣',
  '99999999999999999999',
  '0000-01-01',
  '9999-12-31',
  '9999-12-31T23:59:60Z',
  '2026-02-30',
  '2026-11-25T10:00:00+99:99',
  '+275760-09-13T00:00:00.001Z',
  'a@b',
  'a@b@c.test',
  '"a b"@c.test',
  'a@xn--.test',
  'ａ＠b.test',
  'http://[::1',
  'https://user:pass@a.test',
  '00000000-0000-7000-8000-000000000000',
  'e30',
  'W10',
  ...NAMES,
] as const;

const NUMBERS = [
  0,
  -0,
  -1,
  1.5,
  201,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e21,
  Number.MAX_VALUE,
  5e-324,
] as const;

const RAW = [
  '1e999',
  '-1e999',
  '-0',
  '1.0',
  '{"__proto__":{"role":"admin"}}',
  '{"constructor":{"prototype":{"role":"admin"}}}',
  '{"a":1,"a":2}',
  '"\\ud800"',
  '"\\u0000"',
] as const;

const SIZES = [201, 256, 401, 1001, 2001, 20_000, 60_000] as const;
const FIELDS = [21, 500, 3000, 6000, 20_000] as const;
const LEVELS = [5, 19, 21, 60, 2000] as const;

type Nasty = (random: Random) => unknown;

const VALUES: readonly { readonly weight: number; readonly make: Nasty }[] = [
  { weight: 10, make: (random) => nastyText(random) },
  { weight: 4, make: (random) => random.pick(NUMBERS) },
  { weight: 4, make: (random) => random.pick([null, true, false, [], {}, [[]], [null], [{}]]) },
  { weight: 3, make: (random) => new RawJson(random.pick(RAW) ?? '0') },
  {
    weight: 2,
    make: (random) => random.pick(['a', 'é', '𐐀', ' ', '\u200b'])?.repeat(size(random)),
  },
  { weight: 1, make: (random) => fields(random.pick(FIELDS) ?? 0) },
  { weight: 1, make: (random) => list(random.pick(FIELDS) ?? 0, random) },
  { weight: 1, make: (random) => nested(random.pick(LEVELS) ?? 0, random) },
  { weight: 1, make: (random) => ({ [random.pick(NAMES) ?? '']: random.pick(TEXTS) }) },
];

/** A value that no field is made for; in the place of a text mostly another text, for all else is refused at once. */
export function nastyValue(random: Random, instead: unknown = null): unknown {
  if (typeof instead === 'string' && random.chance(0.6)) return nastyText(random);
  return random.weighted(VALUES).make(random);
}

/** What databases cannot keep, or what JSON and URLs have to write in another way. */
const UNSTORABLE = ['\0', 'a\0b', '\ud800', 'a\udfffb', '\ufffe', '\ufeffa'] as const;

/** A text that no field is made for. */
export function nastyText(random: Random): string {
  if (random.chance(0.15)) return random.pick(UNSTORABLE) ?? '';
  if (random.chance(0.1)) return 'x'.repeat(Math.min(size(random), 2001));
  return random.pick(TEXTS) ?? '';
}

/** A value as JSON has it, with {@link RawJson} as it stands. */
export function jsonText(value: unknown): string {
  const raw: string[] = [];
  const text = JSON.stringify(value, (_, each: unknown) =>
    each instanceof RawJson ? `@raw:${raw.push(each.text) - 1}@` : each,
  );
  return text.replace(/"@raw:(\d+)@"/g, (_, at: string) => raw[Number(at)] ?? '0');
}

function size(random: Random): number {
  return random.pick(SIZES) ?? 0;
}

/** Many fields that no object has. */
export function manyFields(random: Random): Record<string, unknown> {
  return fields(random.pick(FIELDS) ?? 0);
}

function fields(count: number): Record<string, unknown> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`field-${at}`, at]));
}

function list(length: number, random: Random): unknown[] {
  const item = random.pick([
    'x',
    1,
    null,
    { id: 'fixed' },
    [],
    '00000000-0000-7000-8000-000000000000',
  ]);
  return Array.from({ length }, (_, at) => (typeof item === 'string' ? `${item}${at}` : item));
}

function nested(levels: number, random: Random): RawJson {
  const [open, close] = random.chance(0.5) ? ['[', ']'] : ['{"a":', '}'];
  return new RawJson(`${open.repeat(levels)}1${close.repeat(levels)}`);
}
