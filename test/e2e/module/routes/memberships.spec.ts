import { newId } from '../../../../lib/database/ids.js';
import { hostActor } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestHost } from '../../../support/test-host.js';
import { GuardedController } from './support/guarded.controller.js';

describeOnEachDatabase('the membership a request acts as', (db) => {
  let host: TestHost;
  let count = 0;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), { controllers: [GuardedController] });
  });

  afterAll(() => host.stop());

  /** One person with a membership in each of two clients: admin and editor in the first, member in the second. */
  async function setup() {
    const email = `both${++count}@person.test`;
    const first = await host.person({
      email,
      clientId: await host.client(`First ${count}`),
      role: 'admin',
    });
    const secondClient = await host.client(`Second ${count}`);
    const second = await host.person({
      email,
      clientId: secondClient,
      permissions: { mode: 'custom', permissions: { tasks: true, 'tasks.set': true } },
    });
    return { first, second, secondClient, login: host.as(first.actor.identityId!) };
  }

  it('is the only active one where none is named', async () => {
    const { member, actor } = await host.person({
      email: 'only@acme.test',
      clientId: await host.client(),
    });
    const { body } = await host.as(actor.identityId!).get('/guarded/member').expect(200);
    expect(body.memberId).toBe(member.id);
  });

  it('has to be named where there are several, and the refusal lists them', async () => {
    const { first, second, login } = await setup();
    const { id, key, name } = (await host.portals.findById(host.portalId))!;
    const portal = { id, key, name, timeZone: 'UTC' };
    const { body } = await login.get('/guarded/member').expect(409);
    expect(body).toEqual({
      statusCode: 409,
      code: 'MEMBERSHIP_REQUIRED',
      message: expect.any(String),
      details: {
        memberships: [
          {
            id: first.member.id,
            kind: 'client',
            portal,
            client: { id: first.member.clientId, name: expect.stringMatching(/^First/) },
            role: 'admin',
            accessUntil: null,
          },
          {
            id: second.member.id,
            kind: 'client',
            portal,
            client: { id: second.member.clientId, name: expect.stringMatching(/^Second/) },
            role: 'member',
            accessUntil: null,
          },
        ],
      },
    });
  });

  it('need not be named once the others are inactive', async () => {
    const { first, second, login } = await setup();
    await host.members.deactivate(host.self, second.member.id);
    const { body } = await login.get('/guarded/member').expect(200);
    expect(body.memberId).toBe(first.member.id);
    const named = await second.http.get('/guarded/member').expect(403);
    expect(named.body.code).toBe('MEMBERSHIP_UNKNOWN');
  });

  it('never mixes the roles and sets of two clients, one call after the other (C21)', async () => {
    const { first, second } = await setup();
    for (let round = 0; round < 3; round++) {
      await first.http.get('/guarded/admin').expect(200);
      await second.http.get('/guarded/admin').expect(403);
      await first.http.get('/guarded/view').expect(200);
      await second.http.get('/guarded/view').expect(403);
      await second.http.get('/guarded/any').expect(200);
      await first.http.get('/guarded/any').expect(403);
    }
  });

  it('never mixes the roles and sets of two clients in parallel (C21)', async () => {
    const { first, second } = await setup();
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const who = at % 2 === 0 ? first : second;
        const { body } = await who.http.get('/guarded/member').expect(200);
        const { status } = await who.http.get('/guarded/billing');
        return [body.memberId === who.member.id, body.clientId === who.member.clientId, status];
      }),
    );
    expect(answers).toEqual(answers.map((_, at) => [true, true, at % 2 === 0 ? 200 : 403]));
  });

  it("is never decided by another client's sets that read the same (C23)", async () => {
    const { first, second, secondClient } = await setup();
    await host.members.update(host.self, second.member.id, { role: 'admin' });
    const setting = { mode: 'default' } as const;
    for (const { member, http } of [first, second]) {
      const owner = await host.person({
        email: `owner${++count}@agency.test`,
        kind: 'staff',
        role: 'admin',
      });
      await owner.http.put(`/clientele/members/${member.id}/permissions`, setting).expect(200);
      await http.get('/guarded/billing').expect(200);
    }
    await host.clients.setCeiling(host.self, secondClient, { permissions: { billing: false } });
    await first.http.get('/guarded/billing').expect(200);
    await second.http.get('/guarded/billing').expect(403);
    await first.http.get('/guarded/billing').expect(200);
  });

  it('is refused, never replaced, when the header names none of the caller', async () => {
    const { actor } = await host.person({
      email: `one${++count}@acme.test`,
      clientId: await host.client(`One ${count}`),
    });
    const other = await host.person({
      email: `other${count}@acme.test`,
      clientId: await host.client(`Other ${count}`),
    });
    const pending = await host.members.create(host.self, {
      email: `pending${count}@acme.test`,
      clientId: await host.client(`Pending ${count}`),
    });
    const shut = await host.person({
      email: actor.email,
      clientId: await host.client(`Shut ${count}`),
    });
    await host.members.deactivate(host.self, shut.member.id);
    const refused = [
      other.member.id,
      shut.member.id,
      `${actor.memberId}, ${actor.memberId}`,
      pending.member.id,
      newId(),
      'garbage',
      '',
      "' OR 1=1 --",
      '0',
    ];
    for (const id of refused) {
      const login = host.as(actor.identityId!).with('x-membership-id', id);
      for (const path of [
        '/guarded/member',
        '/guarded/view',
        '/clientele/me',
        '/clientele/members',
      ]) {
        const { body } = await login.get(path).expect(403);
        expect(body).toEqual({
          statusCode: 403,
          code: 'MEMBERSHIP_UNKNOWN',
          message: expect.any(String),
        });
      }
    }
  });

  it('does not exist on the own domain of another portal', async () => {
    const key = `p${++count}`;
    const portal = await host.portals.ensure({ key, name: 'Own', domain: `${key}.Example.test` });
    const self = hostActor(portal.id);
    const email = `${key}@person.test`;
    const here = await host.person({ email, clientId: await host.client(`Here ${count}`) });
    const identityId = here.actor.identityId!;
    const there = await host.members.create(self, {
      email,
      name: 'There',
      client: { name: 'Theirs', type: 'business' },
      identityId,
    });
    const login = host.as(identityId);
    const own = login.with('host', `${key}.example.TEST:8080`);
    const alone = await own.get('/guarded/member').expect(200);
    expect(alone.body).toMatchObject({ memberId: there.member.id, portalId: portal.id });
    await login.with('host', `${key}.example.test.`).get('/guarded/member').expect(200);
    const named = await own
      .with('x-membership-id', here.member.id)
      .get('/guarded/member')
      .expect(403);
    expect(named.body.code).toBe('MEMBERSHIP_UNKNOWN');
    const me = await own.get('/clientele/me').expect(200);
    expect(me.body.memberships.map(({ id }: { id: string }) => id)).toEqual([there.member.id]);
    await login.get('/guarded/member').expect(409);
    await login.with('host', 'elsewhere.test').get('/guarded/member').expect(409);
  });
});
