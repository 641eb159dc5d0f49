import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { GuardedController } from './support/guarded.controller.js';

describeOnEachDatabase('a route about a project', (db) => {
  let host: TestHost;
  let count = 0;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), { controllers: [GuardedController] });
  });

  afterAll(() => host.stop());

  /** A user of a new client, with these projects and groups selected. */
  async function setup(projects: string[] = [], groups: string[] = []): Promise<Person> {
    return host.person({
      email: `user${++count}@acme.test`,
      clientId: await host.client(`Client ${count}`),
      projects: projects.map((id) => ({ id })),
      groups,
    });
  }

  async function customize({ member }: Person, projectId: string, keys: string[]) {
    const permissions = Object.fromEntries(keys.map((key) => [key, true]));
    await host.dataSource
      .getRepository(MemberProjectEntity)
      .update({ memberId: member.id, projectId }, { permissions });
  }

  const refused = (code: string) => ({ code, statusCode: expect.any(Number) as number });

  it('lets in who has it selected, and answers 404 to who has others', async () => {
    const { http } = await setup(['fixed', 'hourly']);
    await http.get('/guarded/projects/fixed/view').expect(200);
    await http.get('/guarded/projects/hourly/view').expect(200);
    const { body } = await http.get('/guarded/projects/third/view').expect(404);
    expect(body).toMatchObject(refused('NOT_FOUND'));
  });

  it('answers the same for a project outside the scope and for one that does not exist', async () => {
    const { http } = await setup(['fixed']);
    const outside = await http.get('/guarded/projects/third/view').expect(404);
    for (const id of [
      'nope',
      '%00',
      '%20',
      "'",
      '__proto__',
      'FIXED',
      'fixed%20',
      'x'.repeat(300),
    ]) {
      const unknown = await http.get(`/guarded/projects/${id}/view`).expect(404);
      expect(unknown.body).toEqual(outside.body);
    }
  });

  it('answers 404 to staff, too, when the project does not exist', async () => {
    const { http } = await host.person({
      email: `staff${++count}@agency.test`,
      kind: 'staff',
      role: 'staff',
    });
    await http.get('/guarded/projects/third/view').expect(200);
    await http.post('/guarded/projects/third/edit').expect(201);
    await http.get('/guarded/projects/nope/view').expect(404);
    await http.get('/guarded/projects/%00/view').expect(404);
  });

  it('answers NO_SCOPE to who has no project and no group, whether the project exists or not', async () => {
    const { http } = await setup();
    for (const id of ['fixed', 'nope']) {
      const { body } = await http.get(`/guarded/projects/${id}/view`).expect(403);
      expect(body).toEqual({ statusCode: 403, code: 'NO_SCOPE', message: expect.any(String) });
    }
    const me = await http.get('/clientele/me').expect(200);
    expect(me.body.access).toEqual({ state: 'no_scope', message: expect.any(String) });
  });

  it('takes the projects of the groups where no project is selected', async () => {
    const { http } = await setup([], ['design']);
    await http.get('/guarded/projects/third/view').expect(200);
    await http.get('/guarded/projects/fixed/view').expect(404);
    const other = await setup([], ['build']);
    await other.http.get('/guarded/projects/third/view').expect(404);
  });

  it('takes the selected projects only, where groups are selected as well', async () => {
    const { http } = await setup(['fixed'], ['design']);
    await http.get('/guarded/projects/fixed/view').expect(200);
    await http.get('/guarded/projects/third/view').expect(404);
  });

  it('names the missing permission before it looks at the scope, to everybody alike', async () => {
    const { http } = await setup(['fixed']);
    for (const id of ['fixed', 'third', 'nope']) {
      const { body } = await http.post(`/guarded/projects/${id}/edit`).expect(403);
      expect(body).toMatchObject({ details: { missing: ['reports.edit'] } });
    }
  });

  it("counts the project's customization there, and only there", async () => {
    const person = await setup(['fixed', 'hourly']);
    await customize(person, 'fixed', ['reports', 'reports.edit']);
    await person.http.post('/guarded/projects/fixed/edit').expect(201);
    await person.http.get('/guarded/projects/fixed/view').expect(403);
    await person.http.post('/guarded/projects/hourly/edit').expect(403);
    await person.http.get('/guarded/projects/hourly/view').expect(200);
    await person.http.post('/guarded/edit').expect(403);
    await person.http.get('/guarded/view').expect(200);
    const me = await person.http.get('/clientele/me?projectId=fixed').expect(200);
    expect(me.body.permissions).toEqual(['reports', 'reports.edit']);
  });

  it("counts the project's customization for the rule that names the project, not for the others (C42)", async () => {
    const person = await setup(['fixed', 'hourly']);
    await customize(person, 'fixed', ['reports', 'reports.edit']);
    await person.http.post('/guarded/projects/fixed/both').expect(201);
    const { body } = await person.http.post('/guarded/projects/hourly/both').expect(403);
    expect(body).toMatchObject({ details: { missing: ['reports.edit'] } });
  });

  it("keeps a project's customization below the ceiling", async () => {
    const person = await setup(['fixed']);
    await customize(person, 'fixed', ['reports', 'reports.edit']);
    await host.clients.setCeiling(host.self, person.member.clientId!, {
      permissions: { 'reports.edit': false },
    });
    await person.http.post('/guarded/projects/fixed/edit').expect(403);
  });

  it('answers 404 when the request names no project, or names it in a way that is no id', async () => {
    const { http } = await setup(['fixed']);
    await http.get('/guarded/asked-project?projectId=fixed').expect(200);
    for (const query of [
      '',
      '?projectId=',
      '?projectId=fixed&projectId=fixed',
      '?projectId[]=fixed',
    ]) {
      await http.get(`/guarded/asked-project${query}`).expect(404);
    }
    await http.post('/guarded/posted-project', { project: { id: 'fixed' } }).expect(201);
    const bodies = [{}, { project: 'fixed' }, { project: null }, { project: { id: ['fixed'] } }];
    for (const body of [
      ...bodies,
      { project: { id: { id: 'fixed' } } },
      { 'project.id': 'fixed' },
    ]) {
      await http.post('/guarded/posted-project', body).expect(404);
    }
  });
});
