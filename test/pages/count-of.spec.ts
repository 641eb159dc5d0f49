import {
  countOf,
  entriesOf,
  isForAdmins,
  leavesOf,
  type PermissionNode,
} from '../../lib/pages/web/src/staff/permissions/tree-model.js';

function node(
  key: string,
  children: PermissionNode[] = [],
  requiresRole: PermissionNode['requiresRole'] = null,
): PermissionNode {
  return { key, label: key, description: null, default: false, requiresRole, children };
}

/** Four things that can be done: two of them on their own, two in a part of a part. */
const NODES = [
  node('reports', [node('reports.view'), node('reports.ads', [node('reports.ads.cost')])]),
  node('billing', [node('billing.manage')], 'admin'),
  node('export'),
];
const ALL = entriesOf(NODES);
const on = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, true]));

describe('how much somebody may do', () => {
  it('is how many of the innermost permissions are on, not their parts', () => {
    expect(countOf(ALL, on('reports', 'reports.view', 'export'))).toEqual({ on: 2, all: 4 });
  });

  it('leaves out what is on below something that is off', () => {
    const value = on('reports', 'reports.view', 'reports.ads.cost');
    expect(countOf(ALL, value)).toEqual({ on: 1, all: 4 });
  });

  it('leaves out what is held, with all below it', () => {
    const locks = { billing: { by: 'ceiling' as const, text: 'Off' } };
    const value = on('billing', 'billing.manage', 'export');
    expect(countOf(ALL, value, locks)).toEqual({ on: 1, all: 4 });
  });

  it('counts what the audit names as left out', () => {
    expect(leavesOf(NODES)).toHaveLength(countOf(ALL, {}).all);
  });

  it('tells what only admins have from what anybody may', () => {
    const ofAdmins = ALL.filter(isForAdmins);
    expect(countOf(ofAdmins, on('billing', 'billing.manage', 'export'))).toEqual({ on: 1, all: 1 });
  });
});
