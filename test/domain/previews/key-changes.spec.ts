import { definePermissions } from '../../../lib/index.js';
import { fullBits } from '../../../lib/domain/permissions/permission-bits.js';
import { PermissionSetCache } from '../../../lib/domain/permissions/permission-set-cache.js';
import { roleSet } from '../../../lib/domain/permissions/permission-sets.js';
import { EffectiveSets } from '../../../lib/domain/previews/effective-sets.js';
import { isVoid } from '../../../lib/domain/previews/is-void.js';
import { keyChanges } from '../../../lib/domain/previews/key-changes.js';
import type { MemberPicture, PortalPicture } from '../../../lib/domain/previews/pictures.js';

const catalogue = definePermissions({
  reports: { label: 'Reports', children: { view: { label: 'View' }, edit: { label: 'Edit' } } },
  tasks: { label: 'Tasks', default: true },
});
const constants = {
  catalogue,
  plan: fullBits(catalogue.keys.length),
  roles: { admin: roleSet(catalogue, 'admin'), member: roleSet(catalogue, 'member') },
  cache: new PermissionSetCache(catalogue),
};
const text = (...keys: string[]) =>
  JSON.stringify(Object.fromEntries(keys.map((key) => [key, true])));

const portal = (changes: Partial<PortalPicture> = {}): PortalPicture => ({
  defaultProfileId: 'usual',
  profiles: new Map([
    ['usual', '{}'],
    ['other', text('reports', 'reports.view')],
  ]),
  clients: new Map([['c', { ceiling: '{}', projects: null }]]),
  ...changes,
});

const member = (changes: Partial<MemberPicture> = {}): MemberPicture => ({
  id: 'm',
  clientId: 'c',
  name: 'Ada',
  nameKey: 'ada',
  role: 'member',
  mode: 'default',
  profileId: null,
  ownSet: null,
  customized: [],
  ...changes,
});

const state = (person: MemberPicture, seen = portal()) => ({
  sets: new EffectiveSets(constants, seen),
  member: person,
});
const own = (...keys: string[]) => member({ mode: 'custom', ownSet: text(...keys) });
const at = (projectId: string, set: string, isGone = false) => ({ projectId, set, isGone });

describe('the keys a change gives and takes', () => {
  it('are those of one setting and not of the other', () => {
    const changes = keyChanges(catalogue, state(member()), state(own('reports', 'reports.edit')));
    expect(changes).toEqual({ gained: ['reports.edit'], lost: ['tasks'] });
    const profile = member({ mode: 'profile', profileId: 'other' });
    expect(keyChanges(catalogue, state(own()), state(profile)).gained).toEqual([
      'reports',
      'reports.view',
    ]);
  });

  it('are none that another layer refuses', () => {
    const off = portal({
      clients: new Map([['c', { ceiling: '{"reports":false}', projects: null }]]),
    });
    const all = own('reports', 'reports.edit', 'tasks');
    expect(keyChanges(catalogue, state(all), state(all, off))).toEqual({
      gained: [],
      lost: ['reports', 'reports.edit'],
    });
  });

  it('count in each project where something is or was customized, and not where it is gone', () => {
    const before = member({ customized: [at('p', text('tasks')), at('q', text('tasks'), true)] });
    const after = member({ customized: [at('p', text('reports', 'reports.view'))] });
    expect(keyChanges(catalogue, state(before), state(after))).toEqual({
      gained: ['reports', 'reports.view'],
      lost: ['tasks'],
    });
    const gone = member({ customized: [at('q', text('reports'), true)] });
    expect(keyChanges(catalogue, state(member()), state(gone))).toEqual({ gained: [], lost: [] });
  });
});

describe('an invitation', () => {
  const inviter = (...keys: string[]) =>
    ({ ...own('users', 'users.invite', 'users.edit', ...keys), id: 'i', role: 'admin' }) as const;

  it('is void once its inviter may not invite, or holds less than it gives', () => {
    const invited = own('reports', 'reports.edit');
    expect(isVoid(catalogue, state(inviter('reports', 'reports.edit')), invited)).toBe(false);
    expect(isVoid(catalogue, state(inviter('reports')), invited)).toBe(true);
    const shut = portal({
      clients: new Map([['c', { ceiling: '{"users.invite":false}', projects: null }]]),
    });
    expect(isVoid(catalogue, state(inviter('reports', 'reports.edit'), shut), invited)).toBe(true);
    const elsewhere = { ...invited, clientId: 'd' };
    expect(isVoid(catalogue, state(inviter('reports', 'reports.edit')), elsewhere)).toBe(true);
  });

  it('is void for what its inviter has in no project of its own, gone ones counted in', () => {
    const narrow = { ...inviter('tasks'), customized: [at('p', text('reports'), true)] };
    expect(isVoid(catalogue, state(narrow), own('tasks'))).toBe(true);
    const more = { ...own(), customized: [at('p', text('tasks'))] };
    expect(isVoid(catalogue, state(inviter()), more)).toBe(true);
    expect(isVoid(catalogue, state(inviter('tasks')), more)).toBe(false);
  });
});
