import type { Type } from '@nestjs/common';
import ts from 'typescript';
import {
  AccessService,
  AuditService,
  BulkMembersService,
  ChangePreviewsService,
  ClientsService,
  ExportsService,
  InvitationsService,
  InvitationTemplatesService,
  type MemberActor,
  MemberPermissionsService,
  MembersService,
  PermissionCloneService,
  PortalSettingsService,
  ProfilesService,
  ProjectMembersService,
  ProjectPermissionsService,
  ScopesService,
  RequestsService,
  ViewsService,
} from '../../../../lib/index.js';
import { EventRecorder } from '../../../../lib/events/event-recorder.js';
import { allRows } from '../../../support/all-rows.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { libraryFiles, nodesOf } from '../../../support/library-files.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { beginView } from './support/begin-view.js';
import { LookedAtController } from './support/looked-at.controller.js';

/** What the calls name. */
interface Ids {
  readonly member: string;
  readonly deactivated: string;
  readonly waiting: string;
  readonly client: string;
  readonly invitation: string;
  /** A request of the member that is looked at. */
  readonly request: string;
}

type Services = <T>(type: Type<T>) => T;
type CallOf = (get: Services, actor: MemberActor, ids: Ids) => Promise<unknown>;

const IN_PROJECT = { projectId: 'hourly' };
const TEMPLATE = { name: 'New', subject: 'Hi', text: '{{ url }}' };

/** Every call of a service that changes something for an actor. */
const CHANGES: Readonly<Record<string, CallOf>> = {
  'AuditService.replay': (get, actor, { member }) => get(AuditService).replay(actor, member),
  'AuditService.replayAll': (get, actor) => get(AuditService).replayAll(actor),
  'BulkMembersService.create': (get, actor) =>
    get(BulkMembersService).create(actor, [{ email: 'new@viewed.test' }]),
  'ChangePreviewsService.preview': (get, actor, { client }) =>
    get(ChangePreviewsService).preview(actor, { clientId: client }, () =>
      get(ClientsService).setCeiling(actor, client, { permissions: {} }),
    ),
  'ClientsService.create': (get, actor) =>
    get(ClientsService).create(actor, { name: 'New', type: 'business' }),
  'ClientsService.remove': (get, actor, { client }) => get(ClientsService).remove(actor, client),
  'ClientsService.setCeiling': (get, actor, { client }) =>
    get(ClientsService).setCeiling(actor, client, { permissions: {} }),
  'ClientsService.update': (get, actor, { client }) =>
    get(ClientsService).update(actor, client, { name: 'New' }),
  'ExportsService.create': (get, actor) => get(ExportsService).create(actor, { by: 'portal' }),
  'ExportsService.download': (get, actor, { member }) =>
    get(ExportsService).download(actor, member),
  'ExportsService.get': (get, actor, { member }) => get(ExportsService).get(actor, member),
  'ExportsService.remove': (get, actor, { member }) => get(ExportsService).remove(actor, member),
  'InvitationTemplatesService.create': (get, actor) =>
    get(InvitationTemplatesService).create(actor, TEMPLATE),
  'InvitationTemplatesService.remove': (get, actor, { member }) =>
    get(InvitationTemplatesService).remove(actor, member),
  'InvitationTemplatesService.update': (get, actor, { member }) =>
    get(InvitationTemplatesService).update(actor, member, TEMPLATE),
  'InvitationsService.cancel': (get, actor, { invitation }) =>
    get(InvitationsService).cancel(actor, invitation),
  'InvitationsService.resend': (get, actor, { invitation }) =>
    get(InvitationsService).resend(actor, invitation),
  'MemberPermissionsService.set': (get, actor, { member }) =>
    get(MemberPermissionsService).set(actor, member, { mode: 'default' }),
  'MembersService.activate': (get, actor, { deactivated }) =>
    get(MembersService).activate(actor, deactivated),
  'MembersService.create': (get, actor) =>
    get(MembersService).create(actor, { email: 'new@viewed.test' }),
  'MembersService.deactivate': (get, actor, { member }) =>
    get(MembersService).deactivate(actor, member),
  'MembersService.invite': (get, actor, { waiting }) => get(MembersService).invite(actor, waiting),
  'MembersService.leave': (get, actor) => get(MembersService).leave(actor),
  'MembersService.remove': (get, actor, { member }) => get(MembersService).remove(actor, member),
  'MembersService.review': (get, actor, { member }) => get(MembersService).review(actor, member),
  'MembersService.update': (get, actor, { member }) =>
    get(MembersService).update(actor, member, { name: 'New' }),
  'PermissionCloneService.clone': (get, actor, { member, waiting }) =>
    get(PermissionCloneService).clone(actor, { fromMemberId: member, toMemberIds: [waiting] }),
  'PermissionCloneService.cloneForProject': (get, actor, { member, waiting }) =>
    get(PermissionCloneService).cloneForProject(actor, 'hourly', {
      fromMemberId: member,
      toMemberIds: [waiting],
    }),
  'PortalSettingsService.update': (get, actor) =>
    get(PortalSettingsService).update(actor, { name: 'New' }),
  'ProfilesService.create': (get, actor) =>
    get(ProfilesService).create(actor, { name: 'New', permissions: {} }),
  'ProfilesService.remove': (get, actor, { member }) => get(ProfilesService).remove(actor, member),
  'ProfilesService.update': (get, actor, { member }) =>
    get(ProfilesService).update(actor, member, { name: 'New' }),
  'ProjectMembersService.remove': (get, actor, { member }) =>
    get(ProjectMembersService).remove(actor, { ...IN_PROJECT, memberId: member }),
  'ProjectPermissionsService.customize': (get, actor, { member }) =>
    get(ProjectPermissionsService).customize(
      actor,
      { ...IN_PROJECT, memberId: member },
      { permissions: {} },
    ),
  'ProjectPermissionsService.removeCustomization': (get, actor, { member }) =>
    get(ProjectPermissionsService).removeCustomization(actor, { ...IN_PROJECT, memberId: member }),
  'RequestsService.approve': (get, actor, { request }) =>
    get(RequestsService).approve(actor, request, { projects: [{ id: 'hourly' }] }),
  'RequestsService.decline': (get, actor, { request }) =>
    get(RequestsService).decline(actor, request),
  'RequestsService.make': (get, actor) => get(RequestsService).make(actor, { kind: 'scope' }),
  'RequestsService.withdraw': (get, actor, { request }) =>
    get(RequestsService).withdraw(actor, request),
  'ViewsService.begin': (get, actor, { member }) =>
    get(ViewsService).begin(actor, member, { reason: 'Deeper' }),
};

/** Every one that changes nothing, and is answered as the member that is looked at. */
const READS: Readonly<Record<string, CallOf>> = {
  'AccessService.assert': (get, actor) => get(AccessService).assert(actor, 'reports.edit'),
  'AccessService.can': (get, actor) => get(AccessService).can(actor, 'reports.edit'),
  'AccessService.canMany': (get, actor) => get(AccessService).canMany(actor, ['reports.edit']),
  'ClientsService.ceiling': (get, actor, { client }) => get(ClientsService).ceiling(actor, client),
  'ClientsService.get': (get, actor, { client }) => get(ClientsService).get(actor, client),
  'ClientsService.list': (get, actor) => get(ClientsService).list(actor),
  'InvitationsService.list': (get, actor) => get(InvitationsService).list(actor),
  'MemberPermissionsService.explain': (get, actor, { member }) =>
    get(MemberPermissionsService).explain(actor, member, 'reports.edit'),
  'MemberPermissionsService.get': (get, actor, { member }) =>
    get(MemberPermissionsService).get(actor, member),
  'MembersService.get': (get, actor, { member }) => get(MembersService).get(actor, member),
  'MembersService.groups': (get, actor, { member }) => get(MembersService).groups(actor, member),
  'MembersService.list': (get, actor) => get(MembersService).list(actor),
  'MembersService.projects': (get, actor, { member }) =>
    get(MembersService).projects(actor, member),
  'ProfilesService.list': (get, actor) => get(ProfilesService).list(actor),
  'ProjectMembersService.list': (get, actor) => get(ProjectMembersService).list(actor, 'hourly'),
  'RequestsService.list': (get, actor) => get(RequestsService).list(actor),
  'ScopesService.of': (get, actor) => get(ScopesService).of(actor),
};

/** Reading what is the staff's, and so not the member's that is looked at. */
const STAFFS: Readonly<Record<string, CallOf>> = {
  'AuditService.list': (get, actor) => get(AuditService).list(actor),
  'InvitationTemplatesService.get': (get, actor, { member }) =>
    get(InvitationTemplatesService).get(actor, member),
  'InvitationTemplatesService.list': (get, actor) => get(InvitationTemplatesService).list(actor),
  'InvitationTemplatesService.preview': (get, actor, { member }) =>
    get(InvitationTemplatesService).preview(actor, member),
  'PortalSettingsService.get': (get, actor) => get(PortalSettingsService).get(actor),
};

/** What ends the view, what tells of one profile as the list does, and what no client user has. */
const ELSEWHERE = ['MembersService.clients', 'ProfilesService.get', 'ViewsService.end'];

/** Every public method of a service that takes an actor first. */
function callsForActors(): string[] {
  return libraryFiles()
    .filter(({ name }) => name.endsWith('.service.ts'))
    .flatMap(({ source }) => nodesOf(source, ts.isClassDeclaration))
    .flatMap((declared) =>
      declared.members
        .filter(ts.isMethodDeclaration)
        .filter(isPublic)
        .filter(({ parameters: [first] }) => /\bActor\b|\bMemberActor\b/.test(typeOf(first)))
        .map((method) => `${declared.name?.text ?? ''}.${method.name.getText()}`),
    )
    .filter((name) => !INTERNAL.includes(name));
}

/** The module's own, marked `@internal`. */
const INTERNAL = ['AccessService.remember', 'AccessService.remembered'];

function isPublic({ modifiers = [] as unknown as ts.NodeArray<ts.ModifierLike> }): boolean {
  const kinds = Array.from(modifiers, ({ kind }) => kind);
  return !kinds.some(
    (kind) => kind === ts.SyntaxKind.PrivateKeyword || kind === ts.SyntaxKind.ProtectedKeyword,
  );
}

function typeOf(parameter: ts.ParameterDeclaration | undefined): string {
  return parameter?.type?.getText() ?? '';
}

describeOnEachDatabase('an actor as whom somebody looks', (db) => {
  let host: TestHost;
  let team: Team;
  let target: Person;
  let actor: MemberActor;
  let ids: Ids;
  const get: Services = (type) => host.app.get(type);

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), { controllers: [LookedAtController] });
    team = await Team.of(host);
    target = await host.person({
      clientId: team.clientId,
      role: 'admin',
      email: team.email(),
      permissions: EVERYTHING,
      projects: [{ id: 'hourly' }],
    });
    ids = await setup();
    actor = await actorIn(target.member.id);
    await host.settled();
  });

  afterAll(() => host.stop());

  async function setup(): Promise<Ids> {
    const { clientId } = team;
    const person = await host.person({
      clientId,
      email: team.email(),
      projects: [{ id: 'hourly' }, { id: 'fixed' }],
    });
    const away = await team.join();
    await host.members.deactivate(host.self, away.member.id);
    const email = team.email();
    const waiting = await host.members.create(host.self, { clientId, email, invite: false });
    return {
      member: person.member.id,
      deactivated: away.member.id,
      waiting: waiting.member.id,
      client: clientId,
      invitation: (await team.invite()).invitation!.id,
      request: (await host.app.get(RequestsService).make(target.actor, { kind: 'scope' })).id,
    };
  }

  /** The actor of a view, as a host that has stored it as JSON gives it back. */
  async function actorIn(memberId: string): Promise<MemberActor> {
    const { http } = await beginView(team.owner, memberId);
    return (await http.get('/looked-at').expect(200)).body as MemberActor;
  }

  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error as { code?: string }).code ?? String(error),
    );

  it('is known to every service that takes one', () => {
    const known = [...Object.keys({ ...CHANGES, ...READS, ...STAFFS }), ...ELSEWHERE];
    expect(known.sort()).toEqual(callsForActors().sort());
  });

  it.each(Object.entries(CHANGES))('changes nothing by %s', async (_, call) => {
    const before = await allRows(host.dataSource);
    expect(await codeOf(call(get, actor, ids))).toBe('VIEW_ONLY');
    expect(await allRows(host.dataSource)).toEqual(before);
  });

  it.each(Object.entries(READS))('reads as the member by %s', async (_, call) => {
    const { actor: own } = target;
    const answer = await call(get, actor, ids);
    expect(JSON.stringify(answer)).toBe(JSON.stringify(await call(get, own, ids)));
  });

  it.each(Object.entries(STAFFS))("reads nothing of the staff's by %s", async (_, call) => {
    expect(await codeOf(call(get, actor, ids))).toBe('STAFF_ONLY');
  });

  it('of somebody who is invited reads as that one will', async () => {
    const { member } = await host.members.create(host.self, {
      clientId: team.clientId,
      role: 'admin',
      email: team.email(),
      permissions: EVERYTHING,
      projects: [{ id: 'hourly' }],
    });
    const invited = await actorIn(member.id);
    const access = get(AccessService);
    expect(await access.can(invited, 'reports.edit')).toBe(true);
    expect(await access.can(invited, 'reports.edit', { project: 'hourly' })).toBe(true);
    expect(await access.can(invited, 'reports.edit', { project: 'fixed' })).toBe(false);
    expect((await get(MembersService).list(invited)).items.length).toBeGreaterThan(1);
    const { viewedBy: _, ...itself } = invited;
    expect(await access.can(itself, 'reports.edit')).toBe(false);
    expect(await codeOf(get(MembersService).list(itself))).toBe('NO_MEMBERSHIP');
  });

  it('changes nothing by a handler that says it changes nothing', async () => {
    const { http } = await beginView(team.owner, target.member.id);
    const { body } = await http.patch('/looked-at/careless', {});
    expect(body.code).toBe('VIEW_ONLY');
    await target.http.get('/clientele/me').expect(200);
  });

  it('has no event written, by whoever forgets to ask who acts', async () => {
    const write = host.dataSource.transaction((manager) =>
      get(EventRecorder).record(manager, actor, {
        type: 'profile.created',
        subject: { type: 'profile', id: ids.member },
        data: { profileId: ids.member, name: 'New' },
      }),
    );
    expect(await codeOf(write)).toBe('VIEW_ONLY');
  });
});
