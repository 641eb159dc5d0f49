import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestHost } from '../../../support/test-host.js';
import { GuardedController } from './support/guarded.controller.js';

describeOnEachDatabase('two instances on one database', (db) => {
  let here: TestHost;
  let there: TestHost;
  let count = 0;

  beforeAll(async () => {
    const options = await db.options({ file: true });
    here = await TestHost.start(options, { controllers: [GuardedController] });
    there = await TestHost.start(options, { controllers: [GuardedController] });
  });

  afterAll(() => Promise.all([here.stop(), there.stop()]));

  /** A user who has called the other instance already, so that whatever it keeps is warm. */
  async function setup() {
    const clientId = await here.client(`Client ${++count}`);
    const person = await here.person({ email: `user${count}@acme.test`, clientId, role: 'admin' });
    const login = there.as(person.actor.identityId!);
    const named = login.with('x-membership-id', person.member.id);
    await named.get('/guarded/billing').expect(200);
    await there.settled();
    return { clientId, id: person.member.id, login, named };
  }

  it.each(['deactivate', 'remove'] as const)(
    'refuse a member at the next call after the other took it away: %s (C30)',
    async (verb) => {
      const { id, login, named } = await setup();
      await here.members[verb](here.self, id);
      const alone = await login.get('/guarded/billing').expect(403);
      expect(alone.body.code).toBe('NO_MEMBERSHIP');
      const chosen = await named.get('/guarded/billing').expect(403);
      expect(chosen.body.code).toBe('MEMBERSHIP_UNKNOWN');
    },
  );

  it('let a member in again at the next call after the other activated it', async () => {
    const { id, named } = await setup();
    await here.members.deactivate(here.self, id);
    await named.get('/guarded/billing').expect(403);
    await here.members.activate(here.self, id);
    await named.get('/guarded/billing').expect(200);
  });

  it('give a demoted admin the lower rights at the next call (C31)', async () => {
    const { id, named } = await setup();
    await here.members.update(here.self, id, { role: 'member' });
    await named.get('/guarded/billing').expect(403);
  });

  it('have the same ceiling at the next call', async () => {
    const { clientId, named } = await setup();
    await here.clients.setCeiling(here.self, clientId, { permissions: { billing: false } });
    await named.get('/guarded/billing').expect(403);
    await here.clients.setCeiling(here.self, clientId, { permissions: {} });
    await named.get('/guarded/billing').expect(200);
  });
});
