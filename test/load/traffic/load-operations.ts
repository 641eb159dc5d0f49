import type { Random } from '../../crash/random.js';
import { type Call, type Operation, OPERATIONS, withOne } from '../../faults/operations.js';
import { GROUPS, groupId, projectId, PROJECTS } from '../host/hosts.js';
import type { Entered, LoadThings } from './load-things.js';

/** An operation, and the refusals that callers who meet at one thing have to reckon with. */
export interface LoadOperation extends Operation<LoadThings> {
  readonly due: readonly string[];
}

/** Somebody else has removed the thing. */
const GONE = ['NOT_FOUND'] as const;

/** Somebody else has removed the member, or switched it off. */
const OUT = ['MEMBERSHIP_UNKNOWN', 'NO_MEMBERSHIP'] as const;

/** Somebody else has ended the invitation. */
const ENDED = ['INVITATION_ACCEPTED', 'INVITATION_CANCELLED', 'INVITATION_NOT_FOUND'] as const;

const reading = (
  name: string,
  weight: number,
  path: (random: Random) => string,
): LoadOperation => ({
  name,
  weight,
  due: [],
  call: (_, random) => ({ method: 'GET', path: path(random) }),
});

/** A guarded request of somebody who was let in. */
const asOne = (
  name: string,
  weight: number,
  path: (random: Random) => string,
  due: readonly string[] = [],
): LoadOperation => ({
  name,
  weight,
  due: [...OUT, ...due],
  call: withOne(
    (known: LoadThings) => known.entered,
    ({ identityId, memberId }: Entered, _, random) => ({
      method: 'GET',
      path: path(random),
      as: identityId,
      membership: memberId,
    }),
  ),
});

/** Does something with one of the members that callers know. */
const withMember = (
  name: string,
  { weight, due }: { weight: number; due: readonly string[] },
  make: (id: string, random: Random) => Call,
): LoadOperation => ({
  name,
  weight,
  due: [...GONE, ...due],
  call: withOne(
    (known: LoadThings) => known.members,
    (id, _, random) => make(id, random),
  ),
});

/** A few projects of the host, and now and then a group. */
function scopeOf(random: Random) {
  const projects = Array.from({ length: random.between(1, 3) }, () =>
    projectId(random.between(1, PROJECTS)),
  );
  return {
    projects: [...new Set(projects)].map((id) => ({ id })),
    groups: random.chance(0.3) ? [groupId(random.between(1, GROUPS))] : [],
  };
}

const letter = (random: Random) => 'abcdefghij'[random.between(0, 9)] ?? 'a';

const GUARDED: readonly LoadOperation[] = [
  asOne('guarded request', 36, () => '/work/reports'),
  asOne(
    'guarded request of a project',
    9,
    (random) => `/work/projects/${projectId(random.between(1, PROJECTS))}`,
    ['NOT_FOUND', 'NO_SCOPE'],
  ),
  asOne('visible work', 6, () => '/work/entries', ['NO_SCOPE']),
  asOne('who am I', 4, () => 'me'),
];

const LISTS: readonly LoadOperation[] = [
  reading('search members', 2, (random) => `members?limit=20&q=thing-${random.between(1, 9)}`),
  reading(
    'members of a project',
    2,
    (random) => `projects/${projectId(random.between(1, PROJECTS))}/members?limit=20`,
  ),
  reading('members by activity', 1, () => 'members?limit=50&sort=-lastActiveAt&kind=client'),
  reading('list invitations', 2, () => 'invitations?limit=20&status=pending'),
  reading('audit trail', 2, () => 'audit?limit=20'),
  reading('choose projects', 1, (random) => `projects?limit=20&q=${letter(random)}`),
  reading('list exports', 0.5, () => 'exports?limit=20'),
  withMember('read member', { weight: 3, due: [] }, (id) => ({
    method: 'GET',
    path: `members/${id}`,
  })),
  withMember('read permissions', { weight: 2, due: [] }, (id) => ({
    method: 'GET',
    path: `members/${id}/permissions`,
  })),
];

const CHANGES: readonly LoadOperation[] = [
  withMember('change scope', { weight: 1.5, due: [] }, (id, random) => ({
    method: 'PATCH',
    path: `members/${id}`,
    body: scopeOf(random),
    done: () => ({ type: 'member.scope_changed?', subject: id }),
  })),
  withMember('set permissions', { weight: 1.5, due: [] }, (id, random) => ({
    method: 'PUT',
    path: `members/${id}/permissions`,
    body: random.chance(0.3)
      ? { mode: 'default' }
      : {
          mode: 'custom',
          permissions: { reports: true, 'reports.view': true, 'reports.edit': random.chance(0.5) },
        },
    done: () => ({ type: 'member.permissions_changed?', subject: id }),
  })),
  withMember('deactivate', { weight: 0.7, due: ['MEMBER_STATE'] }, (id) => ({
    method: 'POST',
    path: `members/${id}/deactivate`,
    body: {},
    done: () => ({ type: 'member.deactivated', subject: id }),
  })),
  withMember('activate', { weight: 1, due: ['MEMBER_STATE'] }, (id) => ({
    method: 'POST',
    path: `members/${id}/activate`,
    body: {},
    done: () => ({ type: 'member.activated', subject: id }),
  })),
];

const FILES: readonly LoadOperation[] = [
  {
    name: 'read export',
    weight: 0.4,
    due: GONE,
    call: withOne(
      (known: LoadThings) => known.exports,
      (id) => ({ method: 'GET', path: `exports/${id}` }),
    ),
  },
  {
    name: 'download export',
    weight: 0.2,
    due: [...GONE, 'EXPORT_NOT_READY'],
    call: withOne(
      (known: LoadThings) => known.exports,
      (id) => ({ method: 'GET', path: `exports/${id}/download` }),
    ),
  },
  {
    name: 'remove export',
    weight: 0.1,
    due: [...GONE, 'EXPORT_RUNNING'],
    call: withOne(
      (known: LoadThings) => known.exports,
      (id, known) => ({
        method: 'DELETE',
        path: `exports/${id}`,
        done() {
          known.drop(known.exports, id);
          return null;
        },
      }),
    ),
  },
  {
    name: 'import file',
    weight: 0.3,
    due: [],
    call: (known, random) => ({
      method: 'POST',
      path: 'imports',
      body: { csv: fileOf(known, random) },
      done({ importId }) {
        known.add(known.imports, importId);
        return null;
      },
    }),
  },
  {
    name: 'apply import',
    weight: 0.3,
    due: [...GONE, 'IMPORT_RUNNING'],
    call: withOne(
      (known: LoadThings) => known.imports,
      (id, known) => ({
        method: 'POST',
        path: `imports/${id}/apply`,
        body: { invite: true },
        done() {
          known.drop(known.imports, id);
          return null;
        },
      }),
    ),
  },
];

/** A file of some people, most of whom are new in a client that is made with them. */
function fileOf(known: LoadThings, random: Random): string {
  const client = `of a file ${known.name()}`;
  const rows = Array.from({ length: random.between(1, 20) }, () =>
    [known.email(random), `of a file ${known.name()}`, client].join(),
  );
  return ['email,name,client', ...rows].join('\n');
}

/** How often each of the operations of the faults comes here, and what it may be refused with. */
const SHARED: Readonly<Record<string, readonly [weight: number, ...due: string[]]>> = {
  'list members': [4],
  'list clients': [2],
  'read me': [2],
  'create client': [1.5],
  'rename client': [1.5],
  'rename member': [1.5, ...GONE],
  'change role': [1, ...GONE],
  'remove member': [0.4, ...GONE],
  invite: [4, 'ALREADY_INVITED', 'ALREADY_MEMBER'],
  resend: [0.7, ...ENDED, ...GONE],
  'copy link': [4, ...ENDED, ...GONE],
  acceptance: [5, ...ENDED, 'INVITATION_SUPERSEDED', 'INVITATION_VOID', 'MEMBER_STATE'],
  export: [0.15, 'EXPORT_RUNNING'],
};

/** The operations of the faults; who is let in, and what is exported, is known from then on. */
const shared = OPERATIONS.map((operation): LoadOperation => {
  const [weight, ...due] = SHARED[operation.name] ?? [];
  if (weight === undefined) throw new Error(`Nobody says how often "${operation.name}" comes.`);
  return {
    name: operation.name,
    weight,
    due,
    call(known, random) {
      const call = operation.call(known, random);
      return (
        call && {
          ...call,
          ...scoped(operation.name, call, random),
          done: (body) => remembered(known, operation.name, call, body),
        }
      );
    },
  };
});

/** Whom callers invite gets something to see. */
function scoped(name: string, { body }: Call, random: Random) {
  return name === 'invite' ? { body: { ...body, ...scopeOf(random) } } : {};
}

function remembered(
  known: LoadThings,
  name: string,
  call: Call,
  body: Parameters<NonNullable<Call['done']>>[0],
) {
  if (name === 'acceptance')
    known.add(known.entered, { identityId: call.as!, memberId: body.memberId });
  if (name === 'export') known.add(known.exports, body.id);
  return call.done?.(body) ?? null;
}

/** Everything that callers do: most of it guarded requests, then lists, then changes, and now and then a file. */
export const LOAD_OPERATIONS: readonly LoadOperation[] = [
  ...shared,
  ...GUARDED,
  ...LISTS,
  ...CHANGES,
  ...FILES,
];
