import { PermissionSetCache } from '../../../lib/domain/permissions/permission-set-cache.js';
import { storedSet, type StoredSet } from '../../../lib/domain/permissions/permission-sets.js';
import type { Candidate } from '../support/race.js';
import type { World } from './world.js';

/** How many sets one run builds. */
export const BUILT = 200;

export const BITS = 'PermissionSetCache, empty';
export const BITS_KNOWN = 'PermissionSetCache, the set known';
export const PARSE = 'JSON.parse alone';
export const ABILITY = 'casl: createMongoAbility';

/**
 * A member's stored set made ready for checks, from its text. Every run gets new texts, as a database gives them.
 */
export function buildingCandidates({ catalogue, rules, rows }: World): Candidate[] {
  const owners = rows.slice(0, BUILT).map(({ memberId }) => memberId);
  const stored = rows.slice(0, BUILT).map(({ ownSet }) => Buffer.from(ownSet ?? '{}'));
  const known = new PermissionSetCache(catalogue);
  let texts: string[] = [];
  const built = (name: string, build: () => void): Candidate => ({
    name,
    prepare: () => (texts = stored.map((bytes) => bytes.toString('latin1'))),
    run: async () => build(),
  });
  return [
    built(BITS, () => {
      const cache = new PermissionSetCache(catalogue);
      for (const [at, text] of texts.entries()) cache.compile('whole', owners[at]!, text);
    }),
    built(BITS_KNOWN, () => {
      for (const [at, text] of texts.entries()) known.compile('whole', owners[at]!, text);
    }),
    built(PARSE, () => {
      for (const text of texts) JSON.parse(text);
    }),
    built(ABILITY, () => {
      for (const text of texts) rules.abilityOfJson(text);
    }),
  ];
}

/** Throws unless the set and the ability of each text give the same answers for every key. */
export function assertSameBuilt({ catalogue, rules, rows }: World): void {
  const cache = new PermissionSetCache(catalogue);
  for (const { memberId, ownSet } of rows.slice(0, BUILT)) {
    const text = ownSet ?? '{}';
    const bits = cache.compile('whole', memberId, text);
    const plain = storedSet(catalogue, 'whole', JSON.parse(text) as StoredSet);
    const ability = rules.abilityOfJson(text);
    for (const [index, key] of catalogue.keys.entries()) {
      const { action, subject } = rules.keys[index]!;
      const answers = [bits.has(index), plain.has(index), ability.can(action, subject)];
      if (new Set(answers).size > 1) throw new Error(`${key} of ${text}: the answers differ.`);
    }
  }
}
