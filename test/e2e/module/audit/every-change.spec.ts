import { EVENT_TYPES } from '../../../../lib/domain/events/event-types.js';
import { LetterOutcomes } from '../../../../lib/events/letter-outcomes.js';
import {
  IdentitiesService,
  ImportRunner,
  ImportsService,
  type InProcessImportQueue,
  LifeSweeper,
} from '../../../../lib/index.js';
import { HostPortalResolver, IMPORT_QUEUE } from '../../../../lib/ports/index.js';
import { EventEntity } from '../../../../lib/schema/event.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { PASSWORD, type Person } from '../../../support/test-host.js';
import { ExportHost } from '../exports/support/export-host.js';
import { answered, type Method } from './support/answered.js';
import { changeClients } from './support/change-clients.js';
import { changeLinks } from './support/change-links.js';
import { changeProfiles } from './support/change-profiles.js';
import { changeTemplates } from './support/change-templates.js';
import { invitationOptions } from '../joining/support/invited.js';

/** Lets portals take any domain. */
class EveryDomain extends HostPortalResolver {
  override ownsDomain(): boolean {
    return true;
  }
}

interface Item {
  readonly type: string;
  readonly subject: { readonly id: string };
  readonly data: {
    readonly projectId?: string | null;
    readonly change?: { readonly before: unknown; readonly after: unknown };
  };
}

describeOnEachDatabase('the audit trail of all that can change', (db) => {
  let exports: ExportHost;
  let team: Team;

  beforeAll(async () => {
    exports = await ExportHost.start(await db.options({ file: true }), {
      options: { invitations: invitationOptions({ copyLinks: true }) },
      extras: { providers: { portals: EveryDomain } },
    });
    team = await Team.of(exports.host);
    await changePortal();
    await changeClients(team);
    await changeProfiles(team);
    await changeTemplates(team);
    await changeMembers();
    await changeInvitations();
    await changeLinks(team);
    await answerRequests();
    await makeExports();
    await applyImports();
    await changeLives();
  });

  afterAll(() => exports.host.stop());

  const ask = (method: Method, path: string, body?: object, by: Person = team.owner) =>
    answered(by, method, path, body);

  async function changePortal(): Promise<void> {
    const { host } = exports;
    await host.portals.setPlan(host.portalId, 'pro');
    await host.portals.setPlan(host.portalId, null);
    const logo = 'https://agency.test/logo.svg';
    await ask('patch', 'portal', { name: 'Agency 2', logo, colors: { primary: '#112233' } });
    await ask('patch', 'portal', { domain: 'people.agency.test', version: 4 });
    await ask('patch', 'portal', { logo: null, colors: null, domain: null });
    await ask('patch', 'portal', { staffMayView: true });
    await ask('patch', 'portal', { staffMayView: false });
  }

  async function changeMembers(): Promise<void> {
    const { clientId } = team;
    const [one, boss] = [await team.join(), await team.join('admin', EVERYTHING)];
    const at = `members/${one.member.id}`;
    const staff = { kind: 'staff', role: 'staff', email: team.email() };
    const { member: colleague } = await ask('post', 'members', staff);
    for (const clients of [[clientId], [], null])
      await ask('patch', `members/${colleague.id}`, { clients });
    await ask('patch', at, { name: 'Ada Lovelace', portalRate: '120.00', notify: true });
    await ask('patch', at, { name: 'Ada King', portalRate: null });
    await ask('post', `${at}/review`);
    exports.host.clock.advance(1000);
    await ask('post', `${at}/review`);
    await ask('patch', at, { role: 'admin' });
    const projects = [{ id: 'hourly', rate: '99.00' }, { id: 'fixed' }];
    await ask('patch', at, { projects, groups: ['design'] });
    const permissions = { reports: true, 'reports.view': true };
    await ask('put', `projects/hourly/members/${one.member.id}/permissions`, { permissions });
    await ask('delete', `projects/hourly/members/${one.member.id}/permissions`);
    await ask('put', `${at}/permissions`, { mode: 'custom', permissions, notify: true });
    await ask('put', `${at}/permissions`, { mode: 'default' });
    await ask('patch', at, { projects: [], groups: [] });
    const { token } = await ask('post', `${at}/view`, { reason: 'To see what it sees' });
    await team.owner.http.with('x-clientele-view', token).delete('/clientele/view').expect(204);
    await ask('post', `${at}/deactivate`, {}, boss);
    await ask('post', `${at}/activate`, {}, boss);
    await ask('post', `${at}/deactivate`);
    await ask('delete', at);
    await ask('post', 'members', { clientId, email: team.email(), invite: false });
    await ask('delete', `members/${boss.member.id}?notify=true`);
  }

  async function changeInvitations(): Promise<void> {
    const { clock, nobody } = exports.host;
    const [first, second, third] = [await team.invite(), await team.invite(), await team.invite()];
    clock.advance(DAY);
    await ask('post', `invitations/${first.invitation!.id}/resend`);
    await ask('delete', `invitations/${first.invitation!.id}`);
    const token = await exports.host.tokenFor(second.email);
    await nobody.post('/clientele/invitations/decline', { token }).expect(204);
    const accepted = { token: await exports.host.tokenFor(third.email), password: PASSWORD };
    await nobody
      .post('/clientele/invitations/accept', { ...accepted, name: 'Third' })
      .expect((answer) => expect([200, 201]).toContain(answer.status));
    const fourth = await team.invite();
    await exports.host.invitations.remind(fourth.email);
    const [letter] = await exports.host.dataSource
      .getRepository(EventEntity)
      .findBy({ subjectId: fourth.invitation!.id, type: 'invitation.sent' });
    await exports.host.app.get(LetterOutcomes).noteParked(letter!, '550 no such mailbox');
    const staff = await ask('post', 'members', { kind: 'staff', email: team.email() });
    await ask('delete', `members/${staff.member.id}`);
  }

  async function answerRequests(): Promise<void> {
    const one = await team.join();
    const asked = (body: object) => ask('post', 'requests', body, one);
    const [edit, tasks] = [
      await asked({ kind: 'permission', key: 'reports.edit', note: 'For the launch.' }),
      await asked({ kind: 'permission', key: 'tasks.set' }),
    ];
    const scope = await asked({ kind: 'scope' });
    await ask('post', `requests/${edit.id}/approve`, { note: 'Until June.' });
    await ask('post', `requests/${tasks.id}/decline`, { note: 'Ask Ann.' });
    await ask('delete', `requests/${scope.id}`, {}, one);
  }

  async function makeExports(): Promise<void> {
    await exports.whole(team.owner);
    await exports.whole(team.owner, { by: 'project' });
    for (const by of ['portal', 'project']) {
      exports.storage.fails = true;
      await exports.begin(team.owner, { by });
      await exports.queue.idle();
      exports.storage.fails = false;
    }
  }

  async function applyImports(): Promise<void> {
    const { app, portalId } = exports.host;
    const imports = app.get(ImportsService);
    const [queue, runner] = [app.get<InProcessImportQueue>(IMPORT_QUEUE), app.get(ImportRunner)];
    const maker = await exports.host.person({ kind: 'staff', role: 'admin', email: team.email() });
    for (const isOver of [true, false]) {
      const { importId } = await imports.create(maker.actor, `email\n${team.email()}`);
      if (isOver) {
        await imports.apply(maker.actor, importId);
        await queue.idle();
        continue;
      }
      const spy = jest.spyOn(queue, 'add').mockResolvedValue();
      await imports.apply(maker.actor, importId);
      spy.mockRestore();
      await ask('delete', `members/${maker.member.id}`);
      await runner.run({ importId, portalId, attempt: 1 });
    }
  }

  async function changeLives(): Promise<void> {
    const { app, clock } = exports.host;
    const [people, lives] = [app.get(IdentitiesService), app.get(LifeSweeper)];
    const { member, actor } = await team.join();
    const accessUntil = new Date(clock.now() + DAY).toISOString();
    await ask('patch', `members/${member.id}`, { accessUntil });
    await lives.sweepEnds();
    clock.advance(DAY);
    await lives.sweepEnds();
    await ask('patch', `members/${member.id}`, { accessUntil: null });
    await ask('patch', `members/${(await team.invite()).id}`, { email: team.email() });
    await ask('patch', 'portal', { timeZone: 'Europe/Berlin' });
    const { email } = team.admin.member;
    await people.changed({ identityId: actor.identityId!, revision: 1, email });
    await people.changed({ identityId: actor.identityId!, revision: 2, email: team.email() });
    for (const [revision, disabled] of [true, false].entries())
      for (const { actor: admin } of [team.owner, team.admin])
        await people.changed({ identityId: admin.identityId!, revision: revision + 1, disabled });
    await people.gone(actor.identityId!);
  }

  /** What it tells, in the order in which it happened. */
  async function told(): Promise<Item[]> {
    const items: Item[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const from: string = cursor && `&cursor=${cursor}`;
      const { body } = await team.owner.http.get(`/clientele/audit?limit=200${from}`).expect(200);
      items.push(...(body as { items: Item[] }).items);
      cursor = (body as { nextCursor: string | null }).nextCursor;
    }
    return items.reverse();
  }

  it('has each kind of event', async () => {
    const types = new Set((await told()).map(({ type }) => type));
    expect([...types].sort()).toEqual([...EVENT_TYPES].sort());
  });

  it('tells each change from what the one before it has left', async () => {
    const left = new Map<string, unknown>();
    const compared: [at: string, before: unknown, left: unknown][] = [];
    for (const { type, subject, data } of await told()) {
      const { change, projectId = null } = data;
      if (!change) continue;
      for (const [field, before] of fieldsOf(change.before)) {
        const at = `${type} ${subject.id} ${projectId} ${field}`;
        if (left.has(at)) compared.push([at, before, left.get(at)]);
      }
      for (const [field, after] of fieldsOf(change.after))
        left.set(`${type} ${subject.id} ${projectId} ${field}`, after);
    }
    expect(compared.length).toBeGreaterThan(20);
    expect(compared.map(([at, before]) => ({ at, before }))).toEqual(
      compared.map(([at, , was]) => ({ at, before: was })),
    );
  });
});

/** The fields of a value that has some, or the value as a whole. */
function fieldsOf(value: unknown): [string, unknown][] {
  const isWhole = typeof value !== 'object' || value === null || Array.isArray(value);
  return isWhole ? [['', value]] : Object.entries(value);
}
