import { Readable } from 'node:stream';
import {
  type CreateMember,
  InvitationTemplatesService,
  JoinLinksService,
  ProfilesService,
  ProjectPermissionsService,
  RequestsService,
  ViewsService,
} from '../../../lib/index.js';
import { newId } from '../../../lib/database/ids.js';
import { PasswordService } from '../../../lib/identity/password.service.js';
import { TokenSigner } from '../../../lib/invitations/token-signer.js';
import { JoinAsks } from '../../../lib/joining/join-asks.js';
import { EventEntity } from '../../../lib/schema/event.entity.js';
import { ExportEntity } from '../../../lib/schema/export.entity.js';
import { ImportEntity } from '../../../lib/schema/import.entity.js';
import { InvitationEntity } from '../../../lib/schema/invitation.entity.js';
import { QuickPasswords } from '../../fuzz/fuzz-host.js';
import { actorOf, somebody, type Somebody } from '../../isolation/world/realm.js';
import type { Thing } from '../../isolation/world/things.js';
import { importRow } from '../../support/import-row.js';
import type { TestHost } from '../../support/test-host.js';
import { makeHostTables, startLoadHost } from '../host/load-host.js';
import { fill, LARGE_CLIENT } from './fill.js';

/** Whoever calls. */
export const CALLERS = [
  'staff admin',
  'assigned staff',
  'client admin',
  'client user',
  'nobody',
] as const;

/** One of them, or the staff admin who looks as the client user. */
export type CallerName = (typeof CALLERS)[number] | 'viewer';

/** What every member that is made here may see: with groups, so that its projects can be taken away one by one. */
const SCOPE = { projects: [{ id: 'project-1' }, { id: 'project-2' }], groups: ['group-1'] };

/** Nothing runs behind the requests: what is measured are those. */
const NO_QUEUE = { useValue: { add: () => Promise.resolve() } };
const NO_ASKS = { add: () => undefined, idle: () => Promise.resolve() };
const STORAGE = {
  useValue: {
    write: () => Promise.resolve(),
    read: () => Promise.resolve(Readable.from(['a file'])),
    delete: () => Promise.resolve(),
  },
};

/** A portal of some size, callers, and new things for requests to name. */
export class GrownWorld {
  private made = 0;
  private latestClient = LARGE_CLIENT;

  private constructor(
    readonly host: TestHost,
    private readonly callers: Readonly<Record<Exclude<CallerName, 'nobody' | 'viewer'>, Somebody>>,
  ) {}

  /** Makes a portal of so many clients, groups, members and projects in an empty database. */
  static async build(url: string, size: number): Promise<GrownWorld> {
    const host = await startLoadHost({
      url,
      events: { relay: false },
      overrides: [
        { provide: JoinAsks, useValue: NO_ASKS },
        { provide: PasswordService, useClass: QuickPasswords },
      ],
      ports: { storage: STORAGE, exportQueue: NO_QUEUE, importQueue: NO_QUEUE },
    });
    await makeHostTables(host);
    await fill(host, size);
    const person = (email: string, input: Partial<CreateMember>) =>
      somebody(host, host.portalId, { email: `${email}@callers.test`, ...input });
    const inLarge = { clientId: LARGE_CLIENT, ...SCOPE };
    const ofLarge = { kind: 'staff', role: 'staff', clients: [LARGE_CLIENT] } as const;
    return new GrownWorld(host, {
      'staff admin': await person('admin', { kind: 'staff', role: 'admin' }),
      'assigned staff': await person('assigned', ofLarge),
      'client admin': await person('client-admin', { ...inLarge, role: 'admin' }),
      'client user': await person('client-user', inLarge),
    });
  }

  /** The headers of a caller's request; a view is one that has just begun. */
  async login(name: CallerName): Promise<Record<string, string>> {
    if (name === 'nobody') return {};
    if (name === 'viewer') return { ...(await this.login('staff admin')), ...(await this.view()) };
    const { identityId, member } = this.callers[name];
    return { 'x-identity': identityId, 'x-membership-id': member.id };
  }

  /** A thing that no request has named yet, or of projects, groups and who acts one that is always there. */
  thing(thing: Thing, caller: CallerName): Promise<string> {
    return this.makers[thing](caller);
  }

  /** A name that nothing else has. */
  name(): string {
    this.made += 1;
    return `made-${this.made}`;
  }

  async stop(): Promise<void> {
    await this.host.stop();
  }

  private readonly makers: Readonly<Record<Thing, (caller: CallerName) => Promise<string>>> = {
    project: () => Promise.resolve('project-1'),
    group: () => Promise.resolve('group-1'),
    oneself: (caller) => Promise.resolve(this.memberOf(caller)),
    'acting member': () => Promise.resolve(this.memberOf('staff admin')),
    client: () => this.client(),
    member: async () => (await this.person(false)).member.id,
    'staff member': async () => (await this.person(true)).member.id,
    'deactivated member': () => this.deactivated(false),
    'deactivated staff': () => this.deactivated(true),
    'customized member': () => this.customized(),
    'waiting member': async () => (await this.invited(false, { invite: false })).member.id,
    'waiting staff': async () => (await this.invited(true, { invite: false })).member.id,
    invitation: async () => (await this.invited(false)).invitation!.id,
    token: () => this.token(),
    profile: () => this.profile(),
    'other profile': () => this.profile(),
    template: () => this.template(),
    'other template': () => this.template(),
    event: () => this.parkedEvent(),
    export: (caller) => this.fileOf(caller),
    import: (caller) => this.importOf(caller),
    request: (caller) => this.request(caller),
    'join link': async () => (await this.joinLink()).id,
    'join token': async () => (await this.joinLink()).token,
  };

  private memberOf(caller: CallerName): string {
    if (caller === 'nobody') return newId();
    return this.callers[caller === 'viewer' ? 'staff admin' : caller].member.id;
  }

  private async view(): Promise<Record<string, string>> {
    const { app, portalId } = this.host;
    const admin = actorOf(this.callers['staff admin'], portalId);
    const { token } = await app
      .get(ViewsService)
      .begin(admin, this.memberOf('client user'), { reason: 'To see' });
    return { 'x-clientele-view': token };
  }

  private async deactivated(isStaff: boolean): Promise<string> {
    const { member } = await this.person(isStaff);
    await this.host.members.deactivate(this.host.self, member.id);
    return member.id;
  }

  private async profile(): Promise<string> {
    const { app, self } = this.host;
    const given = { name: this.name(), permissions: {} };
    return (await app.get(ProfilesService).create(self, given)).id;
  }

  private async template(): Promise<string> {
    const { app, self } = this.host;
    const texts = { name: this.name(), subject: 'Hi', text: '{{ url }}' };
    return (await app.get(InvitationTemplatesService).create(self, texts)).id;
  }

  private async request(caller: CallerName): Promise<string> {
    const { app, portalId } = this.host;
    const by = caller === 'client user' ? this.callers[caller] : await this.person(false);
    const wanted = { kind: 'permission', key: 'reports.edit' } as const;
    return (await app.get(RequestsService).make(actorOf(by, portalId), wanted)).id;
  }

  private async client(): Promise<string> {
    this.latestClient = await this.host.client(this.name());
    return this.latestClient;
  }

  /** Of the client that was made last: a path names both. */
  private joinLink() {
    const { app, self } = this.host;
    const input = { expiresAt: '2100-01-01', uses: 1 };
    return app.get(JoinLinksService).make(self, this.latestClient, input);
  }

  private person(isStaff: boolean): Promise<Somebody> {
    const { host } = this;
    const place = isStaff ? ({ kind: 'staff' } as const) : { clientId: LARGE_CLIENT, ...SCOPE };
    return somebody(host, host.portalId, { email: `${this.name()}@made.test`, ...place });
  }

  private invited(isStaff: boolean, more: Partial<CreateMember> = {}) {
    const place = isStaff ? ({ kind: 'staff' } as const) : { clientId: LARGE_CLIENT, ...SCOPE };
    const { host } = this;
    return host.members.create(host.self, { email: `${this.name()}@made.test`, ...place, ...more });
  }

  private async customized(): Promise<string> {
    const { host } = this;
    const { member } = await this.person(false);
    await host.app
      .get(ProjectPermissionsService)
      .customize(
        host.self,
        { projectId: 'project-1', memberId: member.id },
        { permissions: { reports: true, 'reports.view': false } },
      );
    return member.id;
  }

  private async token(): Promise<string> {
    const { host } = this;
    const { invitation } = await this.invited(false);
    const row = await host.dataSource
      .getRepository(InvitationEntity)
      .findOneByOrFail({ id: invitation!.id });
    return host.app.get(TokenSigner).sign(row);
  }

  private async parkedEvent(): Promise<string> {
    const { host } = this;
    const events = host.dataSource.getRepository(EventEntity);
    const event = await events.findOneByOrFail({ subjectId: await host.client(this.name()) });
    await events.update({ ordinal: event.ordinal }, { status: 'failed' });
    return event.id;
  }

  private async fileOf(caller: CallerName): Promise<string> {
    const [id, now] = [newId(), Date.now()];
    const counts = { progress: 1000, rows: 1, attempts: 1, stops: 0 };
    const times = {
      leaseUntil: 0,
      createdAt: now,
      finishedAt: now,
      expiresAt: now + 1e9,
      fileDueAt: 0,
    };
    const state = { by: 'portal', format: 'csv', status: 'ready', failure: null } as const;
    const { portalId, dataSource } = this.host;
    const memberId = this.memberOf(caller);
    const row = {
      id,
      portalId,
      memberId,
      filter: { kind: 'client' } as const,
      ...counts,
      ...times,
    };
    await dataSource.getRepository(ExportEntity).insert({ ...row, ...state, assignmentId: null });
    return id;
  }

  private async importOf(caller: CallerName): Promise<string> {
    const { portalId, dataSource } = this.host;
    const memberId = this.memberOf(caller);
    const row = importRow({ portalId, memberId, now: Date.now() });
    await dataSource.getRepository(ImportEntity).insert(row);
    return row.id;
  }
}
