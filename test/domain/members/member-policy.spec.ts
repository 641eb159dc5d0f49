import type { Acting } from '../../../lib/domain/access/acting.js';
import {
  invitingRefusal,
  type MemberAction,
  refusal,
} from '../../../lib/domain/members/member-policy.js';
import type { BuiltInPermission } from '../../../lib/domain/permissions/built-in-permissions.js';

const OWN = 'the client';
const ALL: BuiltInPermission[] = ['users.view', 'users.invite', 'users.remove', 'users.edit'];
const EVERY: MemberAction[] = [
  'read',
  'create',
  'resend',
  'cancel',
  'remove',
  'deactivate',
  'activate',
  'rename',
  'role',
  'end',
  'permissions',
  'review',
  'view',
  'joinLinks',
];

function actor(
  kind: 'staff' | 'client',
  role: Acting['role'],
  held: readonly string[] = [],
  clients: readonly string[] | null = kind === 'client' ? [OWN] : null,
): Acting {
  return {
    kind,
    role,
    memberId: 'the actor',
    clientId: kind === 'client' ? OWN : null,
    accessUntil: 0,
    clients: clients && new Set(clients),
    assignmentId: null,
    giving: null,
    mayAskFor: () => false,
    allows: (key) => held.includes(key),
  };
}

const staffMember = { kind: 'staff' as const, memberId: 'another', clientId: null };
const clientUser = { kind: 'client' as const, memberId: 'another', clientId: OWN };
const foreignUser = { kind: 'client' as const, memberId: 'another', clientId: 'another client' };

describe('what a staff admin may do', () => {
  const admin = actor('staff', 'admin');

  it.each(EVERY)('%s: with staff and with users of every client', (action) => {
    for (const target of [staffMember, clientUser, foreignUser])
      expect(refusal(action, admin, target)).toBeNull();
  });
});

describe('what a staff member may do that is assigned to clients', () => {
  it.each(EVERY)('%s: with users of these clients, and of no others', (action) => {
    const assigned = actor('staff', 'staff', [], [OWN]);
    expect(refusal(action, assigned, clientUser)).toBeNull();
    expect(refusal(action, assigned, foreignUser)).toEqual({ code: 'NOT_FOUND' });
  });

  it.each(EVERY)('%s: with nobody of a client when its list is empty', (action) => {
    const assigned = actor('staff', 'staff', [], []);
    for (const target of [clientUser, foreignUser])
      expect(refusal(action, assigned, target)).toEqual({ code: 'NOT_FOUND' });
  });

  it('reads other staff, and changes none', () => {
    const assigned = actor('staff', 'staff', [], [OWN]);
    expect(refusal('read', assigned, staffMember)).toBeNull();
    for (const action of ['create', 'clients', 'role', 'remove'] as const)
      expect(refusal(action, assigned, staffMember)).toEqual({
        code: 'ROLE_REQUIRED',
        role: 'admin',
      });
  });
});

describe('what a staff member may do', () => {
  const staff = actor('staff', 'staff');

  it.each(EVERY)('%s: with users of every client', (action) => {
    for (const target of [clientUser, foreignUser])
      expect(refusal(action, staff, target)).toBeNull();
  });

  it.each(EVERY.filter((action) => action !== 'read'))('%s: not with staff', (action) => {
    const expected = { code: 'ROLE_REQUIRED', role: 'admin' };
    expect(refusal(action, staff, staffMember)).toEqual(expected);
  });

  it('copyLink: nobody’s, for who holds a link could be its person', () => {
    for (const target of [staffMember, clientUser])
      expect(refusal('copyLink', staff, target)).toEqual({ code: 'ROLE_REQUIRED', role: 'admin' });
    expect(refusal('copyLink', actor('staff', 'admin'), clientUser)).toBeNull();
  });

  it('read: with staff too', () => {
    expect(refusal('read', staff, staffMember)).toBeNull();
  });
});

describe('what a client user may do', () => {
  it.each<{ action: MemberAction; key: BuiltInPermission }>([
    { action: 'read', key: 'users.view' },
    { action: 'create', key: 'users.invite' },
    { action: 'resend', key: 'users.invite' },
    { action: 'cancel', key: 'users.invite' },
    { action: 'remove', key: 'users.remove' },
    { action: 'deactivate', key: 'users.remove' },
    { action: 'activate', key: 'users.remove' },
    { action: 'rename', key: 'users.edit' },
    { action: 'role', key: 'users.edit' },
    { action: 'permissions', key: 'users.edit' },
    { action: 'review', key: 'users.edit' },
  ])('$action: in its own client, with $key alone', ({ action, key }) => {
    const others = ALL.filter((each) => each !== key);
    expect(refusal(action, actor('client', 'admin', [key]), clientUser)).toBeNull();
    expect(refusal(action, actor('client', 'admin', others), clientUser)).toEqual({
      code: 'PERMISSION_DENIED',
      missing: [key],
    });
  });

  it('never to look as anybody, to copy a link or to make one to join by: not even in its own client', () => {
    for (const action of ['view', 'copyLink', 'joinLinks'] as const)
      expect(refusal(action, actor('client', 'admin', ALL), clientUser)).toEqual({
        code: 'STAFF_ONLY',
      });
  });

  it.each(EVERY)('%s: neither with staff nor with users of another client', (action) => {
    for (const target of [staffMember, foreignUser, { ...staffMember, clientId: OWN }])
      expect(refusal(action, actor('client', 'admin', ALL), target)).toEqual({ code: 'NOT_FOUND' });
  });
});

describe('what nobody does to themselves', () => {
  const anyone = [
    { title: 'a staff admin', self: actor('staff', 'admin'), target: staffMember },
    { title: 'a client admin', self: actor('client', 'admin', ALL), target: clientUser },
    { title: 'a client member', self: actor('client', 'member'), target: clientUser },
  ];

  it.each(anyone)(
    '$title: remove, deactivate, activate, role, permissions, review',
    ({ self, target }) => {
      const guarded = [
        'remove',
        'deactivate',
        'activate',
        'role',
        'permissions',
        'review',
      ] as const;
      for (const action of guarded)
        expect(refusal(action, self, { ...target, memberId: 'the actor' })).toEqual({
          code: 'SELF_CHANGE',
        });
    },
  );

  it('is not one without an id: the host, and a member that is being made', () => {
    const host = { ...actor('staff', 'admin'), memberId: null };
    expect(refusal('create', host, { ...clientUser, memberId: null })).toBeNull();
    expect(refusal('role', host, { ...clientUser, memberId: null })).toBeNull();
  });
});

describe('what inviting takes besides', () => {
  const inviter = actor('client', 'admin', ['users.invite']);
  const editor = actor('client', 'admin', ['users.invite', 'users.edit']);

  it.each([
    { role: 'admin' as const, mode: 'default', plain: false },
    { role: 'member' as const, mode: 'profile', plain: false },
    { role: 'member' as const, mode: 'custom', plain: false },
    { role: 'member' as const, mode: 'clone', plain: false },
    { role: 'member' as const, mode: 'default', plain: true },
  ])('for $role and $mode of a client user: users.edit unless plain', ({ plain, ...given }) => {
    const refused = { code: 'PERMISSION_DENIED', missing: ['users.edit'] };
    expect(invitingRefusal(inviter, given)).toEqual(plain ? null : refused);
    expect(invitingRefusal(editor, given)).toBeNull();
    expect(invitingRefusal(actor('staff', 'staff'), given)).toBeNull();
  });
});
