import fc from 'fast-check';
import { bitsOf } from '../../lib/domain/permissions/permission-bits.js';
import {
  keysIn,
  orphanKeys,
  planSet,
  roleSet,
  type SetKind,
  storableSet,
  type StoredSet,
  storedSet,
  switchedOff,
  unknownKeys,
} from '../../lib/domain/permissions/permission-sets.js';
import { heldByActor, missingToGive } from '../../lib/domain/permissions/escalation.js';
import { PermissionSetCache } from '../../lib/domain/permissions/permission-set-cache.js';
import {
  allKeys,
  catalogues,
  isOnByOracle,
  lineOf,
  planHasByOracle,
  roleAllowsByOracle,
  STRANGE_KEYS,
  storedSets,
} from './permission-trees.js';

const RUNS = { numRuns: 1_000 };
const kinds = fc.constantFrom<SetKind>('whole', 'default', 'ceiling');
const roles = fc.constantFrom('admin' as const, 'member' as const);

/** Whether the key is in the host's tree; the oracles know nothing of the built-in ones. */
const isHosts = (key: string): boolean => !lineOf(key).includes('users');

/** A catalogue and some stored sets for it. */
function withSets(count: number) {
  return catalogues.chain(({ tree, catalogue }) =>
    fc
      .array(storedSets(tree), { minLength: count, maxLength: count })
      .map((sets) => ({ tree, catalogue, sets, stored: sets[0]! })),
  );
}

describe('permission sets', () => {
  it('are what walking the tree says, key by key', () => {
    fc.assert(
      fc.property(withSets(1), kinds, ({ tree, catalogue, stored }, kind) => {
        const keys = keysIn(catalogue, storedSet(catalogue, kind, stored));
        expect(keys.filter(isHosts)).toEqual(
          allKeys(tree).filter((key) => isOnByOracle(tree, kind, stored, key)),
        );
      }),
      RUNS,
    );
  });

  it('are what walking the tree says, for roles and plans', () => {
    const cases = catalogues.chain(({ tree, catalogue }) =>
      fc.record({
        tree: fc.constant(tree),
        catalogue: fc.constant(catalogue),
        excluded: fc.subarray([...catalogue.keys, ...STRANGE_KEYS]),
        role: roles,
      }),
    );
    fc.assert(
      fc.property(cases, ({ tree, catalogue, excluded, role }) => {
        expect(keysIn(catalogue, roleSet(catalogue, role)).filter(isHosts)).toEqual(
          allKeys(tree).filter((key) => roleAllowsByOracle(tree, role, key)),
        );
        expect(keysIn(catalogue, planSet(catalogue, excluded))).toEqual(
          catalogue.keys.filter((key) => planHasByOracle(excluded, key)),
        );
      }),
      RUNS,
    );
  });

  it('have no key whose ancestor is off (C17)', () => {
    fc.assert(
      fc.property(withSets(1), kinds, fc.nat(), ({ catalogue, stored }, kind, at) => {
        const off = catalogue.keys[at % catalogue.keys.length]!;
        const keys = keysIn(catalogue, storedSet(catalogue, kind, { ...stored, [off]: false }));
        expect(keys.filter((key) => lineOf(key).includes(off))).toEqual([]);
        expect(keys.flatMap(lineOf).filter((key) => !keys.includes(key))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('do not depend on the order of the stored switches', () => {
    const cases = withSets(1).chain((given) =>
      fc
        .shuffledSubarray(Object.entries(given.stored), {
          minLength: Object.keys(given.stored).length,
        })
        .map((entries) => ({ ...given, shuffled: Object.fromEntries(entries) })),
    );
    fc.assert(
      fc.property(cases, kinds, ({ catalogue, stored, shuffled }, kind) => {
        const bits = storedSet(catalogue, kind, stored);
        expect(bits.equals(storedSet(catalogue, kind, shuffled))).toBe(true);
        expect(JSON.stringify(storableSet(catalogue, shuffled))).toBe(
          JSON.stringify(storableSet(catalogue, stored)),
        );
      }),
      RUNS,
    );
  });

  it('are restored when a parent is off and on again', () => {
    fc.assert(
      fc.property(withSets(1), kinds, fc.nat(), ({ catalogue, stored }, kind, at) => {
        const parent = catalogue.keys[at % catalogue.keys.length]!;
        const on = { ...stored, [parent]: true };
        const off = storableSet(catalogue, { ...on, [parent]: false });
        const again = { ...off, [parent]: true };
        expect(
          storedSet(catalogue, kind, storableSet(catalogue, on)).equals(
            storedSet(catalogue, kind, again),
          ),
        ).toBe(true);
      }),
      RUNS,
    );
  });

  it('are untouched by keys that every object has (C27)', () => {
    fc.assert(
      fc.property(withSets(1), kinds, fc.boolean(), ({ catalogue, stored }, kind, value) => {
        const known = Object.entries(stored).filter(([key]) => !STRANGE_KEYS.includes(key));
        const strange = STRANGE_KEYS.map((key) => [key, value] as const);
        const clean = storedSet(catalogue, kind, Object.fromEntries(known));
        const dirty = storedSet(catalogue, kind, Object.fromEntries([...known, ...strange]));
        expect(clean.equals(dirty)).toBe(true);
        expect(keysIn(catalogue, dirty).filter((key) => STRANGE_KEYS.includes(key))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('divide the keys of a request into known and unknown, and store the known as given (C18)', () => {
    fc.assert(
      fc.property(withSets(1), ({ catalogue, stored }) => {
        const kept = storableSet(catalogue, stored);
        expect([...unknownKeys(catalogue, stored), ...Object.keys(kept)].sort()).toEqual(
          Object.keys(stored).sort(),
        );
        expect(stored).toMatchObject(kept);
        expect(unknownKeys(catalogue, kept)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('store of a ceiling what means the same, and no key that is on', () => {
    fc.assert(
      fc.property(withSets(1), ({ catalogue, stored }) => {
        const known = storableSet(catalogue, stored);
        const off = switchedOff(catalogue, stored);
        expect(
          storedSet(catalogue, 'ceiling', off).equals(storedSet(catalogue, 'ceiling', known)),
        ).toBe(true);
        expect(Object.values(off)).not.toContain(true);
      }),
      RUNS,
    );
  });

  it('mean the same without their orphans (C28)', () => {
    fc.assert(
      fc.property(withSets(1), kinds, ({ catalogue, stored }, kind) => {
        const orphans = orphanKeys(catalogue, stored);
        const purged = Object.entries(stored).filter(([key]) => !orphans.includes(key));
        const bits = storedSet(catalogue, kind, Object.fromEntries(purged));
        expect(bits.equals(storedSet(catalogue, kind, stored))).toBe(true);
        expect(orphanKeys(catalogue, Object.fromEntries(purged))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('are compiled from a cache as they are without one (C23)', () => {
    const owners = fc.constantFrom('one', 'two', 'three', null);
    const reads = fc.array(fc.tuple(kinds, owners, fc.nat(5)), { maxLength: 30 });
    fc.assert(
      fc.property(withSets(6), reads, fc.integer({ min: 1, max: 4 }), (given, sequence, max) => {
        const cache = new PermissionSetCache(given.catalogue, max);
        for (const [kind, owner, at] of sequence) {
          const stored = given.sets[at]!;
          const cached = cache.compile(kind, owner, JSON.stringify(stored));
          if (!cached.equals(storedSet(given.catalogue, kind, stored))) return false;
        }
        return true;
      }),
      RUNS,
    );
  });
});

describe('handing out', () => {
  it('is refused exactly for what the actor lacks in its role, its set or a project (C22)', () => {
    fc.assert(
      fc.property(withSets(4), roles, ({ catalogue, sets, tree }, role) => {
        const whole = (stored: StoredSet) => storedSet(catalogue, 'whole', stored);
        const [own, first, second, wanted] = sets;
        const held = heldByActor({
          catalogue,
          role,
          set: whole(own!),
          projectSets: [whole(first!), whole(second!)],
        });
        const missing = missingToGive(held, whole(wanted!)).map((index) => catalogue.keys[index]!);
        const lacks = (key: string) =>
          !roleAllowsByOracle(tree, role, key) ||
          [own, first, second].some((stored) => !isOnByOracle(tree, 'whole', stored!, key));
        const expected = allKeys(tree).filter(
          (key) => isOnByOracle(tree, 'whole', wanted!, key) && lacks(key),
        );
        expect(missing.filter(isHosts)).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe('bitsets', () => {
  it('combine as sets do', () => {
    const subsets = fc
      .nat(100)
      .chain((size) =>
        fc.tuple(
          fc.constant(size),
          fc.subarray(Array.from({ length: size }, (_, index) => index)),
          fc.subarray(Array.from({ length: size }, (_, index) => index)),
        ),
      );
    fc.assert(
      fc.property(subsets, ([size, a, b]) => {
        const [left, right] = [a, b].map((own) => bitsOf(size, (index) => own.includes(index)));
        expect(left!.indexes()).toEqual(a);
        expect(left!.and(right!).indexes()).toEqual(a.filter((index) => b.includes(index)));
        expect(left!.minus(right!)).toEqual(a.filter((index) => !b.includes(index)));
        expect(left!.isSubsetOf(right!)).toBe(a.every((index) => b.includes(index)));
        expect(left!.equals(right!)).toBe(a.join() === b.join());
      }),
      RUNS,
    );
  });
});
