import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';
import { newEmail } from '../joining/support/invited.js';
import { beginView } from './support/begin-view.js';

describeOnEachDatabase('a view by staff who are assigned to clients', (db) => {
  let host: TestHost;
  let mine: Team;
  let theirs: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    mine = await Team.of(host);
    theirs = await Team.of(host);
    await mine.owner.http.patch('/clientele/portal', { staffMayView: true }).expect(200);
  });

  afterAll(() => host.stop());

  const assigned = () =>
    host.person({ kind: 'staff', role: 'staff', email: newEmail(), clients: [mine.clientId] });

  it('is there for users of their clients only', async () => {
    const staff = await assigned();
    const { http } = await beginView(staff, mine.member.member.id);
    const { body } = await http.get('/clientele/me').expect(200);
    expect(body).toMatchObject({ membership: { client: { id: mine.clientId } } });
    await staff.http
      .post(`/clientele/members/${theirs.member.member.id}/view`, { reason: 'Curious' })
      .expect(404);
  });

  it('is over at the next request once the client is taken off their list', async () => {
    const staff = await assigned();
    const { http } = await beginView(staff, mine.member.member.id);
    await http.get('/clientele/me').expect(200);
    await mine.owner.http
      .patch(`/clientele/members/${staff.member.id}`, { clients: [theirs.clientId] })
      .expect(200);
    const { body } = await http.get('/clientele/me').expect(403);
    expect(body).toMatchObject({ code: 'VIEW_ENDED' });
  });
});
