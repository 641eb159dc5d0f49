import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { type Begun, beginView } from './support/begin-view.js';
import { LookedAtController } from './support/looked-at.controller.js';

describeOnEachDatabase('a request in a view', (db) => {
  let host: TestHost;
  let team: Team;
  let view: Begun;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), { controllers: [LookedAtController] });
    team = await Team.of(host);
    view = await beginView(team.owner, team.member.member.id);
  });

  afterAll(() => host.stop());

  it('reads by GET and HEAD', async () => {
    await view.http.get('/looked-at').expect(200);
    await view.http.get('/looked-at/all').expect(200);
    const url = await host.app.getUrl();
    const headers = {
      'x-identity': team.owner.actor.identityId!,
      'x-membership-id': team.owner.member.id,
      'x-clientele-view': view.token,
    };
    expect((await fetch(`${url}/looked-at/head`, { method: 'HEAD', headers })).status).toBe(200);
    expect((await fetch(`${url}/looked-at/all`, { method: 'OPTIONS', headers })).status).toBe(403);
  });

  it.each(['post', 'put', 'patch', 'delete'] as const)('does nothing by %s', async (method) => {
    const answer = await view.http[method]('/looked-at/all', {});
    expect([answer.status, answer.body.code]).toEqual([403, 'VIEW_ONLY']);
    expect((await team.member.http[method]('/looked-at/all', {})).status).toBe(200);
  });

  it('posts where the handler says that it changes nothing', async () => {
    expect((await view.http.post('/looked-at/plain')).body.code).toBe('VIEW_ONLY');
    const { body } = await view.http.post('/looked-at/search').expect(200);
    expect(body).toEqual({ memberId: team.member.member.id });
  });

  it('is told first that the view is over', async () => {
    const other = await beginView(team.owner, team.member.member.id);
    await other.http.delete('/clientele/view').expect(204);
    expect((await other.http.post('/looked-at/plain')).body.code).toBe('VIEW_ENDED');
  });
});
