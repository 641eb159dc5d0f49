import { newId } from '../../../lib/database/ids.js';
import {
  type Actor,
  hostActor,
  type IdentityStanding,
  type MemberActor,
  type PermissionInput,
} from '../../../lib/index.js';
import { TokenSigner } from '../../../lib/invitations/token-signer.js';
import { IdentityEntity } from '../../../lib/schema/identity.entity.js';
import { MemberClientEntity } from '../../../lib/schema/member-client.entity.js';
import { MemberEntity } from '../../../lib/schema/member.entity.js';
import { storeMember } from '../../support/rows.js';
import { HOUR } from '../../support/test-clock.js';
import type { TestHost } from '../../support/test-host.js';
import type { Beginning } from '../preview-beginning.js';
import { PreviewWorld } from '../preview-world.js';
import { chosen } from '../scope-world.js';
import type { Step } from './deed.js';
import { Oracle, PROJECTS } from './oracle.js';
import { type MemberRow, Picture } from './picture.js';

/** Members from which on no more are made. */
const MANY = 16;

/** A portal of its own with random clients, users and staff, as it is at the moment. */
export class PortalWorld {
  /** The tokens of views, by their ids. */
  readonly tokens = new Map<string, string>();
  /** Of what the host says of people. */
  revision = 0;

  private constructor(
    readonly host: TestHost,
    readonly portalId: string,
    /** What the host answers when it is asked what has become of people. */
    readonly standings: Map<string, IdentityStanding>,
    public oracle: Oracle,
  ) {}

  static async of(
    host: TestHost,
    beginning: Beginning,
    standings: Map<string, IdentityStanding>,
  ): Promise<PortalWorld> {
    await empty(host);
    standings.clear();
    const { portalId } = await PreviewWorld.of(host, beginning);
    const oracle = new Oracle(await pictureOf(host, portalId));
    const world = new PortalWorld(host, portalId, standings, oracle);
    await world.addStaff();
    await world.addAccounts();
    await world.look();
    return world;
  }

  get picture(): Picture {
    return this.oracle.picture;
  }

  get isFull(): boolean {
    return this.picture.members.length >= MANY;
  }

  /** Looks at all that is stored now. */
  async look(): Promise<Picture> {
    const picture = await pictureOf(this.host, this.portalId);
    this.oracle = new Oracle(picture);
    return picture;
  }

  /** Who acts: the host (null), one of the staff, or a user of a client, of those who can if there are any. */
  actor({ by }: Step): MemberRow | null {
    const { members } = this.picture;
    const kind = by % 8;
    if (kind === 0) return null;
    const at = by >> 3;
    if (kind < 4) return one(members.filter(isStaff), at);
    const users = members.filter(isUser);
    const able = users.filter((user) => this.oracle.isUsable(user));
    const admins = able.filter(({ role }) => role === 'admin');
    return one(kind < 7 ? admins : able, at) ?? one(users, at);
  }

  /** A user of a client that it is to be done to: mostly one that is there for who acts. */
  user(
    by: MemberRow | null,
    { who, bits }: Pick<Step, 'who' | 'bits'>,
    fits: (member: MemberRow) => boolean = () => true,
  ): MemberRow | null {
    const all = this.picture.members.filter((member) => isUser(member) && fits(member));
    const clients = by && this.oracle.clientsOf(by);
    const there = all.filter(({ clientId }) => clients?.includes(clientId!) ?? true);
    return one(bits % 8 === 0 || there.length === 0 ? all : there, who);
  }

  /** The same, or now and then one of the staff. */
  anybody(by: MemberRow | null, step: Step): MemberRow | null {
    const isAboutStaff = by?.kind !== 'client' && step.bits % 5 === 0;
    return isAboutStaff ? one(this.picture.members.filter(isStaff), step.who) : this.user(by, step);
  }

  /** A client for somebody new: a client user's own. */
  clientFor(by: MemberRow | null, { other }: Step): string | null {
    return by?.clientId ?? one(this.picture.clients, other)?.id ?? null;
  }

  /** As services take who acts. */
  actorOf(member: MemberRow | null): Actor {
    return member ? this.memberActor(member) : hostActor(this.portalId);
  }

  memberActor(member: MemberRow): MemberActor {
    const { id: memberId, kind, identityId, portalId, clientId, role, email, name } = member;
    const clientIds = this.oracle.clientsOf(member);
    return { kind, memberId, identityId, portalId, clientId, clientIds, role, email, name };
  }

  /** What a step asks permissions to be. */
  input({ mode, set, other }: Step): PermissionInput {
    if (mode === 'custom') return { mode, permissions: set };
    if (mode === 'profile') return { mode, profileId: this.profile(other) };
    const source = mode === 'clone' ? one(this.picture.members.filter(isUser), other) : null;
    return source ? { mode: 'clone', fromMemberId: source.id } : { mode: 'default' };
  }

  profile(at: number): string {
    return one(
      this.picture.profiles.filter(({ id }) => id !== ''),
      at,
    )!.id;
  }

  /** When a step has access end, as requests spell it. */
  end({ end }: Step): string | null {
    return end === null ? null : new Date(this.host.clock.now() + end * HOUR).toISOString();
  }

  /** What a step selects. An end that is left out stays. */
  scope(step: Step) {
    const { bits } = step;
    const projects = chosen([...PROJECTS], bits).map((id) =>
      id === step.project && (bits & 32) !== 0 ? { id, until: this.end(step) } : { id },
    );
    return { projects, groups: chosen(['design', 'build'], bits >> 3) };
  }

  /** The token of a member's link. */
  token(memberId: string): string | null {
    const letter = this.picture.openInvitation(memberId);
    return letter && this.host.app.get(TokenSigner).sign(letter);
  }

  email(): string {
    return `${newId()}@life.test`;
  }

  private async addStaff(): Promise<void> {
    const { dataSource } = this.host;
    const { portalId } = this;
    const staff = { kind: 'staff', clientId: null, audience: 'staff' } as const;
    const add = (given: Partial<MemberEntity>) =>
      storeMember(dataSource, { id: '', portalId }, { ...staff, ...given });
    await add({ role: 'admin' });
    await add({ role: 'admin', accessUntil: this.host.clock.now() + 4 * HOUR });
    await add({ role: 'staff' });
    const { id: memberId } = await add({ role: 'staff', assignmentId: newId() });
    const clientId = this.picture.clients[0]!.id;
    const list = { memberId, clientId, portalId };
    await dataSource.getRepository(MemberClientEntity).insert(list);
  }

  /** Everybody who is in has an account. */
  private async addAccounts(): Promise<void> {
    const { dataSource } = this.host;
    const members = await dataSource
      .getRepository(MemberEntity)
      .findBy({ portalId: this.portalId });
    const times = { createdAt: 1, updatedAt: 1, disabledAt: 0, sessionsEndedAt: 0 };
    const rows = members
      .filter(({ status }) => status !== 'pending')
      .map(({ identityId, email }) => {
        return { id: identityId!, email, name: 'Ada', passwordHash: '', ...times };
      });
    await dataSource.getRepository(IdentityEntity).insert(rows);
    await dataSource
      .getRepository(MemberEntity)
      .update({ portalId: this.portalId, status: 'pending' }, { identityId: null });
  }
}

export const isUser = ({ kind }: MemberRow) => kind === 'client';
export const isStaff = ({ kind }: MemberRow) => kind === 'staff';

/** One of the items, whatever the number; null if there is none. */
export function one<T>(items: readonly T[], number: number): T | null {
  return items[number % items.length] ?? null;
}

function pictureOf({ dataSource, clock }: TestHost, portalId: string): Promise<Picture> {
  return Picture.of(dataSource, portalId, clock.now());
}

/** Takes away what the portal before has left, so that every table can be looked at whole. */
async function empty({ dataSource, portalId }: TestHost): Promise<void> {
  await dataSource.query('PRAGMA foreign_keys = OFF');
  for (const { tableName } of dataSource.entityMetadatas) {
    const own = { clientele_portals: 'id', clientele_profiles: '"portalId"' }[tableName];
    const others = own === undefined ? '' : ` WHERE ${own} <> '${portalId}'`;
    if (tableName.startsWith('clientele_'))
      await dataSource.query(`DELETE FROM ${tableName}${others}`);
  }
  await dataSource.query('PRAGMA foreign_keys = ON');
}
