import fc from 'fast-check';
import {
  type AccessFacts,
  accessFacts,
  allows,
  explain,
} from '../../lib/domain/access/decision.js';
import {
  planSet,
  roleSet,
  type StoredSet,
  storedSet,
} from '../../lib/domain/permissions/permission-sets.js';
import type { PermissionTree } from '../../lib/domain/permissions/permission-tree.js';
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

/** A case as rows and options would hold it, before anything is compiled. */
interface Raw {
  readonly tree: PermissionTree;
  readonly active: boolean;
  readonly staff: boolean;
  readonly excluded: readonly string[];
  readonly ceiling: StoredSet;
  readonly role: 'admin' | 'member';
  readonly set: StoredSet;
  readonly isDefaultProfile: boolean;
  readonly scope: AccessFacts['scope'];
}

const mostly = fc.integer({ min: 0, max: 9 }).map((number) => number > 0);

const cases = catalogues.chain(({ tree, catalogue }) =>
  fc
    .record<Raw>({
      tree: fc.constant(tree),
      active: mostly,
      staff: mostly.map((client) => !client),
      excluded: fc.subarray([...catalogue.keys], { maxLength: 2 }),
      ceiling: storedSets(tree),
      role: fc.constantFrom('admin' as const, 'member' as const),
      set: storedSets(tree),
      isDefaultProfile: fc.boolean(),
      scope: fc.constantFrom('unasked', 'inside', 'inside', 'outside', 'unknown'),
    })
    .map((raw) => {
      const facts = accessFacts({
        active: raw.active,
        staff: raw.staff,
        plan: planSet(catalogue, raw.excluded),
        ceiling: storedSet(catalogue, 'ceiling', raw.ceiling),
        role: roleSet(catalogue, raw.role),
        set: storedSet(catalogue, raw.isDefaultProfile ? 'default' : 'whole', raw.set),
        scope: raw.scope,
      });
      return { raw, catalogue, facts };
    }),
);

/** The six layers' verdicts on one key, by walking the tree. */
function verdictsByOracle(raw: Raw, key: string): [string, boolean][] {
  const setKind = raw.isDefaultProfile ? 'default' : 'whole';
  return [
    ['active', raw.active],
    ['plan', raw.staff || planHasByOracle(raw.excluded, key)],
    ['ceiling', raw.staff || isOnByOracle(raw.tree, 'ceiling', raw.ceiling, key)],
    ['role', raw.staff || roleAllowsByOracle(raw.tree, raw.role, key)],
    ['set', raw.staff || isOnByOracle(raw.tree, setKind, raw.set, key)],
    ['scope', raw.scope !== 'unknown' && (raw.staff || raw.scope !== 'outside')],
  ];
}

/** The same sets with everything else that facts can say. */
function everyStanding(facts: AccessFacts): AccessFacts[] {
  const both = [true, false];
  const scopes = ['unasked', 'inside', 'outside', 'unknown'] as const;
  return both.flatMap((active) =>
    both.flatMap((staff) => scopes.map((scope) => ({ ...facts, active, staff, scope }))),
  );
}

describe('a decision', () => {
  it('is what walking the tree says, layer by layer, and names the first that refuses (C19)', () => {
    fc.assert(
      fc.property(cases, ({ raw, catalogue, facts }) => {
        const decisions = allKeys(raw.tree).map((key) => explain(catalogue, facts, key));
        const expected = allKeys(raw.tree).map((key) => {
          const verdicts = verdictsByOracle(raw, key);
          const decidedBy = verdicts.find(([, allowed]) => !allowed)?.[0] ?? null;
          return { key, verdicts, decidedBy, allowed: verdicts.every(([, allowed]) => allowed) };
        });
        expect(
          decisions.map(({ layers, ...rest }) => ({
            ...rest,
            verdicts: layers.map(({ layer, allowed }) => [layer, allowed]),
          })),
        ).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('is the same whether it is made or explained', () => {
    fc.assert(
      fc.property(cases, ({ catalogue, facts }) => {
        const keys = [...catalogue.keys, ...STRANGE_KEYS];
        expect(keys.map((key) => explain(catalogue, facts, key).allowed)).toEqual(
          keys.map((key) => allows(facts, catalogue.indexOf(key))),
        );
      }),
      RUNS,
    );
  });

  it('is the same whether it is made or explained, whoever asks and wherever the project stands', () => {
    fc.assert(
      fc.property(cases, fc.nat(), ({ catalogue, facts }, beyond) => {
        const size = catalogue.keys.length;
        const known = catalogue.keys.map((key, index) => ({ key, index }));
        const unknown = [-1, size, size + 1, size + beyond, -2 - beyond, NaN].map((index) => ({
          key: 'gone',
          index,
        }));
        const differing = everyStanding(facts).flatMap((each) =>
          [...known, ...unknown].filter(
            ({ key, index }) => allows(each, index) !== explain(catalogue, each, key).allowed,
          ),
        );
        expect(differing).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('names the topmost key on the way down that a layer refuses', () => {
    fc.assert(
      fc.property(cases, ({ raw, catalogue, facts }) => {
        const looksAtKeys = ['plan', 'ceiling', 'role', 'set'];
        for (const key of allKeys(raw.tree)) {
          const steps = lineOf(key).map((step) => new Map(verdictsByOracle(raw, step)));
          const { layers } = explain(catalogue, facts, key);
          const expected = layers.map(({ layer }) => {
            const at = steps.findIndex((verdicts) => !verdicts.get(layer));
            return looksAtKeys.includes(layer) ? (lineOf(key)[at] ?? null) : null;
          });
          expect(layers.map(({ at }) => at)).toEqual(expected);
        }
      }),
      RUNS,
    );
  });

  it('never allows below what it refuses (C17)', () => {
    fc.assert(
      fc.property(cases, ({ catalogue, facts }) => {
        const can = (key: string) => allows(facts, catalogue.indexOf(key));
        const allowed = catalogue.keys.filter(can);
        expect(allowed.flatMap(lineOf).filter((key) => !can(key))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('never gives a client user what the chosen set lacks', () => {
    fc.assert(
      fc.property(cases, ({ catalogue, facts }) => {
        const client = { ...facts, staff: false };
        const allowed = catalogue.nodes.filter(({ index }) => allows(client, index));
        expect(allowed.filter(({ index }) => !facts.set.has(index))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('refuses an unknown key and anything to the inactive, whoever asks (C18, C26)', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ catalogue, facts }, staff) => {
        const strange = STRANGE_KEYS.map((key) => explain(catalogue, { ...facts, staff }, key));
        const first = facts.active ? 'set' : 'active';
        expect(strange.map(({ decidedBy }) => decidedBy)).toEqual(STRANGE_KEYS.map(() => first));
        const inactive = { ...facts, staff, active: false };
        const reasons = catalogue.keys.map((key) => explain(catalogue, inactive, key).decidedBy);
        expect(new Set(reasons)).toEqual(new Set(['active']));
      }),
      RUNS,
    );
  });

  it('lets active staff do everything in a project of the portal', () => {
    fc.assert(
      fc.property(cases, ({ catalogue, facts }) => {
        const staff = { ...facts, active: true, staff: true };
        const answers = catalogue.nodes.map(({ index }) => allows(staff, index));
        expect(new Set(answers)).toEqual(new Set([facts.scope !== 'unknown']));
      }),
      RUNS,
    );
  });
});
