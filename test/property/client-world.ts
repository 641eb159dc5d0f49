import { In } from 'typeorm';
import { newId } from '../../lib/database/ids.js';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';
import {
  type Actor,
  definePermissions,
  InvitationsService,
  MemberPermissionsService,
  PermissionCloneService,
  type PermissionInput,
  type PermissionTree,
  ProjectPermissionsService,
} from '../../lib/index.js';
import { InvitationEntity } from '../../lib/schema/invitation.entity.js';
import { TokenSigner } from '../../lib/invitations/token-signer.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { MemberProjectEntity } from '../../lib/schema/member-project.entity.js';
import { storeClient, storeMember } from '../support/rows.js';
import type { TestHost } from '../support/test-host.js';
import { allKeys, isOnByOracle, roleAllowsByOracle } from './permission-trees.js';

const OWN: PermissionTree = {
  reports: { label: 'Reports', children: { edit: { label: 'Edit' } } },
  tasks: { label: 'Tasks', default: true },
  billing: {
    label: 'Billing',
    requiresRole: 'admin',
    children: { manage: { label: 'Manage', default: true } },
  },
};

/** The tree with what the module adds to it. */
export const TREE: PermissionTree = {
  ...OWN,
  users: {
    label: 'Users',
    requiresRole: 'admin',
    children: {
      view: { label: 'View', default: true },
      invite: { label: 'Invite', default: true },
      remove: { label: 'Remove', default: true },
      edit: { label: 'Edit' },
    },
  },
};

export const KEYS = allKeys(TREE);
export const PROJECTS = ['hourly', 'fixed'] as const;
export const worldPermissions = definePermissions(OWN);

export type Switches = Readonly<Record<string, boolean>>;

/** A client user as a world begins with it. */
export interface Start {
  readonly role: 'admin' | 'member';
  readonly status: 'active' | 'deactivated' | 'pending';
  readonly permissions: Switches | null;
  /** Its projects, with the customization in each. */
  readonly places: ReadonlyMap<string, Switches | null>;
}

/** One call by a client user; numbers choose among the members there are. */
export interface Step {
  readonly call: keyof typeof CALLS;
  readonly actor: number;
  readonly target: number;
  readonly source: number;
  readonly project: (typeof PROJECTS)[number];
  readonly role: 'admin' | 'member';
  readonly mode: PermissionInput['mode'];
  readonly permissions: Switches;
}

/** What a member has by role and set, everywhere: portal-wide under the empty name, and in its projects. */
export interface Holder {
  readonly id: string;
  readonly role: string;
  readonly status: string;
  readonly version: number;
  readonly sets: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The ids a step is about. */
interface Parties {
  readonly actor: Actor;
  readonly target: string;
  readonly source: string;
  /** One more to change. */
  readonly second: string;
}

/** A client of its own with random users, and everything they can call to change one another. */
export class ClientWorld {
  private constructor(
    readonly host: TestHost,
    readonly clientId: string,
    /** The portal's profiles by their ids; they do not change. */
    private readonly profiles: ReadonlyMap<string, Switches>,
  ) {}

  static async of(
    host: TestHost,
    profiles: ReadonlyMap<string, Switches>,
    starts: readonly Start[],
  ): Promise<ClientWorld> {
    const { dataSource, portalId } = host;
    const client = await storeClient(dataSource, portalId);
    const world = new ClientWorld(host, client.id, profiles);
    for (const start of starts) await world.add(start);
    return world;
  }

  /** Every user of the client with all it has, by the oracle. */
  async holders(): Promise<Map<string, Holder>> {
    const rows = await this.rows();
    const places = await this.host.dataSource
      .getRepository(MemberProjectEntity)
      .findBy({ memberId: In(rows.map(({ id }) => id)) });
    const holders = rows.map((row): Holder => {
      const { id, role, status, version, mode } = row;
      const setOf = (stored: Switches, kind: 'whole' | 'default' = 'whole') =>
        new Set(
          KEYS.filter(
            (key) => isOnByOracle(TREE, kind, stored, key) && roleAllowsByOracle(TREE, role, key),
          ),
        );
      const wide =
        mode === 'default'
          ? setOf({}, 'default')
          : setOf((mode === 'custom' ? row.permissions : this.profiles.get(row.profileId!))!);
      const sets = new Map([['', wide]]);
      for (const place of places.filter(({ memberId }) => memberId === id))
        sets.set(place.projectId, place.permissions ? setOf(place.permissions) : wide);
      return { id, role, status, version, sets };
    });
    return new Map(holders.map((holder) => [holder.id, holder]));
  }

  /** Makes the call; gives its error's code, or null when it went through. */
  async take(step: Step): Promise<{ by: string; target: string; error: string | null }> {
    const rows = await this.rows();
    const able = rows.filter(({ status, role }) => status === 'active' && role === 'admin');
    const row = at(able.length > 0 ? able : rows, step.actor);
    const parties: Parties = {
      actor: { ...row, memberId: row.id, clientIds: row.clientId === null ? null : [row.clientId] },
      target: at(preferred(rows, step.call), step.target).id,
      source: at(rows, step.source).id,
      second: at(rows, step.target + step.source).id,
    };
    try {
      await CALLS[step.call](this, step, parties);
      return { by: row.id, target: parties.target, error: null };
    } catch (error) {
      const { code } = error as { code?: string };
      if ((error as Error).name !== 'ClienteleError' || code === undefined) throw error;
      return { by: row.id, target: parties.target, error: code };
    }
  }

  invitation(memberId: string): Promise<InvitationEntity | null> {
    return this.host.dataSource
      .getRepository(InvitationEntity)
      .findOneBy({ memberId, status: 'pending' });
  }

  /** The person behind the invitation logs in and accepts. */
  async accept(memberId: string): Promise<void> {
    const { app } = this.host;
    const invitation = await this.invitation(memberId);
    if (!invitation) return;
    const identityId = await this.identity(invitation.email);
    const token = app.get(TokenSigner).sign(invitation);
    await app.get(InvitationsService).accept({ token }, { identityId, domain: null });
  }

  /** The person with the email, without a password. */
  private async identity(email: string): Promise<string> {
    const { clock, dataSource } = this.host;
    const identities = dataSource.getRepository(IdentityEntity);
    const known = await identities.findOneBy({ email });
    if (known) return known.id;
    const id = newId();
    const times = { createdAt: clock.now(), updatedAt: clock.now(), disabledAt: 0 };
    const person = { id, email, name: 'Ada', passwordHash: '', sessionsEndedAt: 0 };
    await identities.insert({ ...person, ...times });
    return id;
  }

  private rows(): Promise<MemberEntity[]> {
    const { clientId } = this;
    return this.host.dataSource
      .getRepository(MemberEntity)
      .find({ where: { clientId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  private async add({ role, status, permissions, places }: Start): Promise<void> {
    const { host, clientId } = this;
    const setting = permissions
      ? ({ mode: 'custom', permissions } as const)
      : ({ mode: 'default' } as const);
    const { portalId } = host;
    const client = { id: clientId, portalId };
    const memberId =
      status === 'pending'
        ? (await this.create(host.self, { role, permissions: setting })).member.id
        : (await storeMember(host.dataSource, client, { role, status, ...setting })).id;
    const rows = [...places].map(([projectId, own]) => {
      return { memberId, portalId, projectId, rate: null, permissions: own, until: 0, goneAt: 0 };
    });
    if (rows.length > 0) await host.dataSource.getRepository(MemberProjectEntity).insert(rows);
  }

  create(actor: Actor, given: { role: 'admin' | 'member'; permissions: PermissionInput }) {
    const { clientId, host } = this;
    return host.members.create(actor, { clientId, email: `${newId()}@world.test`, ...given });
  }

  /** What a step asks a setting to be. */
  async input({ mode, permissions, source }: Step): Promise<PermissionInput> {
    if (mode === 'default') return { mode };
    if (mode === 'custom') return { mode, permissions };
    if (mode === 'clone') return { mode, fromMemberId: at(await this.rows(), source).id };
    return { mode, profileId: at([...this.profiles.keys()], source) };
  }
}

type Call = (world: ClientWorld, step: Step, parties: Parties) => Promise<unknown>;

/** Every way a client user has to change what somebody may do. */
export const CALLS = {
  create: async (world, step, { actor }) =>
    world.create(actor, { role: step.role, permissions: await world.input(step) }),
  setRole: ({ host }, { role }, { actor, target }) => host.members.update(actor, target, { role }),
  setPermissions: async (world, step, { actor, target }) =>
    world.host.app.get(MemberPermissionsService).set(actor, target, await world.input(step)),
  customize: ({ host }, { project: projectId, permissions }, { actor, target: memberId }) =>
    host.app
      .get(ProjectPermissionsService)
      .customize(actor, { projectId, memberId }, { permissions }),
  removeCustomization: ({ host }, { project: projectId }, { actor, target: memberId }) =>
    host.app.get(ProjectPermissionsService).removeCustomization(actor, { projectId, memberId }),
  clone: ({ host }, _, { actor, target, source, second }) =>
    host.app.get(PermissionCloneService).clone(actor, {
      fromMemberId: source,
      toMemberIds: [target, second],
    }),
  cloneForProject: ({ host }, { project }, { actor, target, source }) =>
    host.app
      .get(PermissionCloneService)
      .cloneForProject(actor, project, { fromMemberId: source, toMemberIds: [target] }),
  deactivate: ({ host }, _, { actor, target }) => host.members.deactivate(actor, target),
  activate: ({ host }, _, { actor, target }) => host.members.activate(actor, target),
  resend: async (world, _, { actor, target }) => {
    const invitation = await world.invitation(target);
    if (invitation) await world.host.invitations.resend(actor, invitation.id);
  },
  accept: (world, _, { target }) => world.accept(target),
} satisfies Record<string, Call>;

/** The status a call is about, so that it finds somebody to be about. */
const ABOUT: Readonly<Partial<Record<Step['call'], string>>> = {
  activate: 'deactivated',
  resend: 'pending',
  accept: 'pending',
};

function preferred(rows: readonly MemberEntity[], call: Step['call']): readonly MemberEntity[] {
  const fitting = rows.filter(({ status }) => status === (ABOUT[call] ?? status));
  return fitting.length > 0 ? fitting : rows;
}

function at<T>(items: readonly T[], number: number): T {
  return items[number % items.length]!;
}
