import { DataSource } from 'typeorm';
import { CampaignEntity } from '../../../sample-app/src/campaigns/campaign.entity.js';
import { TaskEntity } from '../../../sample-app/src/tasks/task.entity.js';
import { WorkEntryEntity } from '../../../sample-app/src/work/work-entry.entity.js';
import { describeOnEachDatabase } from '../../support/databases.js';
import { Agency, type Selection } from './support/agency.js';
import { idsOf } from './support/all-pages.js';
import { databaseUrl } from './support/database-url.js';
import type { Person } from './support/person.js';
import { Sample } from './support/sample.js';

describeOnEachDatabase('deleting projects and groups in the sample app', (db) => {
  let sample: Sample;
  let people = 0;

  beforeAll(async () => {
    sample = await Sample.start({ DATABASE_URL: databaseUrl(await db.options()) });
  });

  afterAll(() => sample.stop());

  /** A client user with this selection. */
  async function setup({ projects, groups }: Selection) {
    people += 1;
    const { http, memberId } = await sample.join({
      email: `person-${people}@hooli.test`,
      clientId: await sample.clientId('Hooli'),
      projects: (projects ?? []).map((id) => ({ id })),
      groups: [...(groups ?? [])],
    });
    return { http, memberId, owner: await sample.as('owner@agency.test') };
  }

  it('shows a client user no work on a deleted project, and leaves it the others', async () => {
    const { http, owner } = await setup({ projects: ['campaign-30', 'campaign-31'], groups: null });
    await owner.delete('/api/projects/campaign-30').expect(204);
    const left = (await Agency.of(sample)).work({ projects: ['campaign-31'], groups: null });

    expect(left).toHaveLength(100);
    expect(await idsOf(http, '/api/work')).toEqual(left);
    expect(await idsOf<string>(http, '/api/projects')).toEqual(['campaign-31']);
    await http.get('/api/projects/campaign-30/work').expect(404);
    await owner.get('/api/projects/campaign-30/work').expect(404);

    await owner.delete('/api/projects/campaign-31').expect(204);
    await seesNothing(http);
  });

  it('shows nothing when the only group is deleted', async () => {
    const { http, owner } = await setup({ projects: null, groups: ['team-6'] });
    expect(await idsOf(http, '/api/work')).not.toEqual([]);
    await owner.delete('/api/groups/team-6').expect(204);
    await seesNothing(http);
    expect(await idsOf(http, '/api/groups')).toEqual([]);
  });

  it('never lets "on P by users in G" become more when P or G is deleted', async () => {
    const first = await setup({ projects: ['campaign-35'], groups: ['team-5'] });
    const second = await setup({ projects: ['campaign-36'], groups: ['team-1'] });
    expect(await idsOf(first.http, '/api/work')).not.toEqual([]);
    expect(await idsOf(second.http, '/api/work')).not.toEqual([]);

    await first.owner.delete('/api/groups/team-5').expect(204);
    await first.owner.delete('/api/projects/campaign-36').expect(204);
    await seesNothing(first.http, ['campaign-35']);
    await seesNothing(second.http);
  });

  it('gives a deleted project’s id no old rights when it is used again', async () => {
    const { http, owner, memberId } = await setup({ projects: ['campaign-40'], groups: null });
    const { manager } = sample.app.get(DataSource);
    const campaign = await manager.findOneByOrFail(CampaignEntity, { id: 'campaign-40' });
    const [entry] = await manager.findBy(WorkEntryEntity, { campaignId: 'campaign-40' });
    await owner.delete('/api/projects/campaign-40').expect(204);
    await manager.insert(CampaignEntity, campaign);
    await manager.insert(WorkEntryEntity, entry!);

    await seesNothing(http);
    await http.get('/api/projects/campaign-40/work').expect(404);
    const member = await owner.clientele.GET('/members/{id}', { path: { id: memberId } });
    expect(member.projects).toMatchObject([{ id: 'campaign-40', gone: true }]);
  });

  it('takes the tasks of a project along, which would else be for the client as a whole', async () => {
    const { http, owner } = await setup({ projects: ['campaign-41', 'campaign-42'], groups: null });
    const clientId = await sample.clientId('Hooli');
    const task = { title: 'Secret', clientId, projectId: 'campaign-41' };
    await owner.post('/api/tasks', task).expect(201);
    await owner.delete('/api/projects/campaign-41').expect(204);

    expect(await idsOf(http, '/api/tasks')).toEqual([]);
    expect(await sample.app.get(DataSource).manager.countBy(TaskEntity, { title: 'Secret' })).toBe(
      0,
    );
  });

  it.each(['/api/projects/campaign-45', '/api/groups/team-2'])(
    'takes a staff admin for %s',
    async (path) => {
      for (const email of ['staff@agency.test', 'admin@acme.test', 'noscope@globex.test']) {
        await (await sample.as(email)).delete(path).expect(403);
      }
      await sample.nobody.delete(path).expect(401);
      const rival = await sample.as('owner@rival.test');
      const foreign = await rival.delete(path).expect(404);
      const owner = await sample.as('owner@agency.test');
      for (const id of ['nothing', 'a%00b', 'x'.repeat(300)]) {
        const folder = path.slice(0, path.lastIndexOf('/'));
        const unknown = await owner.delete(`${folder}/${id}`).expect(404);
        expect(unknown.body).toEqual(foreign.body);
      }
      await owner.delete(path).expect(204);
      await owner.delete(path).expect(404);
    },
  );

  /** No work, and no hint that a selection is missing. */
  async function seesNothing(http: Person, projects: readonly string[] = []): Promise<void> {
    expect(await idsOf(http, '/api/work')).toEqual([]);
    expect(await idsOf(http, '/api/projects')).toEqual(projects);
    expect((await http.clientele.GET('/me')).access.state).toBe('ok');
  }
});
