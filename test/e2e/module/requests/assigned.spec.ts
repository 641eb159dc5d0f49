import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { newEmail } from '../joining/support/invited.js';

const REQUESTS = '/clientele/requests';

describeOnEachDatabase('requests, for staff who are assigned to clients', (db) => {
  let host: TestHost;
  let mine: Team;
  let theirs: Team;
  let staff: Person;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    mine = await Team.of(host);
    theirs = await Team.of(host);
    staff = await host.person({
      kind: 'staff',
      role: 'staff',
      email: newEmail(),
      clients: [mine.clientId],
    });
  });

  afterAll(() => host.stop());

  async function asked(team: Team): Promise<string> {
    const person = await team.join('member');
    const { body } = await person.http.post(REQUESTS, { kind: 'scope' }).expect(201);
    return body.id as string;
  }

  it('are there where their clients ask, and nowhere else', async () => {
    const [ours, foreign] = [await asked(mine), await asked(theirs)];
    const { body } = await staff.http.get(REQUESTS).expect(200);
    const ids = (body.items as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain(ours);
    expect(ids).not.toContain(foreign);
    for (const answer of ['approve', 'decline'])
      await staff.http.post(`${REQUESTS}/${foreign}/${answer}`, {}).expect(404);
    await staff.http.post(`${REQUESTS}/${ours}/decline`, {}).expect(200);
  });
});
