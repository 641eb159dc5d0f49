import type { EntityManager } from 'typeorm';
import type { Result } from './journal.js';
import { POISON } from './noting.listeners.js';
import { PEOPLE } from './people.js';
import type { Random } from './random.js';
import type { World } from './world.js';

/** One thing a host or its users do. */
export interface Operation {
  readonly name: string;
  /** How often it is chosen, beside the others. */
  readonly weight: number;
  /** The operation of the HTTP interface that it stands for, if the list of routes is to count it. */
  readonly route?: string | null;
  run(world: World, random: Random): Promise<Result>;
}

/** A change that a transaction of the host can take in; its event tells the name it is given. */
export interface NamedChange {
  readonly weight: number;
  run(world: World, random: Random, name: string, joined?: EntityManager): Promise<Result>;
}

const STANDING = "kind = 'client' AND status <> 'pending'";

const createClient: NamedChange = {
  weight: 5,
  async run({ host }, _random, name, joined) {
    const { id } = await host.clients.create(host.self, { name, type: 'business' }, joined);
    return { type: 'client.created', subject: id };
  },
};

const renameClient: NamedChange = {
  weight: 6,
  async run(world, random, name, joined) {
    const id = await world.recent(random, 'clients');
    if (id === null) return 'nothing';
    await world.host.clients.update(world.host.self, id, { name }, joined);
    return { type: 'client.updated', subject: id };
  },
};

const createMember: NamedChange = {
  weight: 14,
  async run(world, random, name, joined) {
    const clientId = random.chance(0.8) ? await world.recent(random, 'clients') : null;
    const place = clientId === null ? {} : { clientId };
    const input = { ...place, email: personOf(random), name, ...scopeOf(random) };
    const { member } = await world.host.members.create(world.host.self, input, joined);
    return { type: 'member.created', subject: member.id };
  },
};

const renameMember: NamedChange = {
  weight: 8,
  async run(world, random, name, joined) {
    const id = await world.recent(random, 'members');
    if (id === null) return 'nothing';
    await world.host.members.update(world.host.self, id, { name }, joined);
    return { type: 'member.updated', subject: id };
  },
};

/** The changes that join the host's transactions. */
export const namedChanges: readonly NamedChange[] = [
  createClient,
  renameClient,
  createMember,
  renameMember,
];

/** A random selection of projects and groups. */
export function scopeOf(random: Random) {
  const projects = ['hourly', 'fixed', 'third'].filter(() => random.chance(0.4));
  const groups = ['design', 'build'].filter(() => random.chance(0.3));
  return { projects: projects.map((id) => ({ id })), groups };
}

/** The email of a person who is invited now and then, by several clients. */
export function personOf(random: Random): string {
  const kind = random.chance(0.5) ? 'known' : 'p';
  return `${kind}-${random.between(1, PEOPLE[kind])}@people.test`;
}

function alone(name: string, change: NamedChange, prefix?: string): Operation {
  const { weight } = change;
  return { name, weight, run: (world, random) => change.run(world, random, world.name(prefix)) };
}

type Work = (world: World, id: string, random: Random) => Promise<string>;

/** Does something with one of the latest rows, if there is one that fulfils the condition. */
function withRecent(
  table: 'members' | 'clients',
  condition: string,
  { name, weight }: Pick<Operation, 'name' | 'weight'>,
  work: Work,
): Operation {
  return {
    name,
    weight,
    async run(world, random) {
      const id = await world.recent(random, table, condition);
      return id === null ? 'nothing' : { type: await work(world, id, random), subject: id };
    },
  };
}

/** Does something with one of the latest members, if there is one that fulfils the condition. */
export function withMember(name: string, weight: number, condition: string, work: Work): Operation {
  return withRecent('members', condition, { name, weight }, work);
}

/** The same with one of the latest clients. */
export function withClient(name: string, weight: number, work: Work): Operation {
  return withRecent('clients', '1 = 1', { name, weight }, work);
}

/** What is done to clients. */
export const clientOperations: readonly Operation[] = [
  alone('create client', createClient),
  alone('rename client', renameClient),
  { ...alone('poison client', renameClient, POISON), weight: 2 },
  withClient('set ceiling', 3, async ({ host }, id, random) => {
    const permissions = { 'reports.edit': random.chance(0.5), 'tasks.set': random.chance(0.5) };
    await host.clients.setCeiling(host.self, id, { permissions });
    return 'client.ceiling_changed';
  }),
  withClient('remove client', 2, async ({ host }, id) => {
    await host.clients.remove(host.self, id, { cascade: true });
    return 'client.removed';
  }),
];

/** What is done to members. */
export const memberOperations: readonly Operation[] = [
  alone('create member', createMember),
  alone('rename member', renameMember),
  {
    name: 'create staff',
    weight: 4,
    async run(world, random) {
      const name = world.name('staff');
      const role = random.chance(0.5) ? 'admin' : 'staff';
      const input = { kind: 'staff', email: `${name}@agency.test`, name, role } as const;
      const { member } = await world.host.members.create(world.host.self, input);
      return { type: 'member.created', subject: member.id };
    },
  },
  {
    name: 'let staff in',
    weight: 5,
    async run(world, random) {
      const identityId = `crew-${random.between(1, PEOPLE.crew)}`;
      const role = random.chance(0.7) ? 'admin' : 'staff';
      const person = { email: `${identityId}@people.test`, identityId };
      const name = world.name('crew');
      const input = { ...person, kind: 'staff', name, role } as const;
      const { member } = await world.host.members.create(world.host.self, input);
      return { type: 'member.created', subject: member.id };
    },
  },
  {
    name: 'create without link',
    weight: 4,
    async run(world, random) {
      const name = world.name('bare');
      const input = { email: `${name}@people.test`, name, invite: false, ...scopeOf(random) };
      const { member } = await world.host.members.create(world.host.self, input);
      return { type: 'member.created', subject: member.id };
    },
  },
  {
    name: 'create many',
    weight: 2,
    async run(world, random) {
      const client = { name: world.name('shared'), type: 'business' };
      const rows = Array.from({ length: random.between(2, 5) }, () => ({
        email: personOf(random),
        ...(random.chance(0.5) && { client }),
      }));
      const results = await world.bulk.create(world.host.self, [...rows, ...rows.slice(0, 1)]);
      const made = results.find((result) => result.ok && !result.code && result.member);
      if (!made?.ok || !made.member) return 'nothing';
      return { type: 'member.created', subject: made.member.id };
    },
  },
  withMember('change role', 4, "kind = 'client'", async ({ host }, id, random) => {
    const role = random.chance(0.5) ? 'admin' : 'member';
    await host.members.update(host.self, id, { role });
    return 'member.role_changed?';
  }),
  withMember('change scope', 5, "kind = 'client'", async ({ host }, id, random) => {
    await host.members.update(host.self, id, scopeOf(random));
    return 'member.scope_changed?';
  }),
  withMember('change all', 8, "kind = 'client'", async (world, id, random) => {
    const role = random.chance(0.5) ? 'admin' : 'member';
    const change = { name: world.name('all'), role, ...scopeOf(random) } as const;
    await world.host.members.update(world.host.self, id, change);
    return 'member.updated';
  }),
  withMember('set permissions', 4, "kind = 'client'", async (world, id, random) => {
    const permissions = { 'reports.edit': random.chance(0.5), 'tasks.set': random.chance(0.5) };
    const input = random.chance(0.3)
      ? ({ mode: 'default' } as const)
      : ({ mode: 'custom', permissions } as const);
    await world.permissions.set(world.host.self, id, input);
    return 'member.permissions_changed?';
  }),
  withMember('review', 2, STANDING, async ({ host }, id) => {
    await host.members.review(host.self, id);
    return 'member.updated?';
  }),
  withMember('deactivate', 4, "kind = 'client' AND status = 'active'", async ({ host }, id) => {
    await host.members.deactivate(host.self, id);
    return 'member.deactivated';
  }),
  withMember('activate', 4, "kind = 'client' AND status = 'deactivated'", async ({ host }, id) => {
    await host.members.activate(host.self, id);
    return 'member.activated';
  }),
  withMember('remove member', 3, '1 = 1', async ({ host }, id) => {
    await host.members.remove(host.self, id);
    return 'member.removed';
  }),
];
