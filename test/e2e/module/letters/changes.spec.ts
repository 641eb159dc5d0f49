import type { LetterMail } from '../../../../lib/index.js';
import { PROJECT_DIRECTORY } from '../../../../lib/ports/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import type { TestProjects } from '../../../support/test-directories.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { lastEvent, lastLetter, pathOf } from './support/last-letter.js';

describeOnEachDatabase('letters of what has changed', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  const letter = () => lastLetter(host, 'member.permissions_changed');
  const event = () => lastEvent(host, 'member.permissions_changed');

  /** A user of the client on a project. */
  async function onProject(): Promise<{ who: Person; own: string }> {
    const email = team.email();
    const projects = [{ id: 'hourly' }];
    const who = await host.person({ clientId: team.clientId, email, projects });
    return { who, own: `/clientele/projects/hourly/members/${who.member.id}/permissions` };
  }

  it('name the project whose own set was put in place, or taken away', async () => {
    const { who, own } = await onProject();
    const { http } = team.owner;
    await http.put(own, { permissions: { tasks: true }, notify: true }).expect(200);
    expect(await letter()).toMatchObject({
      to: who.member.email,
      text: expect.stringContaining('What you may do on the project "Hourly"') as string,
      html: expect.stringContaining('on the project &#34;Hourly&#34;') as string,
    });
    await http.delete(`${own}?notify=true`).expect(204);
    expect((await letter())?.text).toContain('on the project "Hourly"');
    await host.members.update(host.self, who.member.id, { locale: 'de' });
    expect((await letter())?.text).toContain('Was Sie im Projekt „Hourly“ bei Acme tun dürfen');
  });

  it('are asked for by a set for one project only where the box was ticked', async () => {
    const { own } = await onProject();
    const { http } = team.owner;
    await http.put(own, { permissions: { tasks: true } }).expect(200);
    expect([(await event()).notify, await letter()]).toEqual([false, null]);
    await http.delete(own).expect(204);
    expect([(await event()).notify, await letter()]).toEqual([false, null]);
    await http.delete(`${own}?notify=perhaps`).expect(400);
  });

  it.each(['/clientele/permissions/clone', '/clientele/projects/hourly/permissions/clone'])(
    'are asked for by a clone to many where the box was ticked: %s',
    async (path) => {
      const source = await onProject();
      const { http } = team.owner;
      await http.put(source.own, { permissions: { tasks: true } }).expect(200);
      const targets = [await onProject(), await onProject()];
      const toMemberIds = targets.map(({ who }) => who.member.id);
      const body = { fromMemberId: source.who.member.id, toMemberIds };
      const told = async () =>
        (await host.recorded('member.permissions_changed')).slice(-2).map(({ notify }) => notify);
      await http.post(path, body).expect(200);
      expect(await told()).toEqual([false, false]);
      await http.post(path, { ...body, notify: true }).expect(200);
      expect(await told()).toEqual([true, true]);
      expect(targets.map(({ who }) => who.member.email)).toContain((await letter())?.to);
    },
  );

  it('of permissions say what is new and what is gone, as far as ceiling and role let it', async () => {
    const { http } = team.owner;
    const who = await team.join();
    const path = `${pathOf(who)}/permissions`;
    const set = (permissions: object) =>
      http.put(path, { mode: 'custom', permissions, notify: true }).expect(200);
    await host.clients.setCeiling(host.self, team.clientId, {
      permissions: { tasks: false },
    });
    const all = { tasks: true, 'tasks.set': true, billing: true, 'billing.manage': true };
    await set({ reports: true, 'reports.edit': true, ...all });
    const text = (await letter())!.text;
    expect(text).toContain('\n\nNew: Edit.\n\nNo longer: View.');
    expect((await letter())!.html).toContain('New: Edit.<br>');
    await host.clients.setCeiling(host.self, team.clientId, { permissions: {} });
    await set({ reports: true, 'reports.edit': true });
    expect((await letter())!.text).toMatch(/by owner[^\n]*\.\n\nNo longer: Tasks, Set\.\n$/);
    await host.members.update(host.self, who.member.id, { locale: 'de' });
    expect((await letter())!.text).toContain('\n\nNicht mehr: Aufgaben, Set.');
    // Nothing that the person can do has changed.
    await set({ reports: true, 'reports.edit': true, billing: true });
    expect((await letter())!.text).toMatch(/geändert\.\n$/);
  });

  it('of a set for one project compare it with what counts everywhere', async () => {
    const { own } = await onProject();
    const { http } = team.owner;
    await http.put(own, { permissions: { reports: true, 'reports.edit': true } }).expect(200);
    await http.delete(`${own}?notify=true`).expect(204);
    const text = (await letter())!.text;
    expect(text).toContain('New: View, Tasks.\n\nNo longer: Edit.');
  });

  it('are not written of what the person does not see: rates, and the language of letters', async () => {
    const { who } = await onProject();
    const patch = async (type: 'member.updated' | 'member.scope_changed', body: object) => {
      await team.owner.http.patch(pathOf(who), { ...body, notify: true }).expect(200);
      return [(await lastEvent(host, type)).notify, (await lastLetter(host, type))?.to ?? null];
    };
    const { email } = who.member;
    const onHourly = (more: object) => ({ projects: [{ id: 'hourly', ...more }] });
    expect(await patch('member.updated', { portalRate: '95.00' })).toEqual([true, null]);
    expect(await patch('member.updated', { locale: 'de' })).toEqual([true, null]);
    expect(await patch('member.updated', { name: 'Other', portalRate: '96.00' })).toEqual([
      true,
      email,
    ]);
    const rated = await patch('member.scope_changed', onHourly({ rate: '120.00' }));
    expect(rated).toEqual([true, null]);
    const until = await patch('member.scope_changed', onHourly({ until: '2036-01-31' }));
    expect(until).toEqual([true, email]);
  });

  it('say nothing of what a profile held that is gone by now', async () => {
    const { http } = team.owner;
    const who = await team.join();
    const profile = { name: 'Short-lived', permissions: { reports: true, 'reports.edit': true } };
    const { id: profileId } = (await http.post('/clientele/profiles', profile).expect(201)).body;
    const path = `${pathOf(who)}/permissions`;
    await http.put(path, { mode: 'profile', profileId, notify: true }).expect(200);
    expect((await letter())!.text).toContain('New: Edit.');
    const { body: profiles } = await http.get('/clientele/profiles').expect(200);
    const { id } = profiles.items.find((each: { isDefault: boolean }) => each.isDefault);
    await http.delete(`/clientele/profiles/${profileId}?replaceWith=${id}`).expect(204);
    expect((await letter())!.text).not.toContain('New:');
  });

  it('of a scope name what came and went, and count what has no name any more', async () => {
    const { http } = team.owner;
    const { who } = await onProject();
    const patch = (scope: object) =>
      http.patch(pathOf(who), { ...scope, notify: true }).expect(200);
    const text = async () => (await lastLetter(host, 'member.scope_changed'))!.text;
    await patch({ projects: [{ id: 'fixed' }, { id: 'third' }], groups: ['design'] });
    expect(await text()).toContain('New: Fixed, Third, Design.\n\nNo longer: Hourly.');
    await patch({ projects: [{ id: 'third' }] });
    expect(await text()).toMatch(/changed by[^\n]*\.\n\nNo longer: Fixed\.\n$/);
    const told = await lastEvent(host, 'member.scope_changed');
    const gone = (count: number) =>
      Array.from({ length: count }, (_, at) => ({ id: `gone-${at}`, rate: null }));
    const { after } = told.data.change;
    const letterOf = (before: object) =>
      host.invitations.render({
        ...told,
        data: { ...told.data, change: { before, after } },
      } as never);
    const some = { projects: [{ id: 'hourly', rate: null }, ...gone(30)], groups: [] };
    const written = (await letterOf(some)) as unknown as LetterMail;
    expect(written.text).toContain('No longer: Hourly and 30 more.');
    const none = (await letterOf({ projects: gone(3), groups: [] })) as unknown as LetterMail;
    expect(none.text).toContain('No longer: 3.');
    // What the client is not bound to was seen by nobody.
    await host.clients.update(host.self, team.clientId, { projects: ['third'] });
    expect(await text()).not.toContain('No longer');
    await host.clients.update(host.self, team.clientId, { projects: null });
  });

  it('of a role say from what to what', async () => {
    const who = await team.join();
    const { http } = team.owner;
    await http.patch(pathOf(who), { role: 'admin', notify: true }).expect(200);
    expect((await lastLetter(host, 'member.role_changed'))!.text).toMatch(
      /: you were a member, and are an admin now\.\n$/,
    );
  });

  it('make no link of a name, and take none for a template', async () => {
    const { http } = team.owner;
    const { who } = await onProject();
    const named = host.app.get<TestProjects>(PROJECT_DIRECTORY);
    const hostile = 'www.evil.test <b>{{ member.email }}</b>';
    const spy = jest
      .spyOn(named, 'findMany')
      .mockResolvedValue([{ id: 'fixed', name: hostile, billingBasis: 'fixed' }]);
    await http
      .patch(pathOf(who), { projects: [{ id: 'hourly' }, { id: 'fixed' }], notify: true })
      .expect(200);
    const written = (await lastLetter(host, 'member.scope_changed'))!;
    spy.mockRestore();
    expect(written.text).not.toContain('www.evil.test');
    expect(written.text.replaceAll('\u2060', '')).toContain(`New: ${hostile}.`);
    expect(written.html).not.toContain('<b>');
  });
});
