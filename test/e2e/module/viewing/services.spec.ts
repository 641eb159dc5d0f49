import ts from 'typescript';
import {
  AccessService,
  type MemberActor,
  MembersService,
  RequestsService,
} from '../../../../lib/index.js';
import { EventRecorder } from '../../../../lib/events/event-recorder.js';
import { allRows } from '../../../support/all-rows.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { libraryFiles, nodesOf } from '../../../support/library-files.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { beginView } from './support/begin-view.js';
import { LookedAtController } from './support/looked-at.controller.js';
import { CHANGES, type Ids, READS, type Services, STAFFS } from './support/service-calls.js';

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

  it('changes nothing in a transaction of the host, either, which loses nothing of its own', async () => {
    const email = team.email();
    const clientId = await host.dataSource.transaction(async (manager) => {
      const own = { name: 'Made by the host', type: 'business' } as const;
      const { id } = await host.clients.create(host.self, own, manager);
      const change = host.members.create(actor, { clientId: team.clientId, email }, manager);
      expect(await codeOf(change)).toBe('VIEW_ONLY');
      return id;
    });
    expect((await host.clients.get(host.self, clientId)).name).toBe('Made by the host');
    expect((await host.members.list(host.self, { q: email })).items).toEqual([]);
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
