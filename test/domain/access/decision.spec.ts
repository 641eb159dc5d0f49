import {
  accessFacts,
  allows,
  explain,
  type KnownFacts,
} from '../../../lib/domain/access/decision.js';
import { definePermissions } from '../../../lib/domain/permissions/define-permissions.js';
import { emptyBits, fullBits } from '../../../lib/domain/permissions/permission-bits.js';
import {
  ceilingSet,
  planSet,
  roleSet,
  wholeSet,
} from '../../../lib/domain/permissions/permission-sets.js';

const LAYERS = ['active', 'plan', 'ceiling', 'role', 'set', 'scope'];

function setup(changes: Partial<KnownFacts> = {}) {
  const catalogue = definePermissions({
    reports: {
      label: 'Reports',
      children: { pages: { label: 'Pages', children: { edit: { label: 'Edit' } } } },
    },
    billing: { label: 'Billing', requiresRole: 'admin' },
  });
  const everything = fullBits(catalogue.keys.length);
  const facts = accessFacts({
    active: true,
    staff: false,
    plan: everything,
    ceiling: everything,
    role: everything,
    set: everything,
    scope: 'unasked',
    ...changes,
  });
  const can = (key: string) => allows(facts, catalogue.indexOf(key));
  const nothing = emptyBits(catalogue.keys.length);
  return { catalogue, facts, nothing, can, why: (key: string) => explain(catalogue, facts, key) };
}

/** Facts in which exactly the named layers refuse `reports.pages.edit`. */
function refusing(...layers: string[]): KnownFacts {
  const { catalogue, facts } = setup();
  const off = (layer: string) => layers.includes(layer);
  const withoutPages = ceilingSet(catalogue, { 'reports.pages': false });
  return {
    ...facts,
    active: !off('active'),
    plan: off('plan') ? withoutPages : facts.plan,
    ceiling: off('ceiling') ? withoutPages : facts.ceiling,
    role: off('role') ? withoutPages : facts.role,
    set: off('set') ? withoutPages : facts.set,
    scope: off('scope') ? 'outside' : 'inside',
  };
}

describe('a decision', () => {
  it('allows what every layer allows', () => {
    const { can, why } = setup();
    expect(can('reports.pages.edit')).toBe(true);
    expect(why('reports.pages.edit')).toEqual({
      key: 'reports.pages.edit',
      allowed: true,
      decidedBy: null,
      layers: LAYERS.map((layer) => ({ layer, allowed: true, at: null })),
    });
  });

  it.each(LAYERS)('refuses what %s alone refuses, and names it (C19)', (layer) => {
    const { can, why } = setup(refusing(layer));
    const decision = why('reports.pages.edit');
    expect(can('reports.pages.edit')).toBe(false);
    expect(decision).toMatchObject({ allowed: false, decidedBy: layer });
    expect(decision.layers.filter(({ allowed }) => !allowed).map((each) => each.layer)).toEqual([
      layer,
    ]);
  });

  it.each(LAYERS.map((layer, at) => [layer, LAYERS.slice(at)] as const))(
    'is decided by %s when it and all after it refuse (C19)',
    (first, layers) => {
      expect(setup(refusing(...layers)).why('reports.pages.edit').decidedBy).toBe(first);
    },
  );

  it('names the topmost key that refuses, in each layer that looks at keys', () => {
    const { why } = setup(refusing(...LAYERS));
    expect(why('reports.pages.edit').layers.map(({ at }) => at)).toEqual([
      null,
      'reports.pages',
      'reports.pages',
      'reports.pages',
      'reports.pages',
      null,
    ]);
  });

  it('refuses a member what needs an admin, though its set has it', () => {
    const { catalogue } = setup();
    const { can, why } = setup({ role: roleSet(catalogue, 'member') });
    expect(can('billing')).toBe(false);
    expect(why('billing')).toMatchObject({ decidedBy: 'role' });
    expect(can('reports')).toBe(true);
  });

  it('has no layer that adds what the chosen set lacks', () => {
    const { catalogue } = setup();
    const { can } = setup({ set: wholeSet(catalogue, { reports: true }), scope: 'inside' });
    expect(catalogue.keys.filter(can)).toEqual(['reports']);
  });

  it.each([
    ['unasked', true],
    ['inside', true],
    ['outside', false],
    ['unknown', false],
  ] as const)('with a project that is %s is %s', (scope, allowed) => {
    expect(setup({ scope }).can('reports')).toBe(allowed);
  });
});

describe('an unknown key', () => {
  it.each(['reports.edti', '', '__proto__', 'constructor', 'toString'])(
    '%j is refused at the set, for staff too (C18, C27)',
    (key) => {
      for (const staff of [false, true]) {
        const { can, why } = setup({ staff });
        expect(can(key)).toBe(false);
        expect(why(key)).toEqual({
          key,
          allowed: false,
          decidedBy: 'set',
          layers: LAYERS.map((layer) => ({ layer, allowed: layer !== 'set', at: null })),
        });
      }
    },
  );

  it('is an index the catalogue does not have', () => {
    for (const staff of [false, true]) {
      const { facts, catalogue } = setup({ staff });
      for (const index of [-1, catalogue.keys.length, 1_000]) {
        expect(allows(facts, index)).toBe(false);
      }
    }
  });
});

describe('staff', () => {
  it('passes what limits client users', () => {
    const { nothing, catalogue } = setup();
    const { can, why } = setup({
      staff: true,
      plan: planSet(catalogue, ['reports']),
      ceiling: nothing,
      role: nothing,
      set: nothing,
      scope: 'outside',
    });
    expect(catalogue.keys.every(can)).toBe(true);
    expect(why('reports').layers.every(({ allowed }) => allowed)).toBe(true);
  });

  it('is refused everything while inactive, before any bypass (C26)', () => {
    const { catalogue, can, why } = setup({ staff: true, active: false });
    expect(catalogue.keys.some(can)).toBe(false);
    expect(why('reports')).toMatchObject({ allowed: false, decidedBy: 'active' });
    expect(why('reports').layers[0]).toEqual({ layer: 'active', allowed: false, at: null });
  });

  it('is refused a project that is not in the portal', () => {
    const { can, why } = setup({ staff: true, scope: 'unknown' });
    expect(can('reports')).toBe(false);
    expect(why('reports').decidedBy).toBe('scope');
  });
});
