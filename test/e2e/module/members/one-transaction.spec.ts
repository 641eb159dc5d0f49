import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { IdentityEntity } from '../../../../lib/schema/identity.entity.js';
import { UnverifiedIdentityEntity } from '../../../../lib/schema/unverified-identity.entity.js';
import type { CreateMember } from '../../../../lib/index.js';
import { InvitationEntity } from '../../../../lib/schema/invitation.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { MemberGroupEntity } from '../../../../lib/schema/member-group.entity.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import { newEmail } from '../joining/support/invited.js';
import { withFailingWrites } from '../joining/support/failing-writes.js';
import { snapshot } from '../joining/support/snapshot.js';

describeOnEachDatabase('making a member in one call', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  /** All that can be made along with a member. */
  const everything = (given: Partial<CreateMember>): CreateMember => ({
    email: newEmail(),
    name: 'Ada',
    client: { name: 'Fresh', type: 'business' },
    role: 'admin',
    projects: [{ id: 'hourly', rate: '9.00' }],
    groups: ['design'],
    permissions: { mode: 'custom', permissions: { tasks: true } },
    portalRate: '80.00',
    ...given,
  });

  const ALWAYS = [ClientEntity, MemberEntity, MemberProjectEntity, MemberGroupEntity];
  const WAYS = [
    { way: 'by a link', given: {}, writes: [...ALWAYS, InvitationEntity] },
    {
      way: 'with a password',
      given: { invite: false, password: PASSWORD },
      writes: [...ALWAYS, IdentityEntity, UnverifiedIdentityEntity],
    },
  ];
  const FAILURES = WAYS.flatMap(({ way, given, writes }) =>
    writes.map((entity) => [way, entity.name, given, entity] as const),
  );

  it.each(FAILURES)(
    '%s leaves nothing when the write of %s fails',
    async (_, __, given, entity) => {
      const before = await snapshot(host);
      await withFailingWrites(host, entity, () =>
        expect(host.members.create(host.self, everything(given))).rejects.toThrow('disk is full'),
      );
      expect(await snapshot(host)).toEqual(before);
    },
  );

  it.each(WAYS)('leaves nothing when it is refused at the end: $way', async ({ given }) => {
    const before = await snapshot(host);
    const wrong = everything({ ...given, permissions: { mode: 'clone', fromMemberId: 'nobody' } });
    await expect(host.members.create(host.self, wrong)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await snapshot(host)).toEqual(before);
  });

  it.each(WAYS)('makes all of it otherwise: $way', async ({ given, writes }) => {
    const rows = async (entity: new () => object) => host.dataSource.getRepository(entity).count();
    const before = await Promise.all(writes.map(rows));
    await host.members.create(host.self, everything(given));
    expect(await Promise.all(writes.map(rows))).toEqual(before.map((count) => count + 1));
  });

  it('leaves nothing of a link sent later when its write fails', async () => {
    const { member } = await host.members.create(host.self, everything({ invite: false }));
    const before = await snapshot(host);
    await withFailingWrites(host, InvitationEntity, () =>
      expect(host.members.invite(host.self, member.id)).rejects.toThrow('disk is full'),
    );
    expect(await snapshot(host)).toEqual(before);
  });
});
