import fc from 'fast-check';
import type { Random } from '../crash/random.js';
import { permissions } from '../support/test-permissions.js';
import { type Kind, kindOf, type Operation, type Schema } from './operation.js';
import type { Pool } from './pool.js';

/** What the values of one request are chosen from. */
export interface Choices {
  readonly random: Random;
  readonly operation: Operation;
  /** The portal of whoever calls. */
  readonly home: Pool;
  /** The portal that is asked for most ids. */
  readonly pool: Pool;
  /** The other portal: what is its own does not exist here. */
  readonly foreign: Pool;
  /** Where pages have ended: the last cursors of each call. */
  readonly cursors: ReadonlyMap<string, readonly string[]>;
}

const PROJECTS = ['hourly', 'fixed', 'third'] as const;
const GROUPS = ['design', 'build'] as const;
const WORDS = [
  'Ada',
  'Zoë',
  'علی‌رضا',
  'O’Hara',
  '李',
  'a b',
  'Ünal',
  'x',
  '𝒜da',
  'Łukasz',
] as const;
const ADDRESSES = ['https://agency.example', 'example.test', 'http://a.test/?q=1'] as const;
const TEMPLATES = [
  'Come: {{ url }}',
  'Dear {{ member.name }}, {{ url }} till {{ expiresAt }}',
] as const;
const PASSWORDS = ['a very long sentence of mine', 'correct horse battery', 'short'] as const;
const DAYS = [
  '2026-01-01',
  '2026-01-15T12:00:00Z',
  '2030-01-01',
  '2025-12-31T23:59:59+02:00',
] as const;

type Choice = (choices: Choices) => unknown;

const fromWords =
  (words: readonly unknown[]): Choice =>
  ({ random }) =>
    random.pick(words);
const idOf =
  (kind: Kind): Choice =>
  (choices) =>
    knownId(kind, choices);

/** What stands in a field of this name, or under this name of its holder. */
const KNOWN: Readonly<Record<string, Choice>> = {
  'projects.*': fromWords(PROJECTS),
  'projects.*.id': fromWords(PROJECTS),
  'groups.*': fromWords(GROUPS),
  'toMemberIds.*': idOf('members'),
  projectId: fromWords(PROJECTS),
  groupId: fromWords(GROUPS),
  memberId: idOf('members'),
  fromMemberId: idOf('members'),
  actorId: idOf('members'),
  subjectId: idOf('members'),
  clientId: idOf('clients'),
  profileId: idOf('profiles'),
  templateId: idOf('invitation-templates'),
  replaceWith: ofRoute,
  id: ofRoute,
  linkId: idOf('join-links'),
  email: someEmail,
  contactEmail: someEmail,
  // Whoever has a link may use it, of whatever portal: only those of the caller's own are.
  token: ({ home, operation, random }) =>
    random.pick(operation.path.includes('/join-links/') ? home.joinTokens : home.tokens) ?? 'x',
  csv: someFile,
  cursor: someCursor,
  key: ({ random }) => random.pick(permissions.keys),
  password: fromWords(PASSWORDS),
  logo: fromWords(['https://agency.example/logo.svg', null]),
  webAddress: fromWords(ADDRESSES),
  domain: ({ random }) => `d${random.between(0, 9)}.owned.test`,
  country: fromWords(['de', 'FR', 'US']),
  subject: fromWords(WORDS),
  text: fromWords(TEMPLATES),
  html: ({ random }) => random.pick([null, '<p><a href="{{ url }}">Come</a></p>']),
  q: fromWords([...WORDS, 'person', '@', 'test']),
  name: ({ random }) => `${random.pick(WORDS)} ${random.between(0, 99)}`,
  rate: fromWords(['120.00', '0', '99.5', null]),
  portalRate: fromWords(['120.00', '12']),
  from: fromWords(DAYS),
  to: fromWords(DAYS),
  since: fromWords(DAYS),
  until: fromWords(DAYS),
  expiresAt: fromWords(DAYS),
};

/** What is asked for decides which other fields there may be, which no schema says. */
const ASKED: readonly Choice[] = [
  ({ random }) => ({ kind: 'permission', key: random.pick(permissions.keys) }),
  ({ random }) => ({
    kind: 'permission',
    key: random.pick(permissions.keys),
    projectId: random.pick(PROJECTS),
  }),
  ({ random }) => ({ kind: 'project', projectId: random.pick(PROJECTS) }),
  () => ({ kind: 'scope', note: 'Please.' }),
];

/** The body of a call that the document allows; null for a call without one. */
export function validBody(choices: Choices): unknown {
  const { operation, random } = choices;
  if (operation.name === 'POST /clientele/requests' && random.chance(0.7))
    return random.pick(ASKED)?.(choices);
  return operation.body && validValue(operation.body, [], choices);
}

/** A value that the schema allows; one that means something where the field's name tells what it is. */
export function validValue(schema: Schema, path: readonly string[], choices: Choices): unknown {
  const { random } = choices;
  const known =
    KNOWN[path.slice(-3).join('.')] ?? KNOWN[path.slice(-2).join('.')] ?? KNOWN[path.at(-1) ?? ''];
  if (takesNull(schema) && random.chance(0.08)) return null;
  if (known && !isStructure(schema) && random.chance(0.97)) return known(choices);
  const variants = (schema['oneOf'] ?? schema['anyOf']) as readonly Schema[] | undefined;
  if (variants) return validValue(mostlyNotNull(variants, isNull, random) ?? {}, path, choices);
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum']))
    return mostlyNotNull(schema['enum'] as unknown[], (value) => value === null, random);
  switch (typeOf(schema, random)) {
    case 'object':
      return validObject(schema, path, choices);
    case 'array':
      return validList(schema, path, choices);
    case 'string':
      return validText(schema, random);
    case 'integer':
    case 'number':
      return validNumber(schema, random);
    case 'boolean':
      return random.chance(0.5);
    default:
      return null;
  }
}

function typeOf(schema: Schema, random: Random): unknown {
  const { type } = schema as { type?: string | string[] };
  if (Array.isArray(type)) return mostlyNotNull(type, (each) => each === 'null', random);
  return type ?? ('properties' in schema ? 'object' : 'string');
}

/** Null says that nothing is given, so it stands seldom. */
function mostlyNotNull<T>(some: readonly T[], isNone: (each: T) => boolean, random: Random) {
  const given = some.filter((each) => !isNone(each));
  return random.pick(random.chance(0.9) ? given : some);
}

function takesNull({ type }: Schema): boolean {
  return Array.isArray(type) && type.includes('null');
}

function isNull({ type }: Schema): boolean {
  return type === 'null';
}

function isStructure(schema: Schema): boolean {
  return ['properties', 'items', 'oneOf', 'anyOf', 'additionalProperties'].some(
    (name) => name in schema,
  );
}

function validObject(schema: Schema, path: readonly string[], choices: Choices): unknown {
  const { random } = choices;
  const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
  const required = (schema['required'] ?? []) as readonly string[];
  const entries = Object.entries(properties)
    .filter(([name]) => required.includes(name) || random.chance(chanceOf(name, choices)))
    .map(([name, each]): [string, unknown] => [
      name,
      name === 'version' ? versionOf(choices) : validValue(each, [...path, name], choices),
    ]);
  if (typeof schema['additionalProperties'] !== 'object' || entries.length > 0)
    return Object.fromEntries(entries);
  return path.at(-1) === 'colors' ? { accent: '#1a2b3c' } : switches(random);
}

/** Fields that shut others out stand seldom, so that many bodies are taken. */
function chanceOf(name: string, { operation }: Choices): number {
  if (operation.path.endsWith('/accept')) return 0.8;
  return ['version', 'password', 'invite', 'client', 'cursor', 'templateId'].includes(name)
    ? 0.1
    : 0.35;
}

function switches(random: Random): Record<string, boolean> {
  const some = permissions.keys.filter(() => random.chance(0.5));
  return Object.fromEntries(some.map((key) => [key, random.chance(0.7)]));
}

function validList(schema: Schema, path: readonly string[], choices: Choices): unknown[] {
  const { random } = choices;
  const { minItems = 0, maxItems = 4 } = schema as { minItems?: number; maxItems?: number };
  const least = random.chance(0.1) ? minItems : Math.max(minItems, 1);
  const length = random.between(least, Math.max(least, Math.min(maxItems, 4)));
  const items = (schema['items'] ?? {}) as Schema;
  return Array.from({ length }, () => validValue(items, [...path, '*'], choices));
}

interface TextSchema {
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

function validText(schema: Schema, random: Random): string {
  const { pattern, minLength = 0, maxLength = 40 } = schema as TextSchema;
  const seed = random.between(0, 2 ** 30);
  if (pattern !== undefined) return sample(fc.stringMatching(new RegExp(pattern, 'u')), seed);
  const unit = random.chance(0.5) ? ('grapheme' as const) : ('grapheme-ascii' as const);
  const most = Math.min(maxLength, Math.max(minLength, 40));
  return sample(fc.string({ unit, minLength, maxLength: most }), seed);
}

function validNumber(schema: Schema, random: Random): number {
  const { minimum = 0, maximum = 1000 } = schema as { minimum?: number; maximum?: number };
  return random.between(minimum, Math.min(maximum, minimum + 1000));
}

function sample<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  return fc.sample(arbitrary, { seed, numRuns: 1 })[0]!;
}

/** Of the foreign portal now and then, so that what does not exist is asked for, too. */
function knownId(kind: Kind, { pool, foreign, random }: Choices): string {
  const of = random.chance(0.92) ? pool : foreign;
  return of.id(kind, random) ?? '00000000-0000-7000-8000-000000000000';
}

function ofRoute(choices: Choices): string {
  return knownId(kindOf(choices.operation.path) ?? 'members', choices);
}

function versionOf(choices: Choices): number {
  return choices.random.chance(0.3) ? choices.pool.version(ofRoute(choices)) : 1;
}

function someEmail({ pool, random }: Choices): string {
  const known = random.chance(0.25) ? random.pick(pool.emails) : undefined;
  return known ?? `fresh-${random.between(0, 2 ** 30)}@people.test`;
}

/** A file of people to import, some of whom are there. */
function someFile(choices: Choices): string {
  const { random } = choices;
  const cells: readonly (readonly [string, Choice])[] = [
    ['name', fromWords(WORDS)],
    ['clientId', idOf('clients')],
    ['projects', fromWords(PROJECTS)],
    ['groups', fromWords(GROUPS)],
    ['role', fromWords(['member', 'admin'])],
  ];
  const columns = [['email', someEmail] as const, ...cells.filter(() => random.chance(0.5))];
  const rows = Array.from({ length: random.between(1, 4) }, () =>
    columns.map(([, choice]) => String(choice(choices))),
  );
  return [columns.map(([name]) => name), ...rows].map((row) => row.join(',')).join('\n');
}

function someCursor({ cursors, operation, random }: Choices): string {
  const own = cursors.get(operation.name) ?? [];
  const all = random.chance(0.93) ? own : [...cursors.values()].flat();
  return random.pick(all) ?? '';
}
