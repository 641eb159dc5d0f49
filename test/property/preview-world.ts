import {
  AccessService,
  type Actor,
  type ChangePreview,
  hostActor,
  isClienteleError,
  ScopesService,
  visibleProjects,
} from '../../lib/index.js';
import { newId } from '../../lib/database/ids.js';
import { TokenSigner } from '../../lib/invitations/token-signer.js';
import { InvitationVoids } from '../../lib/members/invitation-voids.js';
import { InviterRule } from '../../lib/joining/inviter-rule.js';
import { InvitationEntity } from '../../lib/schema/invitation.entity.js';
import { MemberGroupEntity } from '../../lib/schema/member-group.entity.js';
import { MemberProjectEntity } from '../../lib/schema/member-project.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';
import { ProfileEntity } from '../../lib/schema/profile.entity.js';
import { storeClient, storeMember, storePortal } from '../support/rows.js';
import type { TestHost } from '../support/test-host.js';
import { permissions } from '../support/test-permissions.js';
import type { Beginning, Start } from './preview-beginning.js';
import { type Change, CHANGES, type Wish } from './preview-changes.js';

/** The projects there are, each with the groups that reach it. */
const REACHED = [
  { project: 'fixed', groups: [] },
  { project: 'hourly', groups: [] },
  { project: 'third', groups: ['design'] },
];

/** What one member has and sees: its keys by place, portal-wide under the empty name, and its projects. */
export interface Standing {
  readonly name: string;
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  readonly projects: readonly string[];
}

/** A portal as it stands: its client users, and which open invitations could not be accepted. */
export interface Standings {
  readonly members: ReadonlyMap<string, Standing>;
  readonly voids: ReadonlySet<string>;
}

const STAMPS = { createdAt: 1, updatedAt: 1, version: 1 };

/** A portal of its own with random clients and users, and all that can be previewed there. */
export class PreviewWorld {
  private constructor(
    readonly host: TestHost,
    readonly portalId: string,
    private readonly profileIds: readonly string[],
    private readonly clientIds: readonly string[],
  ) {}

  static async of(host: TestHost, beginning: Beginning): Promise<PreviewWorld> {
    const { dataSource } = host;
    const portal = await storePortal(dataSource);
    const profileIds = [newId(), newId()];
    for (const [at, id] of profileIds.entries())
      await dataSource.getRepository(ProfileEntity).insert({
        id,
        portalId: portal.id,
        name: `Profile ${at}`,
        nameKey: `profile ${at}`,
        permissions: beginning.profiles[at] ?? {},
        ...STAMPS,
      });
    await dataSource
      .getRepository(PortalEntity)
      .update({ id: portal.id }, { defaultProfileId: profileIds[0]! });
    const clientIds: string[] = [];
    for (const at of [0, 1]) {
      const [ceiling, projects] = [beginning.ceilings[at]!, beginning.bounds[at]!];
      clientIds.push((await storeClient(dataSource, portal.id, { ceiling, projects })).id);
    }
    const world = new PreviewWorld(host, portal.id, profileIds, clientIds);
    for (const start of beginning.members) await world.add(start);
    await world.invite(beginning.members);
    return world;
  }

  /** Previews the change, and makes it then: what was said, and what came of it. */
  async take(wish: Wish, preview: (change: Change & { actor: Actor }) => Promise<ChangePreview>) {
    const actor = await this.actor(wish);
    const change = await CHANGES[wish.change](this, wish, actor);
    const said = await codeOr(() => preview({ ...change, actor }));
    const before = await this.standings();
    const done = await codeOr<unknown>(change.make);
    return { said, done, before, after: await this.standings() };
  }

  /** What every client user has and sees, by the services that decide. */
  async standings(): Promise<Standings> {
    const { app, dataSource } = this.host;
    const members = new Map<string, Standing>();
    const places = await dataSource
      .getRepository(MemberProjectEntity)
      .findBy({ portalId: this.portalId });
    for (const member of await this.rows()) {
      const { id: memberId, portalId } = member;
      const own = places.filter(
        (place) => place.memberId === memberId && place.goneAt === 0 && place.until === 0,
      );
      const keys = new Map([['', await this.keysOf(memberId, null)]]);
      for (const { projectId } of own) keys.set(projectId, await this.keysOf(memberId, projectId));
      const scope = await app.get(ScopesService).of({ memberId, portalId });
      const projects = visibleProjects(scope, REACHED).map(({ project }) => project);
      members.set(memberId, { name: member.name, keys, projects });
    }
    return { members, voids: await this.voids() };
  }

  rows(): Promise<MemberEntity[]> {
    const { portalId } = this;
    return this.host.dataSource
      .getRepository(MemberEntity)
      .find({ where: { portalId }, order: { name: 'ASC' } });
  }

  profile(at: number): string {
    return this.profileIds[at % this.profileIds.length]!;
  }

  client(at: number): string {
    return this.clientIds[at % this.clientIds.length]!;
  }

  /** What the layers 2 to 5 of a decision give, whatever the status and the scope. */
  private async keysOf(memberId: string, project: string | null): Promise<ReadonlySet<string>> {
    const access = this.host.app.get(AccessService);
    const who = { memberId, portalId: this.portalId };
    const keys = new Set<string>();
    for (const key of permissions.keys) {
      const { layers } = await access.explain(who, key, { project });
      const counted = layers.filter(({ layer }) => layer !== 'active' && layer !== 'scope');
      if (counted.every(({ allowed }) => allowed)) keys.add(key);
    }
    return keys;
  }

  private async voids(): Promise<ReadonlySet<string>> {
    const { app, dataSource } = this.host;
    const rule = app.get(InviterRule);
    const members = new Map((await this.rows()).map((row) => [row.id, row]));
    const { portalId } = this;
    const open = { portalId, status: 'pending' as const };
    const letters = await dataSource.getRepository(InvitationEntity).findBy(open);
    const voids = new Set<string>();
    for (const letter of letters) {
      const member = members.get(letter.memberId)!;
      const domains = { portal: null, client: null };
      const invited = { invitation: letter, member, domains };
      const ask = () => rule.assertCouldStillGive(dataSource.manager, invited);
      if ((await codeOr(ask)) === 'INVITATION_VOID') voids.add(letter.id);
    }
    await this.assertListed(letters, voids);
    return voids;
  }

  /** Lists read many at once, by the same rule. */
  private async assertListed(
    letters: readonly InvitationEntity[],
    voids: ReadonlySet<string>,
  ): Promise<void> {
    const { app, dataSource } = this.host;
    const ids = letters.map(({ id }) => id);
    const reasons = await app.get(InvitationVoids).ofMany(dataSource.manager, this.portalId, ids);
    const listed = ids.filter((id) => (reasons.get(id) ?? null) !== null);
    const differing = ids.filter((id) => voids.has(id) !== listed.includes(id));
    if (differing.length > 0) throw new Error(`Lists and acceptance differ: ${differing.join()}.`);
  }

  private async actor({ byHost, other }: Wish): Promise<Actor> {
    if (byHost) return hostActor(this.portalId);
    const admins = (await this.rows()).filter(
      ({ role, status }) => role === 'admin' && status === 'active',
    );
    const row = admins[other % Math.max(1, admins.length)];
    return row
      ? { ...row, memberId: row.id, clientIds: [row.clientId ?? ''] }
      : hostActor(this.portalId);
  }

  private async add(start: Start): Promise<void> {
    const { dataSource } = this.host;
    const { portalId } = this;
    const client = { id: this.client(start.ofFirst ? 0 : 1), portalId };
    const { role, status, mode, end } = start;
    const name = `Person ${newId()}`;
    const member = await storeMember(dataSource, client, {
      name,
      role,
      status,
      accessUntil: end === null ? 0 : this.host.clock.now() + end,
      mode,
      profileId: mode === 'profile' ? this.profile(start.inviter) : null,
      permissions: mode === 'custom' ? start.set : null,
    });
    const { id: memberId } = member;
    const places = start.places.map(({ id: projectId, set, isGone, isOver }) => ({
      memberId,
      portalId,
      projectId,
      rate: null,
      permissions: set,
      until: isOver ? 1 : 0,
      goneAt: isGone ? 1 : 0,
    }));
    const groups = start.groups.map((groupId) => ({ memberId, portalId, groupId, goneAt: 0 }));
    if (places.length > 0) await dataSource.getRepository(MemberProjectEntity).insert(places);
    if (groups.length > 0) await dataSource.getRepository(MemberGroupEntity).insert(groups);
  }

  /** Gives those who are pending an invitation of an admin of their client, or of the host. */
  private async invite(starts: readonly Start[]): Promise<void> {
    const { app, clock, dataSource } = this.host;
    const rows = await this.rows();
    for (const [at, { status, id: memberId, clientId, email }] of rows.entries()) {
      if (status !== 'pending') continue;
      const admins = rows.filter((row) => row.clientId === clientId && row.role === 'admin');
      const { inviter } = starts[at % starts.length]!;
      await dataSource.getRepository(InvitationEntity).insert({
        id: newId(),
        portalId: this.portalId,
        memberId,
        audience: clientId!,
        clientId,
        email,
        inviterId: admins[inviter % (admins.length + 1)]?.id ?? null,
        status: 'pending',
        generation: 0,
        nonces: [app.get(TokenSigner).nonce()],
        message: null,
        templateId: null,
        sentAt: 1,
        locale: null,
        delivery: 'queued',
        expiresAt: clock.now() + 1_000_000,
        copiedAt: 0,
        joinLinkId: null,
        openedAt: 0,
        endedAt: 0,
        ...STAMPS,
      });
    }
  }
}

/** What the work gives, or the code it is refused with. */
async function codeOr<T>(work: () => Promise<T>): Promise<T | string> {
  try {
    return await work();
  } catch (error) {
    if (isClienteleError(error)) return error.code;
    throw error;
  }
}
