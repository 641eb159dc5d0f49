import { definePermissions } from '../../../lib/domain/permissions/define-permissions.js';
import {
  heldByActor,
  missingToGive,
  onlyTakesAway,
} from '../../../lib/domain/permissions/escalation.js';
import {
  roleSet,
  type StoredSet,
  switchedOn,
  wholeSet,
} from '../../../lib/domain/permissions/permission-sets.js';

function setup() {
  const catalogue = definePermissions({
    reports: { label: 'Reports', children: { edit: { label: 'Edit' } } },
    billing: { label: 'Billing', requiresRole: 'admin' },
  });
  const set = (stored: StoredSet) => wholeSet(catalogue, stored);
  const all = set({ reports: true, 'reports.edit': true, billing: true });
  const missing = (held: ReturnType<typeof set>, given: ReturnType<typeof set>) =>
    missingToGive(held, given).map((index) => catalogue.keys[index]);
  return { catalogue, set, all, missing };
}

describe('what an actor may hand out', () => {
  it('is what it holds itself, and the rest is named (C22)', () => {
    const { catalogue, set, all, missing } = setup();
    const held = heldByActor({
      catalogue,
      role: 'admin',
      set: set({ reports: true, billing: true }),
      projectSets: [],
    });
    expect(missing(held, set({ reports: true, billing: true }))).toEqual([]);
    expect(missing(held, all)).toEqual(['reports.edit']);
  });

  it('leaves out what its role does not allow, whatever its set says', () => {
    const { catalogue, all, missing } = setup();
    const held = heldByActor({ catalogue, role: 'member', set: all, projectSets: [] });
    expect(missing(held, all)).toEqual(['billing']);
    expect(missing(held, all.and(roleSet(catalogue, 'member')))).toEqual([]);
  });

  it('counts its portal-wide set only as far as no project customization is narrower', () => {
    const { catalogue, set, all, missing } = setup();
    const projectSets = [
      set({ reports: true, 'reports.edit': true }),
      set({ reports: true, billing: true }),
    ];
    const held = heldByActor({ catalogue, role: 'admin', set: all, projectSets });
    expect(missing(held, all)).toEqual(['reports.edit', 'billing']);
  });

  it('is not widened by a project customization', () => {
    const { catalogue, set, all, missing } = setup();
    const held = heldByActor({ catalogue, role: 'admin', set: set({}), projectSets: [all] });
    expect(missing(held, set({ reports: true }))).toEqual(['reports']);
  });
});

describe('a change that only takes away', () => {
  function holding(stored: StoredSet, role: 'admin' | 'member' = 'admin') {
    const { catalogue, set } = setup();
    return {
      given: set(stored).and(roleSet(catalogue, role)),
      switches: switchedOn(catalogue, 'whole', stored),
    };
  }

  it('gives nothing that was not there before', () => {
    const all = holding({ reports: true, 'reports.edit': true, billing: true });
    const some = holding({ reports: true });
    expect(onlyTakesAway(all, some)).toBe(true);
    expect(onlyTakesAway(all, all)).toBe(true);
    expect(onlyTakesAway(some, all)).toBe(false);
  });

  it('wakes and plants no switch that sleeps below one that is off', () => {
    const reports = holding({ reports: true });
    expect(onlyTakesAway(reports, holding({ 'reports.edit': true }))).toBe(false);
    expect(
      onlyTakesAway(
        holding({ reports: true, 'reports.edit': true }),
        holding({ 'reports.edit': true }),
      ),
    ).toBe(true);
    const asleep = holding({ 'reports.edit': true });
    expect(onlyTakesAway(asleep, holding({ reports: true, 'reports.edit': true }))).toBe(false);
  });

  it('is a step down in role, and never one up', () => {
    const stored = { reports: true, billing: true };
    expect(onlyTakesAway(holding(stored, 'admin'), holding(stored, 'member'))).toBe(true);
    expect(onlyTakesAway(holding(stored, 'member'), holding(stored, 'admin'))).toBe(false);
  });
});
