import { definePermissions } from '../../../lib/domain/permissions/define-permissions.js';
import { PermissionDefinitionError } from '../../../lib/domain/permissions/permission-definition.error.js';

const BUILT_IN = ['users', 'users.view', 'users.invite', 'users.remove', 'users.edit'];

function setup() {
  return definePermissions(
    {
      reports: {
        label: 'Reports',
        description: 'What the agency reports',
        children: {
          view: { label: 'View reports', default: true },
          edit: { label: 'Edit reports', renamedFrom: ['reports.write'] },
        },
      },
      billing: {
        label: 'Billing',
        default: false,
        requiresRole: 'admin',
        children: { manage: { label: 'Manage billing' } },
      },
      'time-sheets2': { label: 'Time sheets' },
    },
    { retired: ['chat', 'chat.send'] },
  );
}

/** Defines a tree as plain JavaScript would, and gives the error. */
function refused(tree: unknown, retired: readonly string[] = []): PermissionDefinitionError {
  try {
    definePermissions(tree as Record<string, { label: string }>, { retired });
  } catch (error) {
    return error as PermissionDefinitionError;
  }
  throw new Error('The tree was accepted.');
}

const node = (fields: object = {}) => ({ label: 'A label', ...fields });

describe('definePermissions', () => {
  it('lists a parent before its children and the built-in permissions last', () => {
    expect(setup().keys).toEqual([
      'reports',
      'reports.view',
      'reports.edit',
      'billing',
      'billing.manage',
      'time-sheets2',
      ...BUILT_IN,
    ]);
  });

  it('compiles each node with its index, parent and path', () => {
    const { nodes } = setup();
    expect(nodes[0]).toEqual({
      index: 0,
      key: 'reports',
      label: 'Reports',
      description: 'What the agency reports',
      default: true,
      requiresRole: null,
      renamedFrom: [],
      parent: -1,
      path: [0],
    });
    expect(nodes[2]).toEqual({
      index: 2,
      key: 'reports.edit',
      label: 'Edit reports',
      default: false,
      requiresRole: null,
      renamedFrom: ['reports.write'],
      parent: 0,
      path: [0, 2],
    });
    expect(nodes.map(({ index }) => index)).toEqual(nodes.map((_, at) => at));
  });

  it('has a leaf off and an inner node on by default, unless the node says otherwise', () => {
    const catalogue = definePermissions({
      leaf: { label: 'Leaf' },
      childless: { label: 'Childless', children: {} },
      inner: { label: 'Inner', children: { on: { label: 'On', default: true } } },
      closed: { label: 'Closed', default: false, children: { leaf: { label: 'Leaf' } } },
    });
    const defaults = catalogue.nodes.map((each) => [each.key, each.default]);
    expect(Object.fromEntries(defaults)).toMatchObject({
      leaf: false,
      childless: false,
      inner: true,
      'inner.on': true,
      closed: false,
    });
  });

  it('needs a role for the whole subtree of the node that names it', () => {
    const { nodes, indexOf } = setup();
    expect(nodes[indexOf('billing')]?.requiresRole).toBe('admin');
    expect(nodes[indexOf('billing.manage')]?.requiresRole).toBe('admin');
    expect(nodes[indexOf('reports.edit')]?.requiresRole).toBeNull();
  });

  it('builds in the permissions under users, for admins, all but edit on by default', () => {
    const { nodes } = definePermissions({});
    expect(nodes.map(({ key }) => key)).toEqual(BUILT_IN);
    expect(nodes.every(({ requiresRole }) => requiresRole === 'admin')).toBe(true);
    expect(nodes.filter((each) => !each.default).map(({ key }) => key)).toEqual(['users.edit']);
  });

  it('finds a key, and nothing for a name that every object has (C27)', () => {
    const catalogue = setup();
    expect(catalogue.indexOf('reports.view')).toBe(1);
    expect(catalogue.has('reports.view')).toBe(true);
    for (const key of ['', 'view', 'reports.', '__proto__', 'constructor', 'toString', 'chat']) {
      expect(catalogue.indexOf(key)).toBe(-1);
      expect(catalogue.has(key)).toBe(false);
    }
  });

  it('is frozen all the way down', () => {
    const catalogue = setup();
    const parts = [
      catalogue,
      catalogue.keys,
      catalogue.nodes,
      catalogue.retired,
      ...catalogue.nodes.flatMap((each) => [each, each.path, each.renamedFrom]),
    ];
    expect(parts.filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it('keeps its own copy of what it was given', () => {
    const renamedFrom = ['old'];
    const retired = ['gone'];
    const catalogue = definePermissions({ fresh: { label: 'Fresh', renamedFrom } }, { retired });
    renamedFrom.push('older');
    retired.push('more');
    expect(catalogue.nodes[0]?.renamedFrom).toEqual(['old']);
    expect(catalogue.retired).toEqual(['gone']);
  });

  it('accepts a tree without a prototype', () => {
    const tree = Object.assign(Object.create(null) as object, { reports: node() });
    expect(definePermissions(tree).has('reports')).toBe(true);
  });
});

describe('a key that cannot be defined', () => {
  it.each([
    ['Reports', { Reports: node() }],
    ['2fa', { '2fa': node() }],
    ['-a', { '-a': node() }],
    ['a_b', { a_b: node() }],
    ['a b', { 'a b': node() }],
    ['a\n', { 'a\n': node() }],
    ['é', { é: node() }],
    ['', { '': node() }],
    ['reports.edit', { 'reports.edit': node() }],
    ['reports.Edit', { reports: node({ children: { Edit: node() } }) }],
    ['Symbol(x)', { [Symbol('x')]: node() }],
  ])('is %j, which is badly formed', (key, tree) => {
    const error = refused(tree);
    expect(error).toBeInstanceOf(PermissionDefinitionError);
    expect(error.key).toBe(key);
    expect(error.message).toContain(`'${key}' is not a valid key. Each part starts with a letter`);
  });

  it.each([
    ['constructor', { constructor: node() }],
    ['prototype', { prototype: node() }],
    ['toString', { toString: node() }],
    ['hasOwnProperty', { hasOwnProperty: node() }],
    ['__proto__', JSON.parse('{"__proto__":{"label":"x"}}') as object],
    ['reports.constructor', { reports: node({ children: { constructor: node() } }) }],
    ['a.__proto__', { a: node({ children: JSON.parse('{"__proto__":{"label":"x"}}') as object }) }],
  ])('is %j, a word every object has (C27)', (key, tree) => {
    const error = refused(tree);
    expect(error.key).toBe(key);
    expect(error.message).toContain('a word every JavaScript object has. Choose another word.');
  });

  it('is __proto__ in a literal, which the tree itself does not even show (C27)', () => {
    const error = refused({ __proto__: { label: 'x' }, reports: node() });
    expect(error.message).toContain(
      "'__proto__' cannot be defined: permissions are read from plain objects",
    );
    const below = refused({ a: node({ children: { __proto__: { label: 'x' } } }) });
    expect(below.message).toContain("'a' has a `children` that is not a plain object");
    expect(below.message).toContain('without `__proto__`');
  });

  it.each([[null], [undefined], [[]], ['reports'], [new Map()]])(
    'belongs to a tree that is %p',
    (tree) => {
      expect(refused(tree)).toBeInstanceOf(PermissionDefinitionError);
    },
  );

  it('is users, which the module builds in', () => {
    const error = refused({ users: node() });
    expect(error.message).toBe(
      "Permission 'users' is built in by the module. Put your own permissions under another key.",
    );
    expect(() =>
      definePermissions({ team: { label: 'Team', children: { users: { label: 'Users' } } } }),
    ).not.toThrow();
  });

  it.each([
    ['itself', { chat: node() }, 'chat'],
    ['a parent', { chat: node({ children: { send: node() } }) }, 'chat'],
    ['a child', { chat: node({ children: { send: node() } }) }, 'chat.send'],
  ])('is retired, as %s (C28)', (_, tree, retired) => {
    const error = refused(tree, [retired]);
    expect(error.key).toBe(retired);
    expect(error.message).toContain('is retired and cannot be defined again');
  });
});

describe('a node that cannot be defined', () => {
  it.each([
    ['requiredRole', node({ requiredRole: 'admin' })],
    ['edit', node({ edit: node() })],
    ['__proto__', { ...(JSON.parse('{"__proto__":{}}') as object), label: 'x' }],
    ['Symbol(x)', node({ [Symbol('x')]: 1 })],
  ])('has the unknown field %s', (field, bad) => {
    const error = refused({ reports: node({ children: { edit: bad } }) });
    expect(error.key).toBe('reports.edit');
    expect(error.message).toContain(`has an unknown field '${field}'. The fields are label,`);
  });

  it.each([
    ['label', ''],
    ['label', '  '],
    ['label', 1],
    ['description', 1],
    ['default', 'true'],
    ['default', undefined],
    ['requiresRole', 'owner'],
    ['requiresRole', undefined],
    ['renamedFrom', 'old'],
    ['renamedFrom', [1]],
    ['children', null],
    ['children', []],
    ['children', new Map()],
  ])('has a %s of %j', (field, value) => {
    const error = refused({ reports: node({ [field]: value }) });
    expect(error.key).toBe('reports');
    expect(error.message).toContain(`has a \`${field}\` that is not`);
  });

  it('has no label', () => {
    expect(refused({ reports: {} }).message).toContain("'reports' has no label.");
  });

  it.each([[null], [undefined], ['Reports'], [true], [[]], [() => node()]])('is %p', (bad) => {
    expect(refused({ reports: bad }).message).toContain("'reports' is not a plain object.");
  });

  it('inherits its fields instead of having them', () => {
    const bad: unknown = Object.create({ label: 'Inherited' });
    expect(refused({ reports: bad }).message).toContain('is not a plain object');
  });
});
