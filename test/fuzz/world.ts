import { newId } from '../../lib/database/ids.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import {
  type CreateMember,
  hostActor,
  InvitationTemplatesService,
  JoinLinksService,
  type MemberActor,
  MemberPermissionsService,
  PortalSettingsService,
  ProfilesService,
  ProjectPermissionsService,
  RequestsService,
  ViewsService,
} from '../../lib/index.js';
import type { TestHost } from '../support/test-host.js';
import { EVERYTHING } from '../support/team.js';
import { DAY } from '../support/test-clock.js';

/** Limits low enough to be met within a thousand requests. */
export const PENDING_MOST = 3;
export const SEATS_MOST = 8;

/** Two portals that know nothing of each other, with somebody in every role. */
export interface World {
  readonly portals: readonly [string, string];
}

/** Makes a world of its own for each thousand requests. */
export async function createWorld(host: TestHost, number: number): Promise<World> {
  const first = await createPortal(host, `one-${number}`);
  return { portals: [first, await createPortal(host, `two-${number}`)] };
}

async function createPortal(host: TestHost, key: string): Promise<string> {
  const domain = `${key}.owned.test`;
  const { id: portalId } = await host.portals.ensure({ key, name: `Agency ${key}`, domain });
  const builder = new PortalBuilder(host, portalId, key);
  await builder.staff();
  for (const name of ['Acme', 'Bolt']) await builder.client(name);
  await builder.settings();
  await builder.asking();
  await builder.parkEvents();
  return portalId;
}

function actorOf({ id: memberId, clientId, ...row }: MemberEntity): MemberActor {
  return { ...row, memberId, clientId, clientIds: clientId === null ? null : [clientId] };
}

/** Fills one portal. */
class PortalBuilder {
  private readonly self;

  constructor(
    private readonly host: TestHost,
    private readonly portalId: string,
    private readonly key: string,
  ) {
    this.self = hostActor(portalId);
  }

  async staff(): Promise<void> {
    for (const role of ['admin', 'admin', 'staff', 'staff'] as const)
      await this.join({ kind: 'staff', role });
  }

  /** A client with an admin, users in each state and one that is customized. */
  async client(name: string): Promise<void> {
    const { host, self } = this;
    const { id: clientId } = await host.clients.create(self, { name, type: 'business' });
    const ceiling = { permissions: { 'users.remove': false, reports: name === 'Acme' } };
    await host.clients.setCeiling(self, clientId, ceiling);
    const places = { projects: [{ id: 'hourly', rate: '99.00' }, { id: 'fixed' }] };
    const groups = ['design'];
    await this.join({ clientId, role: 'admin', permissions: EVERYTHING, ...places, groups });
    await this.join({ clientId, role: 'admin', ...places });
    const customized = [
      await this.join({ clientId, ...places }),
      await this.join({ clientId, ...places }),
    ];
    for (const memberId of customized)
      await host.app
        .get(ProjectPermissionsService)
        .customize(self, { projectId: 'hourly', memberId }, { permissions: { reports: true } });
    await this.join({ clientId, groups });
    const gone = await this.join({ clientId });
    await host.members.deactivate(self, gone);
    for (let count = 1; count < PENDING_MOST; count++)
      await host.members.create(self, { clientId, email: this.email() });
    await host.members.create(self, { clientId, email: this.email(), invite: false });
  }

  /** A second profile, which somebody has, and a template. */
  async settings(): Promise<void> {
    const { self, host } = this;
    const permissions = { reports: true, 'reports.view': true };
    const profile = await host.app
      .get(ProfilesService)
      .create(self, { name: 'Readers', permissions });
    await host.app
      .get(InvitationTemplatesService)
      .create(self, { name: 'Short', subject: 'Come in', text: 'Here: {{ url }}' });
    const { id: clientId } = await host.clients.create(self, { name: 'Solo', type: 'individual' });
    const reader = await this.join({ clientId });
    await host.app
      .get(MemberPermissionsService)
      .set(self, reader, { mode: 'profile', profileId: profile.id });
  }

  /** A user has asked for more, staff look as it, and others may join its client by a link. */
  async asking(): Promise<void> {
    const { app, clients, clock, dataSource } = this.host;
    const { self } = this;
    await app.get(PortalSettingsService).update(self, { staffMayView: true });
    const { id: clientId } = await clients.create(self, { name: 'Kiosk', type: 'business' });
    const memberId = await this.join({ clientId });
    const members = dataSource.getRepository(MemberEntity);
    const member = await members.findOneByOrFail({ id: memberId });
    await app.get(RequestsService).make(actorOf(member), { kind: 'scope' });
    for (const one of await members.findBy({ portalId: this.portalId, kind: 'staff' }))
      await app.get(ViewsService).begin(actorOf(one), memberId, { reason: 'It sees nothing.' });
    const expiresAt = new Date(clock.now() + 30 * DAY).toISOString();
    await app.get(JoinLinksService).make(self, clientId, { expiresAt, uses: 9 });
  }

  /** As if the delivery of some events had failed for good, so that there is something to replay. */
  async parkEvents(): Promise<void> {
    const events = this.host.dataSource.getRepository(EventEntity);
    const { portalId } = this;
    const rows = await events.find({ where: { portalId }, order: { ordinal: 'ASC' } });
    for (const { ordinal } of rows.filter((_, at) => at % 3 === 0))
      await events.update({ ordinal }, { status: 'failed' });
  }

  /** An active member; gives its id. */
  private async join(input: Omit<CreateMember, 'email'>): Promise<string> {
    const email = this.email();
    const identityId = newId();
    const now = this.host.clock.now();
    // Nobody logs in with its password here, so none is hashed.
    await this.host.dataSource.getRepository(IdentityEntity).insert({
      id: identityId,
      email,
      name: 'Ada',
      passwordHash: '-',
      disabledAt: 0,
      sessionsEndedAt: 0,
      createdAt: now,
      updatedAt: now,
    });
    const { member } = await this.host.members.create(this.self, {
      ...input,
      name: 'Ada',
      email,
      identityId,
    });
    return member.id;
  }

  private made = 0;

  private email(): string {
    this.made += 1;
    return `person-${this.made}@${this.key}.test`;
  }
}
