import {
  AccessService,
  EmbeddedIdentityStore,
  hostActor,
  UnverifiedIdentities,
} from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import { newEmail } from '../joining/support/invited.js';

const MEMBERS = '/clientele/members';

describeOnEachDatabase('an unverified identity', (db) => {
  let host: TestHost;
  let clientId: string;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    clientId = await host.client();
  });

  afterAll(() => host.stop());

  /** The same identity as a member of another portal, on the host's word. */
  async function setup() {
    const email = newEmail();
    const given = { email, clientId, invite: false, password: PASSWORD };
    const { member } = await host.members.create(host.self, given);
    const { id } = (await host.app.get(EmbeddedIdentityStore).findByEmail(email))!;
    const portal = await host.portals.ensure({ key: 'rival', name: 'Rival' });
    const rival = hostActor(portal.id);
    const other = await host.members.create(rival, {
      email,
      kind: 'staff',
      role: 'admin',
      identityId: id,
    });
    return { id, http: host.as(id), memberId: member.id, otherId: other.member.id, rival };
  }

  it('opens only memberships of the portal that made it', async () => {
    const { http, memberId, otherId } = await setup();
    const me = await http.get('/clientele/me').expect(200);
    expect(me.body.memberships).toMatchObject([{ id: memberId }]);
    expect(me.body.membership).toMatchObject({ id: memberId });
    const chosen = http.with('x-membership-id', otherId);
    for (const path of ['/clientele/me', MEMBERS]) {
      const { body } = await chosen.get(path).expect(403);
      expect(body.code).toBe('MEMBERSHIP_UNKNOWN');
    }
  });

  it('gives a membership elsewhere no permission, and the layer that says so is `active`', async () => {
    const { otherId, rival, id } = await setup();
    const access = host.app.get(AccessService);
    const who = { portalId: rival.portalId, memberId: otherId };
    expect(await access.explain(who, 'reports')).toMatchObject({ decidedBy: 'active' });
    await host.app.get(UnverifiedIdentities).verify(id);
    expect(await access.explain(who, 'reports')).toMatchObject({ allowed: true });
  });

  it('opens all of them once the host says that it is verified', async () => {
    const { http, id, memberId, otherId } = await setup();
    const unverified = host.app.get(UnverifiedIdentities);
    expect(await unverified.has(id)).toBe(true);
    expect(await unverified.verify(id)).toBe(true);
    expect([await unverified.has(id), await unverified.verify(id)]).toEqual([false, false]);
    const me = await http.get('/clientele/me').expect(200);
    expect(me.body.memberships.map((each: { id: string }) => each.id).sort()).toEqual(
      [memberId, otherId].sort(),
    );
  });

  it("stays unverified when the host's transaction is rolled back", async () => {
    const { id } = await setup();
    const unverified = host.app.get(UnverifiedIdentities);
    const rolledBack = host.dataSource.transaction(async (manager) => {
      await unverified.verify(id, manager);
      expect(await unverified.has(id, manager)).toBe(false);
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    expect(await unverified.has(id)).toBe(true);
  });
});
