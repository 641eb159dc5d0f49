import { definePermissions } from '../../../lib/domain/permissions/define-permissions.js';
import {
  ceilingSet,
  defaultSet,
  keysIn,
  orphanKeys,
  planSet,
  roleSet,
  storableSet,
  switchedOff,
  toRecord,
  unknownKeys,
  wholeSet,
} from '../../../lib/domain/permissions/permission-sets.js';

function setup() {
  const catalogue = definePermissions(
    {
      reports: {
        label: 'Reports',
        children: {
          view: { label: 'View', default: true },
          edit: { label: 'Edit' },
        },
      },
      billing: {
        label: 'Billing',
        requiresRole: 'admin',
        children: { manage: { label: 'Manage' } },
      },
      tasks: {
        label: 'Tasks',
        renamedFrom: ['todos', 'jobs'],
        children: { set: { label: 'Set tasks' } },
      },
    },
    { retired: ['chat'] },
  );
  const hostKeys = (bits: Parameters<typeof keysIn>[1]) =>
    keysIn(catalogue, bits).filter((key) => !key.startsWith('users'));
  return { catalogue, hostKeys };
}

const HOST_KEYS = [
  'reports',
  'reports.view',
  'reports.edit',
  'billing',
  'billing.manage',
  'tasks',
  'tasks.set',
];

describe('a stored set', () => {
  it('has what is on, as a customization or a usual profile', () => {
    const { catalogue, hostKeys } = setup();
    const stored = { reports: true, 'reports.edit': true, 'reports.view': false };
    expect(hostKeys(wholeSet(catalogue, stored))).toEqual(['reports', 'reports.edit']);
    expect(hostKeys(wholeSet(catalogue, {}))).toEqual([]);
  });

  it("follows the catalogue's defaults where the default profile stores nothing", () => {
    const { catalogue, hostKeys } = setup();
    expect(hostKeys(defaultSet(catalogue, {}))).toEqual([
      'reports',
      'reports.view',
      'billing',
      'tasks',
    ]);
    const stored = { 'reports.view': false, 'reports.edit': true, tasks: false };
    expect(hostKeys(defaultSet(catalogue, stored))).toEqual(['reports', 'reports.edit', 'billing']);
  });

  it('is outside a ceiling only where it is switched off', () => {
    const { catalogue, hostKeys } = setup();
    expect(hostKeys(ceilingSet(catalogue, {}))).toEqual(HOST_KEYS);
    expect(hostKeys(ceilingSet(catalogue, { 'billing.manage': false, tasks: true }))).toEqual(
      HOST_KEYS.filter((key) => key !== 'billing.manage'),
    );
  });

  it('hides every descendant of a parent that is off (C17)', () => {
    const { catalogue, hostKeys } = setup();
    const stored = { reports: false, 'reports.view': true, 'reports.edit': true };
    expect(hostKeys(wholeSet(catalogue, stored))).toEqual([]);
    expect(hostKeys(wholeSet(catalogue, { 'reports.edit': true }))).toEqual([]);
    expect(hostKeys(ceilingSet(catalogue, { reports: false }))).not.toContain('reports.view');
  });

  it('restores the children when their parent is off and on again', () => {
    const { catalogue, hostKeys } = setup();
    const on = { reports: true, 'reports.edit': true };
    expect(hostKeys(wholeSet(catalogue, { ...on, reports: false }))).toEqual([]);
    expect(hostKeys(wholeSet(catalogue, { ...{ ...on, reports: false }, reports: true }))).toEqual([
      'reports',
      'reports.edit',
    ]);
  });

  it('grants nothing by keys that every object has (C27)', () => {
    const { catalogue } = setup();
    const stored = JSON.parse(
      '{"__proto__":{"reports":true,"reports.view":true},"constructor":true,"toString":true}',
    ) as Record<string, boolean>;
    expect(keysIn(catalogue, wholeSet(catalogue, stored))).toEqual([]);
  });

  it('grants nothing by what it inherits', () => {
    const { catalogue } = setup();
    const stored = Object.create({ reports: true }) as Record<string, boolean>;
    expect(keysIn(catalogue, wholeSet(catalogue, stored))).toEqual([]);
  });

  it('is off where it holds anything but true', () => {
    const { catalogue, hostKeys } = setup();
    const stored = { reports: 'true', tasks: 1, billing: null } as never;
    expect(hostKeys(wholeSet(catalogue, stored))).toEqual([]);
    expect(hostKeys(defaultSet(catalogue, stored))).toEqual([]);
    expect(hostKeys(ceilingSet(catalogue, stored))).toEqual([]);
  });
});

describe('a renamed permission', () => {
  it('has what was granted under its old name', () => {
    const { catalogue, hostKeys } = setup();
    expect(hostKeys(wholeSet(catalogue, { todos: true, 'todos.set': true }))).toEqual([
      'tasks',
      'tasks.set',
    ]);
    expect(hostKeys(defaultSet(catalogue, { todos: false }))).not.toContain('tasks');
  });

  it('lacks what a ceiling or a plan switched off under its old name', () => {
    const { catalogue, hostKeys } = setup();
    expect(hostKeys(ceilingSet(catalogue, { todos: false }))).not.toContain('tasks');
    expect(hostKeys(ceilingSet(catalogue, { 'jobs.set': false }))).not.toContain('tasks.set');
    expect(hostKeys(planSet(catalogue, ['todos']))).not.toContain('tasks.set');
  });

  it('follows its own switch as soon as there is one', () => {
    const { catalogue, hostKeys } = setup();
    expect(hostKeys(wholeSet(catalogue, { todos: true, tasks: false }))).toEqual([]);
    expect(hostKeys(wholeSet(catalogue, { todos: false, tasks: true }))).toEqual(['tasks']);
    expect(hostKeys(ceilingSet(catalogue, { todos: false, tasks: true }))).toContain('tasks');
  });

  it('is on only where all its old names are, when several were merged', () => {
    const { catalogue, hostKeys } = setup();
    expect(hostKeys(wholeSet(catalogue, { todos: true, jobs: false }))).toEqual([]);
    expect(hostKeys(wholeSet(catalogue, { todos: true, jobs: true }))).toEqual(['tasks']);
  });
});

describe('a role', () => {
  it('allows a member all but what needs an admin, and an admin everything', () => {
    const { catalogue, hostKeys } = setup();
    expect(keysIn(catalogue, roleSet(catalogue, 'member'))).toEqual(
      HOST_KEYS.filter((key) => !key.startsWith('billing')),
    );
    expect(hostKeys(roleSet(catalogue, 'admin'))).toEqual(HOST_KEYS);
  });
});

describe('a plan', () => {
  it('leaves out what it excludes, with everything below', () => {
    const { catalogue, hostKeys } = setup();
    expect(hostKeys(planSet(catalogue, ['reports', 'tasks.set', 'unheard-of']))).toEqual([
      'billing',
      'billing.manage',
      'tasks',
    ]);
    expect(hostKeys(planSet(catalogue, []))).toEqual(HOST_KEYS);
  });
});

describe('toRecord', () => {
  it('says of every key whether it is in the set', () => {
    const { catalogue } = setup();
    const record = toRecord(catalogue, wholeSet(catalogue, { reports: true }));
    expect(Object.keys(record)).toEqual(catalogue.keys);
    expect(record.reports).toBe(true);
    expect(record['reports.view']).toBe(false);
  });
});

describe('what is stored of a request', () => {
  it('names the keys the catalogue does not have, old names included (C18)', () => {
    const { catalogue } = setup();
    const input = JSON.parse(
      '{"reports":true,"reports.edti":true,"__proto__":true,"constructor":true,"todos":true,"chat":false}',
    ) as object;
    expect(unknownKeys(catalogue, input)).toEqual([
      'reports.edti',
      '__proto__',
      'constructor',
      'todos',
      'chat',
    ]);
    expect(unknownKeys(catalogue, {})).toEqual([]);
  });

  it('is its known switches, sorted, whatever their order', () => {
    const { catalogue } = setup();
    const stored = storableSet(catalogue, { tasks: false, reports: true, nope: true, billing: 1 });
    expect(JSON.stringify(stored)).toBe('{"reports":true,"tasks":false}');
  });

  it('is only what is off, for a ceiling', () => {
    const { catalogue } = setup();
    const stored = switchedOff(catalogue, { tasks: false, reports: true, billing: false });
    expect(JSON.stringify(stored)).toBe('{"billing":false,"tasks":false}');
  });
});

describe('an orphan', () => {
  it('is a stored key that decides nothing any more (C28)', () => {
    const { catalogue } = setup();
    const stored = { reports: true, gone: true, chat: true, todos: true, 'users.view': true };
    expect(orphanKeys(catalogue, stored)).toEqual(['chat', 'gone']);
  });

  it('is an old name once the new key is stored', () => {
    const { catalogue } = setup();
    expect(orphanKeys(catalogue, { tasks: true, todos: true })).toEqual(['todos']);
  });

  it('can be a key that every object has', () => {
    const { catalogue } = setup();
    const stored = JSON.parse('{"__proto__":true,"constructor":true}') as Record<string, boolean>;
    expect(orphanKeys(catalogue, stored)).toEqual(['__proto__', 'constructor']);
  });
});
