import type { ProjectDirectory } from '../../../../lib/ports/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY, HOUR } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';

/** A host that has whatever project it is asked for. */
const projects: ProjectDirectory = {
  findMany: (_, ids) =>
    Promise.resolve(ids.map((id) => ({ id, name: id, billingBasis: 'staff_hours' }))),
};

describeOnEachDatabase('the requests of a member', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    const extras = { providers: { projects: { useValue: projects } } };
    host = await TestHost.start(await db.options(), { extras });
  });

  afterAll(() => host.stop());

  /** A user of a client that is bound to 60 projects, who has none of them. */
  async function setup() {
    const team = await Team.of(host);
    const ids = Array.from({ length: 60 }, (_, at) => `p${at}`);
    await host.clients.update(host.self, team.clientId, { projects: ids });
    const { http } = team.member;
    const ask = (at: number) =>
      http.post('/clientele/requests', { kind: 'project', projectId: `p${at}` });
    const withdraw = async (at: number) => {
      const { id } = (await ask(at).expect(201)).body;
      await http.delete(`/clientele/requests/${id}`).expect(204);
    };
    return { team, ask, withdraw };
  }

  it('are 20 at once, also when they come together', async () => {
    const { ask, withdraw } = await setup();
    const answers = await Promise.all(Array.from({ length: 24 }, (_, at) => ask(at)));
    const made = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 409);
    expect([made.length, refused.length]).toEqual([20, 4]);
    expect(refused[0]!.body).toMatchObject({ code: 'REQUEST_LIMIT', details: { limit: 20 } });
    // Of the open ones each can be asked for again, and one that is taken back makes room.
    const { projectId } = made[0]!.body;
    await ask(Number(projectId.slice(1))).expect(201);
    await withdraw(Number(projectId.slice(1)));
    await ask(59).expect(201);
  });

  it('are 50 a day, whatever became of them', async () => {
    const { ask, withdraw } = await setup();
    await withdraw(0);
    host.clock.advance(HOUR);
    for (let at = 1; at < 50; at += 1) await withdraw(at);
    const { body, headers } = await ask(50).expect(429);
    expect(body.code).toBe('REQUEST_RATE_LIMIT');
    expect(headers['retry-after']).toBe(String((DAY - HOUR) / 1_000));
    host.clock.advance(DAY - HOUR);
    await ask(50).expect(201);
    expect((await ask(51).expect(429)).body.code).toBe('REQUEST_RATE_LIMIT');
  });
});
