import { describeOnOneDatabase } from '../../support/databases.js';
import { allPages } from './support/all-pages.js';
import { databaseUrl } from './support/database-url.js';
import { Sample } from './support/sample.js';

interface Task {
  readonly title: string;
  readonly projectId: string | null;
}

describeOnOneDatabase('tasks in the sample app', (db) => {
  let sample: Sample;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  const titles = async (email: string) => {
    const tasks = await allPages<Task>(await sample.as(email), '/api/tasks');
    return tasks.map(({ title }) => title);
  };

  it('are shown to client users of their own client, on projects they see or on none', async () => {
    const staff = await sample.as('staff@agency.test');
    const clientId = await sample.clientId('Hooli');
    const other = await sample.clientId('Acme');
    const set = (body: object) => staff.post('/api/tasks', body).expect(201);
    await set({ title: 'on a visible project', clientId, projectId: 'campaign-08' });
    await set({ title: 'on an invisible project', clientId, projectId: 'campaign-50' });
    await set({ title: 'for the client as a whole', clientId });
    await set({ title: 'for another client', clientId: other, projectId: 'campaign-08' });

    expect(await titles('mixed@hooli.test')).toEqual([
      'on a visible project',
      'for the client as a whole',
    ]);
    expect(await titles('member@acme.test')).toEqual([]);
    expect(await titles('staff@agency.test')).toHaveLength(4);
    expect(await titles('owner@rival.test')).toEqual([]);
  });

  it('are set by a client user on a project in its scope, and no other', async () => {
    const permissions = { tasks: true, 'tasks.view': true, 'tasks.set': true };
    const { http } = await sample.join({
      email: 'tasks@hooli.test',
      clientId: await sample.clientId('Hooli'),
      projects: [{ id: 'campaign-08' }],
      permissions: { mode: 'custom', permissions },
    });
    const title = 'Approve it';
    const { body } = await http.post('/api/tasks', { title, projectId: 'campaign-08' }).expect(201);
    expect(body).toMatchObject({ title, projectId: 'campaign-08' });

    const outside = await http.post('/api/tasks', { title, projectId: 'campaign-09' }).expect(404);
    for (const projectId of ['nothing', 'rival-campaign-01', 'x'.repeat(200)]) {
      const unknown = await http.post('/api/tasks', { title, projectId }).expect(404);
      expect(unknown.body).toEqual(outside.body);
    }
    for (const projectId of ['', 7, 'a\0b']) {
      await http.post('/api/tasks', { title, projectId }).expect(400);
    }
    await http.post('/api/tasks', { title }).expect(201);
  });

  it('are set by staff on projects of the portal only', async () => {
    const staff = await sample.as('staff@agency.test');
    const clientId = await sample.clientId('Hooli');
    const task = { title: 'x', clientId, projectId: 'rival-campaign-01' };
    await staff.post('/api/tasks', task).expect(404);
  });
});
