import type { Random } from '../crash/random.js';
import type { Draft } from './draft.js';
import { manyFields, NAMES, nastyText, nastyValue, RawJson } from './nasty.js';
import type { Choices } from './values.js';

type Mutation = (draft: Draft, choices: Choices) => void;

/** Express takes bodies up to 100 KB, and both parsers may refuse what is no JSON object. */
const PARSER = [400, 413, 415];

/** Somewhere in the request stands what should not stand there. */
const MUTATIONS: readonly { readonly weight: number; readonly make: Mutation }[] = [
  { weight: 8, make: spoilBody },
  { weight: 4, make: spoilQuery },
  { weight: 3, make: spoilParameter },
  { weight: 1, make: spoilMembership },
  { weight: 1, make: otherHost },
];

/** Puts a nasty value somewhere. */
export function spoil(draft: Draft, choices: Choices): void {
  choices.random.weighted(MUTATIONS).make(draft, choices);
}

function spoilBody(draft: Draft, choices: Choices): void {
  const { random } = choices;
  if (draft.method === 'GET' || (draft.body === null && random.chance(0.7))) {
    spoilParameter(draft, choices);
    return;
  }
  PARSER.forEach((status) => draft.hosts.add(status));
  draft.body = random.chance(0.08) ? nastyValue(random) : spoiled(draft.body ?? {}, random);
}

/** The value with something changed, added or left out at a random place. */
function spoiled(value: unknown, random: Random): unknown {
  if (value instanceof RawJson || typeof value !== 'object' || value === null)
    return nastyValue(random, value);
  if (Array.isArray(value)) {
    if (value.length === 0 || random.chance(0.2)) return [...value, nastyValue(random)];
    const at = random.between(0, value.length - 1);
    return value.map((each: unknown, index) => (index === at ? spoiled(each, random) : each));
  }
  if (random.chance(0.05)) return { ...value, ...manyFields(random) };
  const name = random.chance(0.25) ? random.pick(NAMES) : random.pick(Object.keys(value));
  if (name !== undefined && random.chance(0.1))
    return Object.fromEntries(Object.entries(value).filter(([known]) => known !== name));
  // Set as JSON has it: an assignment to `__proto__` would do something else.
  return Object.defineProperty({ ...value }, name ?? 'nope', {
    value: spoiled((value as Record<string, unknown>)[name ?? 'nope'], random),
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function spoilQuery(draft: Draft, { operation, random }: Choices): void {
  const names = operation.parameters.filter((each) => each.in === 'query').map(({ name }) => name);
  const name = (random.chance(0.7) ? random.pick(names) : random.pick(NAMES)) ?? 'nope';
  const given: [string, string] = [name, nastyText(random)];
  draft.query = random.chance(0.3)
    ? [...draft.query, given, given]
    : [...draft.query.filter(([known]) => known !== name), given];
}

function spoilParameter(draft: Draft, choices: Choices): void {
  const name = choices.random.pick(Object.keys(draft.params));
  if (name === undefined) {
    spoilQuery(draft, choices);
    return;
  }
  // Without any text it would be the path of another call.
  draft.params[name] = nastyText(choices.random) || ' ';
  // A router may find no route for it, or refuse its bytes or its length.
  [400, 404, 414].forEach((status) => draft.hosts.add(status));
}

/** A header holds printable characters only. */
function spoilMembership(draft: Draft, { foreign, pool, random }: Choices): void {
  const text = nastyText(random).replace(/[^\x20-\x7e]/g, '?');
  const id = random.pick([pool, foreign])?.id('members', random) ?? '';
  draft.headers['x-membership-id'] = random.chance(0.5) ? id : text;
}

function otherHost(draft: Draft, { random }: Choices): void {
  const hosts = ['one-0.owned.test', 'two-0.owned.test', 'ONE-0.OWNED.TEST.', 'x', '[::1]:80', '-'];
  draft.headers['host'] = random.pick(hosts) ?? 'x';
}

const NO_JSON = [
  '',
  '{',
  '{"a":1,}',
  "{'a':1}",
  '{"a":1}{"b":2}',
  '\ufeff{"email":"a@b.test"}',
  'NaN',
  'null',
  '"text"',
  '1',
  '[]',
  '[{}]',
  '{"a":"\u0001"}',
  '{"a":"\\x"}',
  '<a/>',
  'email=a%40b.test',
] as const;

const TYPES = [
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/xml',
  'application/json; charset=utf-8',
  'application/json; charset=utf-16',
  'application/json;',
  'application/JSON',
  'application/vnd.api+json',
  'application/octet-stream',
  'json',
  '/',
  '',
] as const;

const SUFFIXES = [
  '/',
  '//',
  '/%',
  '/%zz',
  '/%E0%A4%A',
  '%c0%ae',
  ';a=b',
  '?',
  '?&&&=',
  '?=1',
  '?limit=%zz',
  '?limit[a]=1',
  '?limit=1&limit=2',
  '?__proto__=1&constructor[prototype]=2',
  `?${'a=1&'.repeat(2000)}`,
  `?q=${'%20'.repeat(2000)}`,
  '?cursor=%00',
  '?toString=%ED%A0%80',
  '#a',
] as const;

const METHODS = ['HEAD', 'OPTIONS', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** What is wrong with the request is not a value, but how it is written. */
const RAW: readonly Mutation[] = [
  function notJson(draft, { random }) {
    draft.text = random.pick(NO_JSON) ?? '';
    if (draft.method === 'GET') draft.method = 'POST';
    [...PARSER, 404].forEach((status) => draft.hosts.add(status));
  },
  function otherType(draft, { random }) {
    draft.headers['content-type'] = random.pick(TYPES) ?? '';
    if (random.chance(0.2)) draft.headers['content-encoding'] = random.pick(['gzip', 'x']) ?? '';
    PARSER.forEach((status) => draft.hosts.add(status));
  },
  function otherPath(draft, { random }) {
    draft.suffix = random.pick(SUFFIXES) ?? '';
    [400, 404].forEach((status) => draft.hosts.add(status));
  },
  function otherMethod(draft, { random }) {
    draft.method = random.pick(METHODS) ?? 'HEAD';
    // Express answers OPTIONS by itself.
    [200, 404, ...PARSER].forEach((status) => draft.hosts.add(status));
  },
];

/** Has the request written in a way that no client writes it. */
export function misspell(draft: Draft, choices: Choices): void {
  choices.random.pick(RAW)?.(draft, choices);
}
