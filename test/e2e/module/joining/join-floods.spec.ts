import { BulkMembersService, type NewJoinLink } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { DAY, HOUR } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';
import {
  ask,
  expectNothing,
  FEW_ASKS,
  joinWishes,
  linkedTeam,
  makeLink,
} from './support/join-links.js';

describeOnEachDatabase('attacks by how often a join link is used', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), joinWishes(FEW_ASKS));
  });

  afterAll(() => host.stop());

  const setup = (given?: Partial<NewJoinLink>) => linkedTeam(host, given);

  it('somebody asks for a stranger’s address over and over: two letters a day are all it gets', async () => {
    const { token, team, owner, clientId } = await setup();
    const other = await makeLink(host, owner, clientId);
    const email = team.email();
    await ask(host, token, email);
    await ask(host, token, email);
    await expectNothing(host, token, email);
    await expectNothing(host, other.token, email);
    const elsewhere = await setup();
    await expectNothing(host, elsewhere.token, email);
    // What others send it is not held back by that.
    await host.members.create(host.self, { email, clientId: await host.client() });
    host.clock.advance(DAY + 1);
    await ask(host, token, email);
    expect((await host.recorded('invitation.resent')).at(-1)!.data.email).toBe(email);
  });

  it('somebody has a link send as fast as it can: so many an hour, and so many that wait', async () => {
    const { token, team } = await setup();
    for (let at = 0; at < 4; at += 1) await ask(host, token, team.email());
    await expectNothing(host, token, team.email());
    host.clock.advance(HOUR);
    for (let at = 0; at < 2; at += 1) await ask(host, token, team.email());
    // Six wait by now.
    await expectNothing(host, token, team.email());
  });

  it('strangers use up the limits of its maker, or of the client: theirs are their own', async () => {
    const { token, team, owner, clientId } = await setup();
    for (let at = 0; at < 4; at += 1) await ask(host, token, team.email());
    host.clock.advance(HOUR);
    for (let at = 0; at < 2; at += 1) await ask(host, token, team.email());
    const rows = Array.from({ length: 5 }, () => ({ email: team.email(), clientId }));
    const results = await host.app.get(BulkMembersService).create(owner.actor, rows);
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true, true]);
    await expect(host.members.create(host.self, rows[0]!)).rejects.toMatchObject({
      code: 'ALREADY_INVITED',
    });
  });
});
