import { IdentityEntity } from '../../../../lib/schema/identity.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { TestHost } from '../../../support/test-host.js';
import { accept, invite, newEmail, preview } from './support/invited.js';

describeOnEachDatabase('previewing what accepting refuses', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { members: { seatsPerClient: 1 } },
    });
  });

  afterAll(() => host.stop());

  it('says that no seat is left, as accepting does', async () => {
    const clientId = await host.client();
    const { token } = await invite(host, { clientId });
    await preview(host, token).expect(200);
    await host.person({ email: newEmail(), clientId });
    const seen = await preview(host, token).expect(409);
    const refused = await accept(host, token).expect(409);
    expect(seen.body).toEqual(refused.body);
    expect(seen.body.code).toBe('SEAT_LIMIT');
  });

  it('says that the person is a member already, as accepting does, when its email has changed', async () => {
    const [before, after] = [newEmail(), newEmail()];
    const clientId = await host.client();
    const { actor, member } = await host.person({ email: before, clientId });
    await host.members.deactivate(host.self, member.id);
    await host.dataSource
      .getRepository(IdentityEntity)
      .update({ id: actor.identityId! }, { email: after });
    const { token } = await invite(host, { clientId, email: after });
    const seen = await preview(host, token).expect(409);
    const refused = await accept(host, token, actor.identityId!).expect(409);
    expect(seen.body).toEqual(refused.body);
    expect(seen.body.code).toBe('ALREADY_MEMBER');
  });
});
