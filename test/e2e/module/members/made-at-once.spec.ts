import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const ROUNDS = 5;
const AT_ONCE = 20;

describeOnEachDatabase('many members made at once', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  it('are all made, each with a client of its own', async () => {
    const team = await Team.of(host);
    const statuses: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () =>
          team.owner.http.post('/clientele/members', { email: team.email() }),
        ),
      );
      statuses.push(...answers.map(({ status }) => status));
    }
    expect(statuses).toEqual(Array.from({ length: ROUNDS * AT_ONCE }, () => 201));
  });

  it('are all made in one client', async () => {
    const team = await Team.of(host);
    const answers = await Promise.all(
      Array.from({ length: AT_ONCE }, () =>
        team.owner.http.post('/clientele/members', {
          clientId: team.clientId,
          email: team.email(),
        }),
      ),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  });
});
