import {
  ChangePreviewsService,
  EventRelay,
  ProfilesService,
  ProjectPermissionsService,
} from '../../../../lib/index.js';
import { allRows } from '../../../support/all-rows.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, EVERYTHING } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { previewTeam } from './support/preview-team.js';

describeOnEachDatabase('the preview of a change', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const setup = () => previewTeam(host);

  const NONE = { gained: [], lost: [], projectsGained: [], projectsLost: [] };

  it('of a member tells what it would have and lose, and leaves every table as it is', async () => {
    const { owner, member, of, at } = await setup();
    await owner.http.get('/clientele/me').expect(200);
    await host.settled();
    const before = await allRows(host.dataSource);
    const body = { mode: 'custom', permissions: { reports: true, 'reports.edit': true } };
    const preview = await owner.http.put(`${at()}/permissions?dryRun=true`, body).expect(200);
    expect(preview.body).toEqual({
      changed: 1,
      members: [
        { ...of(member), ...NONE, gained: ['reports.edit'], lost: ['reports.view', 'tasks'] },
      ],
      invitationsVoided: [],
    });
    await host.settled();
    expect(await allRows(host.dataSource)).toEqual(before);
    const { body: done } = await owner.http.put(`${at()}/permissions?dryRun=false`, body);
    expect(done).toMatchObject({ mode: 'custom', version: 2 });
  });

  it('of a ceiling names whom it takes something from, by name, and whom not', async () => {
    const { clientId, owner, editor, admin, of } = await setup();
    const path = `/clientele/clients/${clientId}/permissions`;
    const off = { permissions: { 'reports.edit': false } };
    const { body } = await owner.http.put(`${path}?dryRun=true`, off).expect(200);
    const lost = { ...NONE, lost: ['reports.edit'] };
    expect(body).toEqual({
      changed: 2,
      members: [admin, editor].map(of).map((one) => ({ ...one, ...lost })),
      invitationsVoided: [],
    });
    await owner.http.put(path, off).expect(200);
    expect((await owner.http.put(`${path}?dryRun=true`, off)).body.changed).toBe(0);
    const on = await owner.http.put(`${path}?dryRun=true`, { permissions: {} }).expect(200);
    expect(on.body.members).toEqual(
      [admin, editor].map(of).map((one) => ({ ...one, ...NONE, gained: ['reports.edit'] })),
    );
  });

  it('of a profile touches all who have it, also those who have it as the default one', async () => {
    const { team, owner, member, of } = await setup();
    const profiles = host.app.get(ProfilesService);
    const permissions = { reports: true, 'reports.view': true };
    const { id } = await profiles.create(host.self, { name: team.clientId, permissions });
    const setting = { mode: 'profile', profileId: id } as const;
    const user = await team.join('member', setting);
    const path = `/clientele/profiles/${id}?dryRun=true`;
    const more = { permissions: { ...permissions, tasks: true } };
    const { body } = await owner.http.patch(path, more).expect(200);
    expect(body).toMatchObject({ changed: 1, members: [{ ...of(user), gained: ['tasks'] }] });
    // As the default it is everybody's who has no other.
    const asDefault = await owner.http.patch(path, { isDefault: true }).expect(200);
    const own = asDefault.body.members.find((one: { id: string }) => one.id === member.member.id);
    expect(own).toMatchObject({ lost: ['tasks'] });
    expect(asDefault.body.changed).toBeGreaterThan(1);
    const names = asDefault.body.members.map(({ name }: { name: string }) => name);
    expect(names).toEqual([...names].sort());
    expect((await owner.http.patch(path, { name: 'Renamed' })).body.changed).toBe(0);
    await owner.http.delete(`/clientele/profiles/${id}?replaceWith=${id}`);
  });

  it('of a clone counts those who have the same already out', async () => {
    const { owner, member, editor, admin, of } = await setup();
    const body = {
      fromMemberId: editor.member.id,
      toMemberIds: [member.member.id, admin.member.id],
    };
    const { body: preview } = await owner.http
      .post('/clientele/permissions/clone?dryRun=true', body)
      .expect(200);
    expect(preview).toMatchObject({ changed: 1, members: [of(member)] });
    expect(preview.members[0].gained).toEqual(['reports.edit', 'tasks.set']);
  });

  it('of a project’s permissions is about the project', async () => {
    const { owner, member, of, at } = await setup();
    await owner.http.patch(at(), { projects: [{ id: 'hourly' }, { id: 'fixed' }] }).expect(200);
    const path = `/clientele/projects/hourly/members/${member.member.id}/permissions`;
    const permissions = { tasks: true, 'tasks.set': true };
    const { body } = await owner.http.put(`${path}?dryRun=true`, { permissions }).expect(200);
    const change = { gained: ['tasks.set'], lost: ['reports', 'reports.view'] };
    expect(body.members).toEqual([{ ...of(member), ...NONE, ...change }]);
    await owner.http.put(path, { permissions }).expect(200);
    // A ceiling is felt where it is: in the project alone.
    const ceiling = `/clientele/clients/${member.member.clientId}/permissions?dryRun=true`;
    const off = { permissions: { 'tasks.set': false } };
    const felt = (await owner.http.put(ceiling, off).expect(200)).body.members;
    expect(felt).toContainEqual({ ...of(member), ...NONE, lost: ['tasks.set'] });
  });

  it('of a clone within a project is about the project', async () => {
    const { owner, member, editor, of } = await setup();
    const projects = [{ id: 'hourly' }, { id: 'fixed' }];
    for (const { member: one } of [member, editor])
      await owner.http.patch(`/clientele/members/${one.id}`, { projects }).expect(200);
    const own = `/clientele/projects/hourly/members/${editor.member.id}/permissions`;
    const permissions = { tasks: true, 'tasks.set': true };
    await owner.http.put(own, { permissions }).expect(200);
    const path = '/clientele/projects/hourly/permissions/clone';
    const body = { fromMemberId: editor.member.id, toMemberIds: [member.member.id] };
    const preview = () => owner.http.post(`${path}?dryRun=true`, body).expect(200);
    const change = { gained: ['tasks.set'], lost: ['reports', 'reports.view'] };
    expect((await preview()).body).toMatchObject({
      changed: 1,
      members: [{ ...of(member), ...NONE, ...change }],
    });
    expect((await owner.http.post(path, body).expect(200)).body).toEqual({ count: 1 });
    expect((await preview()).body.changed).toBe(0);
  });

  it('of a client’s projects tells which come and go, selected or by groups', async () => {
    const { team, clientId, owner, member, of, at } = await setup();
    const projects = [{ id: 'hourly' }, { id: 'fixed' }];
    await owner.http.patch(at(), { projects }).expect(200);
    const grouped = await host.person({ clientId, email: team.email(), groups: ['design'] });
    const path = `/clientele/clients/${clientId}`;
    const bind = async (to: string[] | null) =>
      (await owner.http.patch(`${path}?dryRun=true`, { projects: to }).expect(200)).body;
    const bound = await bind(['fixed']);
    expect(bound.changed).toBe(3);
    expect(bound.members).toContainEqual({ ...of(member), ...NONE, projectsLost: ['hourly'] });
    expect(bound.members).toContainEqual({ ...of(grouped), ...NONE, projectsLost: ['third'] });
    await owner.http.patch(path, { projects: [] }).expect(200);
    const open = await bind(null);
    expect(open.members).toContainEqual({
      ...of(member),
      ...NONE,
      projectsGained: ['fixed', 'hourly'],
    });
    expect(open.members).toContainEqual({ ...of(grouped), ...NONE, projectsGained: ['third'] });
    expect((await owner.http.patch(`${path}?dryRun=true`, { name: 'Renamed' })).body.changed).toBe(
      0,
    );
  });

  it('tells which invitations would be void, as accepting them would', async () => {
    const { team, clientId, owner, admin, at } = await setup();
    const email = team.email();
    const invited = await admin.http
      .post('/clientele/members', { email, permissions: EVERYTHING })
      .expect(201);
    const { id } = invited.body.invitation;
    const plain = await admin.http.post('/clientele/members', { email: team.email() }).expect(201);
    const voided = async (path: string, body: object) =>
      (await owner.http.put(`${path}?dryRun=true`, body).expect(200)).body.invitationsVoided;
    const poorer = allBut('reports.edit');
    expect(await voided(`${at(admin)}/permissions`, poorer)).toEqual([id]);
    const nobody = { permissions: { 'users.invite': false } };
    const ceiling = `/clientele/clients/${clientId}/permissions`;
    expect(await voided(ceiling, nobody)).toEqual([id, plain.body.invitation.id].sort());
    // Who edits a pending member becomes its inviter.
    const path = `/clientele/members/${invited.body.member.id}/permissions`;
    expect(await voided(path, EVERYTHING)).toEqual([]);
    const token = await host.tokenFor(email);
    await host.nobody.post('/clientele/invitations/preview', { token }).expect(200);
    await owner.http.put(`${at(admin)}/permissions`, poorer).expect(200);
    const { body } = await host.nobody.post('/clientele/invitations/preview', { token });
    expect(body.code).toBe('INVITATION_VOID');
    // It is void by now, so nothing makes it so; the other one gives what the default profile has.
    const other = await voided(`${at(admin)}/permissions`, allBut('tasks'));
    expect(other).toEqual([plain.body.invitation.id]);
  });

  it('names nobody whom the actor may not read, and counts them', async () => {
    const { team, member, at } = await setup();
    const blind = await team.join('admin', allBut('users.view'));
    const { body } = await blind.http
      .put(`${at()}/permissions?dryRun=true`, { mode: 'custom', permissions: {} })
      .expect(200);
    expect(body).toEqual({ changed: 1, members: [], invitationsVoided: [] });
    expect(member.member.status).toBe('active');
  });

  it('names 100 at most, and counts all', async () => {
    const { team, clientId, owner } = await setup();
    for (let at = 0; at < 101; at += 1)
      await host.members.create(host.self, { clientId, email: team.email(), invite: false });
    const path = `/clientele/clients/${clientId}/permissions?dryRun=true`;
    const { body } = await owner.http.put(path, { permissions: { tasks: false } }).expect(200);
    expect([body.changed, body.members.length]).toEqual([104, 100]);
  });

  it('wakes nobody: no event is there, and none is delivered', async () => {
    const { owner, at } = await setup();
    const before = await host.recorded();
    await owner.http.put(`${at()}/permissions?dryRun=true`, { mode: 'default', notify: true });
    await host.app.get(EventRelay).idle();
    expect(await host.recorded()).toEqual(before);
  });

  it('takes as many statements for few as for many', async () => {
    const { team, clientId, owner } = await setup();
    const path = `/clientele/clients/${clientId}/permissions?dryRun=true`;
    const sent = async (): Promise<number> => {
      const { queries } = await countQueries(host.dataSource, async () =>
        owner.http.put(path, { permissions: { tasks: false } }).expect(200),
      );
      return queries.length;
    };
    await sent();
    await host.settled();
    const few = await sent();
    for (let at = 0; at < 20; at += 1) await team.join('member', allBut('reports.edit'));
    expect(await sent()).toBe(few);
    expect(few).toBeLessThanOrEqual(28);
  });

  it('works for the host itself, and on a project that is customized', async () => {
    const { team, member } = await setup();
    await host.members.update(host.self, member.member.id, { projects: [{ id: 'hourly' }] });
    const previews = host.app.get(ChangePreviewsService);
    const customize = () =>
      host.app
        .get(ProjectPermissionsService)
        .customize(
          host.self,
          { projectId: 'hourly', memberId: member.member.id },
          { permissions: {} },
        );
    const about = { memberIds: [member.member.id] };
    const { changed } = await previews.preview(host.self, about, customize);
    expect(changed).toBe(1);
    await expect(
      previews.preview(host.self, about, () => Promise.resolve('nothing')),
    ).rejects.toThrow('no transaction of the module');
    expect(team.clientId).toBe(member.member.clientId);
  });
});
