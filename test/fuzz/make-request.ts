import { Random } from '../crash/random.js';
import { type FuzzRequest, type Manner, requestOf, validDraft } from './draft.js';
import { misspell, spoil } from './mutations.js';
import type { Operation } from './operation.js';
import type { Pool } from './pool.js';

/** What the requests of a world are made of. */
export interface Material {
  readonly operations: readonly Operation[];
  readonly cursors: ReadonlyMap<string, readonly string[]>;
  /** The portal of whoever calls. */
  readonly home: Pool;
  /** The portal that most ids are of. */
  readonly about: Pool;
  readonly foreign: Pool;
}

const MANNERS: readonly { readonly manner: Manner; readonly weight: number }[] = [
  { manner: 'valid', weight: 45 },
  { manner: 'near', weight: 27 },
  { manner: 'nasty', weight: 16 },
  { manner: 'raw', weight: 12 },
];

/** Calls that end what others need, which would soon leave nothing to ask for. */
const SELDOM = /^(DELETE|POST .*\/(deactivate|decline|leave)$)/;

/** A call whose limits are met only when many of it go through. */
const OFTEN = /^POST \/members$/;

/** The request that a seed stands for. */
export function makeRequest(seed: number, material: Material): FuzzRequest {
  const random = new Random(seed);
  const { manner } = random.weighted(MANNERS);
  const operation = random.weighted(
    material.operations.map((each) => ({ each, weight: weightOf(each) })),
  ).each;
  const { about, foreign, home, cursors } = material;
  const choices = { random, operation, home, pool: about, foreign, cursors };
  const draft = validDraft(choices);
  if (manner === 'near') spoil(draft, choices);
  if (manner === 'nasty')
    for (let count = random.between(2, 5); count > 0; count--) spoil(draft, choices);
  if (manner === 'raw') misspell(draft, choices);
  return requestOf(draft, manner);
}

function weightOf({ name }: Operation): number {
  if (OFTEN.test(name)) return 5;
  return SELDOM.test(name) ? 0.35 : 1;
}

/** A seed for the request of this number: near numbers give seeds that have nothing in common. */
export function seedOf(seed: number, cell: string, number: number): number {
  let mixed = seed >>> 0;
  for (const unit of `${cell}/${number}`)
    mixed = Math.imul(mixed ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return new Random(mixed).between(0, 2 ** 31);
}
