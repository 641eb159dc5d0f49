import { describeOnOneDatabase } from '../../support/databases.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

describeOnOneDatabase('looking as a client user in the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  async function view(viewer: string, target: string) {
    const staff = await sample.as(viewer);
    const { id } = await sample.member(target);
    const begun = await staff.clientele.POST('/members/{id}/view', {
      path: { id },
      body: { reason: 'Says that something is missing' },
    });
    return { ...begun, id, client: staff.clientele.viewing(begun.token), staff };
  }

  it('shows the app as that one has it, and who looks', async () => {
    const { client, staff, token, id } = await view('owner@agency.test', 'member@acme.test');
    const me = await client.GET('/me');
    expect(me.memberships.map((each) => each.id)).toEqual([id]);
    expect(me.viewedBy?.email).toBe('owner@agency.test');
    const own = await sample.as('member@acme.test');
    const seeing = staff.with('X-Clientele-View', token);
    for (const path of ['/api/reports', '/api/work', '/api/projects', '/api/tasks'])
      expect((await seeing.get(path).expect(200)).body).toEqual((await own.get(path)).body);
    await seeing.get('/api/billing').expect(403);
  });

  it('changes nothing, neither in the module nor in the app', async () => {
    const { client, staff, token } = await view('owner@agency.test', 'custom@acme.test');
    const seeing = staff.with('X-Clientele-View', token);
    const { body } = await seeing.patch('/api/reports/1', { title: 'Mine' }).expect(403);
    expect(body.code).toBe('VIEW_ONLY');
    await expect(client.POST('/me/leave')).rejects.toMatchObject({ code: 'VIEW_ONLY' });
    await client.DELETE('/view');
    await expect(client.GET('/me')).rejects.toMatchObject({ code: 'VIEW_ENDED' });
  });

  it('is for staff once the owner says so, and for clients never', async () => {
    const refused = { code: 'ROLE_REQUIRED' };
    await expect(view('staff@agency.test', 'admin@globex.test')).rejects.toMatchObject(refused);
    const owner = await sample.as('owner@agency.test');
    await owner.clientele.PATCH('/portal', { body: { staffMayView: true } });
    const { client } = await view('staff@agency.test', 'noscope@globex.test');
    expect((await client.GET('/me')).access.state).toBe('no_scope');
    const never = { code: 'STAFF_ONLY' };
    await expect(view('admin@acme.test', 'member@acme.test')).rejects.toMatchObject(never);
  });
});
