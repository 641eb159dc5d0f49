import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('the pages of members by when they were last active', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  /** How often each of eight people is on the pages, of whom the last four are seen after one page each, the last first. */
  async function timesSeen(sort: string): Promise<number[]> {
    const clientId = await host.client();
    const people: Person[] = [];
    for (let at = 0; at < 8; at += 1)
      people.push(await host.person({ clientId, email: team.email() }));
    const busy = people.slice(4);
    const found: string[] = [];
    let cursor: string | null = null;
    do {
      const query: object = { clientId, sort, limit: 2, ...(cursor !== null && { cursor }) };
      const { body }: { body: { items: { id: string }[]; nextCursor: string | null } } =
        await team.owner.http.get('/clientele/members').query(query).expect(200);
      found.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
      host.clock.advance(DAY);
      await busy.pop()?.http.get('/clientele/me').expect(200);
      await host.settled();
    } while (cursor !== null);
    return people.map(({ member }) => found.filter((id) => id === member.id).length);
  }

  it('hold everybody once, the oldest first, and may hold once more who is seen after its page', async () => {
    const times = await timesSeen('lastActiveAt');
    expect(times.slice(0, 4)).toEqual([1, 1, 1, 1]);
    expect(Math.min(...times)).toBe(1);
  });

  it('hold everybody at most once, the latest first, and not who is seen before its page', async () => {
    const times = await timesSeen('-lastActiveAt');
    expect(times.slice(0, 4)).toEqual([1, 1, 1, 1]);
    expect(Math.max(...times)).toBe(1);
  });
});
