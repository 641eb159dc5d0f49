import fc from 'fast-check';
import { newId } from '../../lib/database/ids.js';
import { nameKey } from '../../lib/domain/members/name-key.js';
import { MemberClientEntity } from '../../lib/schema/member-client.entity.js';
import { MemberGroupEntity } from '../../lib/schema/member-group.entity.js';
import { MemberProjectEntity } from '../../lib/schema/member-project.entity.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { ProfileEntity } from '../../lib/schema/profile.entity.js';
import {
  aClient,
  aMember,
  aPerson,
  aPortal,
  aProfile,
  aStaffMember,
  type ClienteleTesting,
  type MemberBuilder,
  type StaffMemberBuilder,
  type TestClient,
  type TestMembership,
  type TestPerson,
  type TestProfile,
} from '../../lib/testing/index.js';
import { storeClient, storeMember, storePortal } from '../support/rows.js';
import { TestClock } from '../support/test-clock.js';
import type { TestHost } from '../support/test-host.js';

/** Ids of the projects and groups that the directories have, and of some that they do not. */
export const PROJECTS = ['hourly', 'fixed', 'third', 'gone'] as const;
const GROUPS = ['design', 'build', 'lost'] as const;

export const KEYS = [
  ...['reports', 'reports.view', 'reports.edit'],
  ...['tasks', 'tasks.set', 'billing', 'billing.manage', 'users', 'users.edit'],
] as const;

const NOW = new TestClock().now();

const keys = fc.subarray([...KEYS]);
const switches = fc.dictionary(fc.constantFrom(...KEYS), fc.boolean(), { maxKeys: 4 });
const end = fc.constantFrom(0, 0, 0, NOW - 1, NOW, NOW + 1);
const mostly = <T>(usual: T, ...others: T[]) => fc.constantFrom(usual, usual, usual, ...others);

interface Selection {
  readonly id: (typeof PROJECTS)[number];
  readonly until: number;
  readonly customized: readonly string[] | null;
}

const selections = fc.uniqueArray<Selection, string>(
  fc.record({
    id: fc.constantFrom(...PROJECTS),
    until: end,
    customized: fc.option(keys, { nil: null, freq: 2 }),
  }),
  { selector: ({ id }) => id, maxLength: 3 },
);

const life = {
  person: fc.nat(2),
  status: mostly('active' as const, 'pending' as const, 'deactivated' as const),
  standing: mostly('ok' as const, 'disabled' as const),
  until: end,
};

const clientUsers = fc.record({
  kind: fc.constant('client' as const),
  ...life,
  client: fc.nat(1),
  role: fc.constantFrom('admin' as const, 'member' as const, 'member' as const),
  mode: fc.constantFrom('default' as const, 'profile' as const, 'custom' as const),
  profile: fc.nat(1),
  keys,
  projects: fc.oneof(fc.constant<Selection[]>([]), selections),
  groups: fc.oneof(fc.constant<string[]>([]), fc.subarray([...GROUPS])),
});

const staff = fc.record({
  kind: fc.constant('staff' as const),
  ...life,
  role: fc.constantFrom('admin' as const, 'staff' as const),
  assigned: fc.option(fc.subarray([0, 1]), { nil: null }),
});

/** What an agency is made of, in the tables and in memory alike. */
export const agencies = fc.record({
  defaults: switches,
  profiles: fc.tuple(keys, keys),
  clients: fc.tuple(
    ...[0, 1].map(() =>
      fc.record({
        ceiling: switches,
        boundTo: fc.option(fc.subarray([...PROJECTS]), { nil: null, freq: 2 }),
      }),
    ),
  ),
  members: fc.array(fc.oneof(clientUsers, clientUsers, staff), { minLength: 1, maxLength: 5 }),
  excluded: fc.subarray([...KEYS], { maxLength: 2 }),
  mayCustomize: fc.boolean(),
  forgotten: fc.option(fc.constantFrom(...PROJECTS), { nil: null, freq: 3 }),
});

export type Agency = typeof agencies extends fc.Arbitrary<infer T> ? T : never;
type Life = Agency['members'][number];

/** The ids that both have. */
export interface Ids {
  readonly portal: string;
  readonly profiles: readonly string[];
  readonly clients: readonly string[];
  readonly people: readonly string[];
  readonly members: readonly string[];
}

export function idsOf({ members }: Agency): Ids {
  const some = (count: number) => Array.from({ length: count }, newId);
  return {
    portal: newId(),
    profiles: some(2),
    clients: some(2),
    people: some(3),
    members: some(members.length),
  };
}

/** The set of switches with everything above each key on, told by the keys themselves. */
function switchedOn(on: readonly string[]): Record<string, boolean> {
  const above = (key: string) =>
    key.split('.').map((_, at, parts) => parts.slice(0, at + 1).join('.'));
  return Object.fromEntries(on.flatMap(above).map((key) => [key, true]));
}

/** Stores the agency in the tables of the host. */
export async function storeAgency({ dataSource }: TestHost, agency: Agency, ids: Ids) {
  const portalId = ids.portal;
  await storePortal(dataSource, { id: portalId, key: portalId });
  const storeProfile = async (id: string, name: string, permissions: Record<string, boolean>) => {
    const stamps = { createdAt: 1, updatedAt: 1, version: 1 };
    const named = { name, nameKey: nameKey(name) };
    await dataSource
      .getRepository(ProfileEntity)
      .insert({ id, portalId, ...named, permissions, ...stamps });
  };
  const defaultProfileId = newId();
  await storeProfile(defaultProfileId, 'Default', agency.defaults);
  await dataSource.getRepository(PortalEntity).update({ id: portalId }, { defaultProfileId });
  for (const [at, keys] of agency.profiles.entries())
    await storeProfile(ids.profiles[at]!, `Profile ${at}`, switchedOn(keys));
  for (const [at, { ceiling, boundTo }] of agency.clients.entries()) {
    const off = Object.fromEntries(Object.entries(ceiling).filter(([, on]) => !on));
    const client = { id: ids.clients[at]!, name: `Client ${at}` };
    await storeClient(dataSource, portalId, { ...client, ceiling: off, projects: boundTo });
  }
  for (const [at, member] of agency.members.entries())
    await storeLife({ dataSource, ids }, member, ids.members[at]!);
}

interface Place {
  readonly dataSource: TestHost['dataSource'];
  readonly ids: Ids;
}

async function storeLife({ dataSource, ids }: Place, member: Life, memberId: string) {
  const { kind, role, status, standing, until } = member;
  const portalId = ids.portal;
  const row = {
    ...{ id: memberId, role, status, standing, accessUntil: until },
    ...{ name: nameOf(member), email: emailOf(memberId) },
    identityId: status === 'pending' ? null : ids.people[member.person]!,
  };
  if (kind === 'staff') {
    const assigned = member.assigned?.map((at) => ids.clients[at]!) ?? null;
    await storeMember(
      dataSource,
      { id: '', portalId },
      {
        ...row,
        ...{ kind, clientId: null, audience: 'staff' },
        assignmentId: assigned && newId(),
      },
    );
    const rows = (assigned ?? []).map((clientId) => ({ memberId, clientId, portalId }));
    if (rows.length > 0) await dataSource.getRepository(MemberClientEntity).insert(rows);
    return;
  }
  const { mode } = member;
  await storeMember(
    dataSource,
    { id: ids.clients[member.client]!, portalId },
    {
      ...row,
      mode,
      profileId: mode === 'profile' ? ids.profiles[member.profile]! : null,
      permissions: mode === 'custom' ? switchedOn(member.keys) : null,
    },
  );
  for (const { id: projectId, until, customized } of member.projects) {
    const permissions = customized && switchedOn(customized);
    const selected = { memberId, projectId, portalId, rate: null, permissions, until, goneAt: 0 };
    await dataSource.getRepository(MemberProjectEntity).insert(selected);
  }
  for (const groupId of member.groups)
    await dataSource
      .getRepository(MemberGroupEntity)
      .insert({ memberId, groupId, portalId, goneAt: 0 });
}

/** Adds the same agency to that of the testing module, and gives its members. */
export function addAgency(
  clientele: ClienteleTesting,
  agency: Agency,
  ids: Ids,
): readonly TestMembership[] {
  const portal = clientele.add(
    aPortal({ id: ids.portal, key: ids.portal, name: 'Agency' }).withDefaults(agency.defaults),
  );
  const profiles = agency.profiles.map((keys, at) =>
    clientele.add(
      aProfile({ id: ids.profiles[at]! })
        .at(portal)
        .may(...keys),
    ),
  );
  const people = ids.people.map((id) => clientele.add(aPerson({ id })));
  const clients = agency.clients.map(({ ceiling, boundTo }, at) => {
    const client = aClient({ id: ids.clients[at]!, name: `Client ${at}` })
      .at(portal)
      .ceiling(ceiling);
    return clientele.add(boundTo ? client.boundTo(...boundTo) : client);
  });
  return agency.members.map((member, at) => {
    const given = { id: ids.members[at]!, name: nameOf(member), email: emailOf(ids.members[at]!) };
    if (member.kind === 'staff') {
      const { assigned, role } = member;
      const plain = withLife(aStaffMember(given).at(portal), member, people);
      const ranked = role === 'admin' ? plain.admin() : plain;
      const list = assigned?.map((each) => clients[each]!);
      return clientele.add(list ? ranked.assignedTo(...list) : ranked);
    }
    const described = clientUser(aMember(given), member, { profiles, clients });
    return clientele.add(withLife(described, member, people));
  });
}

function clientUser(
  builder: MemberBuilder,
  { role, mode, profile, keys, projects, groups, client }: Extract<Life, { kind: 'client' }>,
  { profiles, clients }: { profiles: readonly TestProfile[]; clients: readonly TestClient[] },
): MemberBuilder {
  const ranked = role === 'admin' ? builder.admin() : builder;
  const set = {
    default: () => ranked.onDefault(),
    profile: () => ranked.withProfile(profiles[profile]!),
    custom: () => ranked.may(...keys),
  }[mode]();
  const selected = projects.map(({ id, until }) => (until === 0 ? id : { id, until }));
  return projects.reduce(
    (each, { id, customized }) => (customized ? each.customized(id, ...customized) : each),
    set
      .of(clients[client]!)
      .on(...selected)
      .in(...groups),
  );
}

function withLife<Builder extends MemberBuilder | StaffMemberBuilder>(
  builder: Builder,
  { status, standing, until, person }: Life,
  people: readonly TestPerson[],
): Builder {
  const own = builder.by(people[person]!) as Builder;
  const lasting = (until === 0 ? own : own.until(until)) as Builder;
  const usable = (standing === 'ok' ? lasting : lasting.disabled()) as Builder;
  if (status === 'pending') return usable.pending() as Builder;
  return (status === 'deactivated' ? usable.deactivated() : usable) as Builder;
}

function nameOf({ kind, role }: Life): string {
  return `${kind} ${role}`;
}

function emailOf(memberId: string): string {
  return `${memberId}@people.test`;
}
