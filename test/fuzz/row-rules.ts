import { normalizeEmail } from '../../lib/domain/members/email.js';
import { nameColumns } from '../../lib/domain/members/search-key.js';
import { permissions } from '../support/test-permissions.js';
import type { Rows } from './invariants.js';
import { PENDING_MOST, SEATS_MOST } from './world.js';

/** What holds of the database at any time; gives the rows that break it, each in a few words. */
export type RowRule = (rows: Rows) => string[];

type Switches = Readonly<Record<string, unknown>> | null;

const KEYS: ReadonlySet<string> = new Set(permissions.keys);

/** Rules of members and invitations. */
export const peopleRules: Readonly<Record<string, RowRule>> = {
  'an email stands once in an audience, as it is kept': ({ members }) => [
    ...repeated(members.map(({ portalId, audience, email }) => `${portalId} ${audience} ${email}`)),
    ...members.filter(({ email }) => normalizeEmail(email) !== email).map(({ email }) => email),
  ],
  'a member is of the staff, or of one client of its portal': ({ members, clients }) => {
    const homes = new Set(clients.map(({ id, portalId }) => `${id} ${portalId}`));
    return members
      .filter(({ kind, clientId, audience, portalId }) =>
        kind === 'staff'
          ? clientId !== null || audience !== 'staff'
          : audience !== clientId || !homes.has(`${clientId} ${portalId}`),
      )
      .map(({ id }) => id);
  },
  'a role is one of its kind': ({ members }) =>
    members
      .filter(({ kind, role }) => !['admin', kind === 'staff' ? 'staff' : 'member'].includes(role))
      .map(({ id, kind, role }) => `${id} ${kind} ${role}`),
  'a portal has an active admin who can log in': ({ portals, members }) => {
    const held = new Set(
      members
        .filter(
          ({ kind, role, status }) => kind === 'staff' && role === 'admin' && status === 'active',
        )
        .filter(({ identityId }) => identityId !== null)
        .map(({ portalId }) => portalId),
    );
    const founded = new Set(members.map(({ portalId }) => portalId));
    return portals.filter(({ id }) => founded.has(id) && !held.has(id)).map(({ key }) => key);
  },
  'a pending member has one open invitation, or none': ({ members, invitations }) => {
    const open = invitations.filter(({ status }) => status === 'pending');
    const pending = new Set(
      members.filter(({ status }) => status === 'pending').map(({ id }) => id),
    );
    return repeated(open.map(({ memberId }) => memberId)).filter((id) => pending.has(id));
  },
  'an open invitation has its member, which waits or whose person is not known': ({
    members,
    invitations,
  }) => {
    const found = new Map(members.map((member) => [member.id, member]));
    return invitations
      .filter(({ status }) => status === 'pending')
      .filter((invitation) => {
        const member = found.get(invitation.memberId);
        return (
          member?.status === undefined ||
          member.email !== invitation.email ||
          member.audience !== invitation.audience ||
          member.portalId !== invitation.portalId
        );
      })
      .map(({ id, email }) => `${id} ${email}`);
  },
  'an invitation has a nonce for each of its links': ({ invitations }) =>
    invitations
      .filter(({ nonces, generation }) => !isTexts(nonces) || nonces.length !== generation + 1)
      .map(({ id }) => id),
  'a client has no more pending and active people than it may': ({ members, invitations, now }) => {
    const active = members.filter(({ status, kind }) => status === 'active' && kind === 'client');
    // Those who asked by a join link count for the link's own limit.
    const open = invitations.filter(
      ({ status, expiresAt, clientId, joinLinkId }) =>
        status === 'pending' && expiresAt > now && clientId && joinLinkId === null,
    );
    return [
      ...over(
        active.map(({ audience }) => audience),
        SEATS_MOST,
      ),
      ...over(
        open.map(({ audience }) => audience),
        PENDING_MOST,
      ),
    ];
  },
  'who can log in exists': ({ members, identities }) => {
    const known = new Set(identities.map(({ id }) => id));
    return members
      .filter(({ identityId }) => identityId !== null && !known.has(identityId))
      .map(({ id }) => id);
  },
  'names are kept with what they are sorted by': ({ members, clients, profiles, templates }) =>
    [...members, ...clients, ...profiles, ...templates]
      .filter(
        (row) => row.nameKey !== nameColumns(row.name, 'email' in row ? row.email : null).nameKey,
      )
      .map(({ id, name }) => `${id} ${name}`),
};

/** Rules of permissions and of what is selected. */
export const settingRules: Readonly<Record<string, RowRule>> = {
  'a portal has its default profile, and none of another': ({ portals, profiles, templates }) => {
    const own = new Set([...profiles, ...templates].map(({ id, portalId }) => `${id} ${portalId}`));
    return portals
      .filter(
        ({ id, defaultProfileId, defaultTemplateId }) =>
          !own.has(`${defaultProfileId} ${id}`) ||
          (defaultTemplateId !== null && !own.has(`${defaultTemplateId} ${id}`)),
      )
      .map(({ key }) => key);
  },
  'a member has the setting that its mode says': ({ members, profiles }) => {
    const own = new Set(profiles.map(({ id, portalId }) => `${id} ${portalId}`));
    return members
      .filter(
        ({ mode, profileId, permissions: set, portalId }) =>
          (mode === 'profile') !== (profileId !== null) ||
          (mode === 'custom') !== (set !== null) ||
          (profileId !== null && !own.has(`${profileId} ${portalId}`)),
      )
      .map(({ id, mode }) => `${id} ${mode}`);
  },
  'what is stored of permissions are switches of the catalogue': ({
    members,
    projects,
    profiles,
  }) =>
    [...members, ...projects, ...profiles]
      .filter(({ permissions: set }) => !areSwitches(set))
      .map(({ permissions: set }) => JSON.stringify(set)),
  'a ceiling only switches off': ({ clients }) =>
    clients
      .filter(({ ceiling }) => !areSwitches(ceiling) || Object.values(ceiling).includes(true))
      .map(({ ceiling }) => JSON.stringify(ceiling)),
  'what is selected is of a client user of the same portal': ({ members, projects, groups }) => {
    const users = new Set(
      members
        .filter(({ kind }) => kind === 'client')
        .map(({ id, portalId }) => `${id} ${portalId}`),
    );
    return [...projects, ...groups]
      .filter(({ memberId, portalId }) => !users.has(`${memberId} ${portalId}`))
      .map(({ memberId }) => memberId);
  },
  'a project has a rate only where hours are billed': ({ projects, members }) => [
    ...projects
      .filter(({ rate, projectId }) => !isRate(rate) || (rate !== null && projectId !== 'hourly'))
      .map(({ rate, projectId }) => `${projectId} ${rate}`),
    ...members.filter(({ portalRate }) => !isRate(portalRate)).map(({ portalRate }) => portalRate!),
  ],
  'what a client is bound to are lists of ids': ({ clients }) =>
    clients
      .filter(
        ({ projects, defaultScope: scope }) =>
          (projects !== null && !isTexts(projects)) ||
          (scope !== null && !(isTexts(scope.projects) && isTexts(scope.groups))),
      )
      .map(({ id }) => id),
};

/** Rules of what is told of changes. */
export const eventRules: Readonly<Record<string, RowRule>> = {
  'an event is of one portal with whom it is about and who did it': ({
    events,
    traces,
    portals,
  }) => {
    const homes = new Map(traces.map(({ memberId, portalId }) => [memberId, portalId]));
    const known = new Set(portals.map(({ id }) => id));
    return events
      .filter(
        ({ portalId, actorId, subjectType, subjectId }) =>
          !known.has(portalId) ||
          (actorId !== null && homes.get(actorId) !== portalId) ||
          (subjectType === 'member' && homes.get(subjectId) !== portalId),
      )
      .map(({ id, type }) => `${id} ${type}`);
  },
  'what is there was told of': ({ events, members, clients, invitations, templates }) => {
    const told = new Set(events.map(({ type, subjectId }) => `${type} ${subjectId}`));
    const made = { member: members, client: clients, template: templates };
    return [
      ...Object.entries(made).flatMap(([kind, rows]) =>
        rows.map(({ id }) => `${kind}.created ${id}`),
      ),
      ...invitations.map(({ id }) => `invitation.sent ${id}`),
    ].filter((event) => !told.has(event));
  },
  'every member has its trace': ({ members, traces }) => {
    const traced = new Set(traces.map(({ memberId, portalId }) => `${memberId} ${portalId}`));
    return members
      .filter(({ id, portalId }) => !traced.has(`${id} ${portalId}`))
      .map(({ id }) => id);
  },
  'every text can be read again': (rows) =>
    Object.entries(rows)
      .filter(([, some]) => Array.isArray(some))
      .filter(([, some]) => !isReadable(some))
      .map(([table]) => table),
  'an export and a delivery are of a portal that is there': ({ exports, deliveries, portals }) => {
    const known = new Set(portals.map(({ id }) => id));
    return [...exports, ...deliveries]
      .filter(({ portalId }) => !known.has(portalId))
      .map(({ portalId }) => portalId);
  },
};

function areSwitches(set: Switches): boolean {
  if (set === null) return true;
  return Object.entries(set).every(([key, on]) => KEYS.has(key) && typeof on === 'boolean');
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isRate(rate: string | null): boolean {
  return rate === null || /^\d+\.\d\d$/.test(rate);
}

/** No NUL and no half of a surrogate pair came through, in any column or field of JSON. */
function isReadable(rows: unknown): boolean {
  const text = JSON.stringify(rows);
  return !/\\u0000|\\ud[89a-f][0-9a-f]{2}/i.test(text.replaceAll('\\\\', ''));
}

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
}

function over(names: readonly string[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > most).map(([name, count]) => `${name} ${count}`);
}
