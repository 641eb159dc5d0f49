import {
  EmbeddedIdentityStore,
  IdentitiesService,
  LifeSweeper,
  type MemberView,
} from '../../../../lib/index.js';
import { IdentityEntity } from '../../../../lib/schema/identity.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('people of the embedded store', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const idOf = ({ actor }: Person) => actor.identityId ?? '';
  const accounts = (of = host) => of.dataSource.getRepository(IdentityEntity);
  const memberOf = ({ member }: Person, of = host): Promise<MemberView> =>
    of.members.get(of.self, member.id);

  it('are missing once their row is gone, and all others stay what they are', async () => {
    const { admin, member, owner, clientId } = await Team.of(host);
    const away = { identityId: idOf(member), revision: 1, disabled: true };
    await host.app.get(IdentitiesService).changed(away);
    await accounts().delete({ id: idOf(admin) });
    for (let sweeps = 0; sweeps < 2; sweeps += 1) await host.app.get(LifeSweeper).sweepStandings();
    const people = [await memberOf(admin), await memberOf(member), await memberOf(owner)];
    expect(people.map(({ standing }) => standing)).toEqual(['missing', 'disabled', 'ok']);
    const told = (await host.recorded('client.without_admin')).filter(
      ({ subject }) => subject.id === clientId,
    );
    expect(told.map(({ data }) => data.memberId)).toEqual([admin.member.id]);
  });

  it('are told of as lost admins, though their account was disabled before it was said', async () => {
    const { admin, clientId } = await Team.of(host);
    await accounts().update({ id: idOf(admin) }, { disabledAt: 1 });
    const away = { identityId: idOf(admin), revision: 1, disabled: true };
    await host.app.get(IdentitiesService).changed(away);
    const told = (await host.recorded('client.without_admin')).filter(
      ({ subject }) => subject.id === clientId,
    );
    expect(told).toHaveLength(1);
  });

  it('are nobody to a store that finds people elsewhere', async () => {
    class Elsewhere extends EmbeddedIdentityStore {
      override findById(id: string) {
        return super.findById(id);
      }
    }
    const providers = { identities: Elsewhere };
    const other = await TestHost.start(await db.options(), { extras: { providers } });
    const { admin } = await Team.of(other);
    await accounts(other).delete({ id: idOf(admin) });
    await other.app.get(LifeSweeper).sweepStandings();
    expect((await memberOf(admin, other)).standing).toBe('ok');
    await other.stop();
  });
});
