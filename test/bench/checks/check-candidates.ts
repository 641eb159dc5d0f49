import { allows } from '../../../lib/domain/access/decision.js';
import type { Candidate } from '../support/race.js';
import { CHECKS, type Questions } from './scenario.js';
import type { World } from './world.js';

/** The names the report judges by. */
export const BARE = 'a bare bitset';
export const AGAIN = 'A/A: the bare bitset again';
export const ALLOWS = 'allows';
export const CASL = 'casl: ability.can';

/**
 * One check as each candidate makes it, the key resolved ahead. The loops are written out: one loop that is handed the
 * check would measure the call, not the check.
 */
export function checkCandidates(world: World, { members, keys }: Questions): Candidate[] {
  const { catalogue, facts, words, sets, abilities, rules } = world;
  const bare = counted(BARE, () => {
    let allowed = 0;
    for (let at = 0; at < CHECKS; at++) {
      const key = keys[at]!;
      if ((words[members[at]!]![key >>> 5]! & (1 << (key & 31))) !== 0) allowed++;
    }
    return allowed;
  });
  return [
    bare,
    { ...bare, name: AGAIN },
    counted(ALLOWS, () => {
      let allowed = 0;
      for (let at = 0; at < CHECKS; at++) {
        if (allows(facts[members[at]!]!, keys[at]!)) allowed++;
      }
      return allowed;
    }),
    counted('Set.has', () => {
      let allowed = 0;
      for (let at = 0; at < CHECKS; at++) {
        if (sets[members[at]!]!.has(catalogue.keys[keys[at]!]!)) allowed++;
      }
      return allowed;
    }),
    counted(CASL, () => {
      let allowed = 0;
      for (let at = 0; at < CHECKS; at++) {
        const { action, subject } = rules.keys[keys[at]!]!;
        if (abilities[members[at]!]!.can(action, subject)) allowed++;
      }
      return allowed;
    }),
  ];
}

function counted(name: string, count: () => number): Candidate {
  return { name, run: async () => count() };
}
