import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { type Begun, beginView } from './support/begin-view.js';
import { LookedAtController } from './support/looked-at.controller.js';

const ME = '/clientele/me';

describeOnEachDatabase('the statements of a request in a view', (db) => {
  let host: TestHost;
  let team: Team;
  let target: Person;
  let view: Begun;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), { controllers: [LookedAtController] });
    team = await Team.of(host);
    target = await host.person({
      clientId: team.clientId,
      email: team.email(),
      permissions: EVERYTHING,
      projects: [{ id: 'fixed' }, { id: 'hourly' }],
      groups: ['design'],
    });
    view = await beginView(team.owner, target.member.id);
    for (const { http } of [team.owner, target]) await http.get(ME);
    await host.settled();
  });

  afterAll(() => host.stop());

  const sent = async (work: () => Promise<unknown>) =>
    (await countQueries(host.dataSource, work)).queries;

  it.each([
    '/looked-at',
    '/looked-at/reports',
    '/looked-at/projects/fixed',
    '/looked-at/scope',
    ME,
    `${ME}?projectId=hourly`,
  ])('are one, which reads the viewer, the target and the view: %s', async (path) => {
    const queries = await sent(() => view.http.get(path).expect(200));
    expect(queries).toEqual([expect.stringContaining('clientele_views')]);
  });

  it('are one where the view is refused', async () => {
    const token = `${view.token.slice(0, 30)}AAAA${view.token.slice(34)}`;
    const http = team.owner.http.with('x-clientele-view', token);
    expect(await sent(() => http.get('/looked-at').expect(403))).toHaveLength(1);
  });

  it('are one where the request wants to change something', async () => {
    expect(await sent(() => view.http.post('/looked-at/plain').expect(403))).toHaveLength(1);
  });

  it('are none for a token that is not spelled like one, nor on routes without a member', async () => {
    const http = team.owner.http.with('x-clientele-view', 'made up');
    expect(await sent(() => http.get('/looked-at').expect(403))).toEqual([]);
    expect(await sent(() => view.http.get('/looked-at/login').expect(403))).toEqual([]);
  });

  it('are one for each of many at the same time, each with its own answer', async () => {
    const others = await Promise.all(
      [1, 2, 3, 4].map(async () => beginView(team.owner, (await team.join()).member.id)),
    );
    const answers: string[] = [];
    const queries = await sent(async () => {
      const all = [...others, view].map(({ http }) => http.get('/looked-at').expect(200));
      for (const { body } of await Promise.all(all)) answers.push(body.viewedBy.viewId as string);
    });
    expect(queries).toHaveLength(5);
    expect(answers).toEqual([...others, view].map(({ viewId }) => viewId));
  });

  it('have nothing to do with those of any other request', async () => {
    for (const path of ['/looked-at', '/looked-at/scope', '/looked-at/projects/fixed', ME])
      for (const { http } of [target, team.owner]) {
        const [query, ...others] = await sent(() => http.get(path).expect(/./));
        expect(others).toEqual([]);
        expect(query).not.toMatch(/clientele_views|staffMayView/);
      }
  });
});
