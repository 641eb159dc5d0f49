import {
  EmbeddedIdentityStore,
  IdentitiesService,
  type IdentityStanding,
  LifeSweeper,
} from '../../../../lib/index.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('what the host answers of people', (db) => {
  const standings = new Map<string, IdentityStanding>();
  const asked: (readonly string[])[] = [];
  let meanwhile: () => Promise<void> = () => Promise.resolve();
  let host: TestHost;

  class TellingStore extends EmbeddedIdentityStore {
    override async standingOf(
      ids: readonly string[],
    ): Promise<ReadonlyMap<string, IdentityStanding>> {
      asked.push(ids);
      const answer = new Map(standings);
      await meanwhile();
      return answer;
    }
  }

  beforeAll(async () => {
    const providers = { identities: TellingStore };
    host = await TestHost.start(await db.options(), { extras: { providers } });
  });

  afterAll(() => host.stop());

  const sweep = () => host.app.get(LifeSweeper).sweepStandings();
  const personOf = ({ actor }: Person) => actor.identityId!;
  const rowOf = ({ member: { id } }: Person) =>
    host.dataSource.getRepository(MemberEntity).findOneByOrFail({ id });

  it('is kept for each member, with an event where it has changed', async () => {
    const { member, admin, clientId } = await Team.of(host);
    standings.set(personOf(member), 'missing').set(personOf(admin), 'disabled');
    await sweep();
    await sweep();
    expect([(await rowOf(member)).standing, (await rowOf(admin)).standing]).toEqual([
      'missing',
      'disabled',
    ]);
    const events = (await host.recorded('member.updated')).filter(
      ({ data }) => data.clientId === clientId,
    );
    const told = new Map(events.map(({ subject, data }) => [subject.id, data.change]));
    const since = (standing: string) => ({ before: { standing: 'ok' }, after: { standing } });
    expect(told).toEqual(
      new Map([
        [member.member.id, since('missing')],
        [admin.member.id, since('disabled')],
      ]),
    );
    expect(events).toHaveLength(2);
    await member.http.get('/clientele/members').expect(403);
    standings.set(personOf(member), 'ok');
    await sweep();
    expect((await rowOf(member)).standing).toBe('ok');
  });

  it('leaves alone what it says nothing of', async () => {
    const { member } = await Team.of(host);
    await sweep();
    expect((await rowOf(member)).standing).toBe('ok');
    expect(asked.flat()).toContain(personOf(member));
  });

  it('is older than what the host has said while it was being asked', async () => {
    const { member } = await Team.of(host);
    const service = host.app.get(IdentitiesService);
    const identityId = personOf(member);
    await service.changed({ identityId, revision: 1, disabled: true });
    standings.set(identityId, 'ok');
    meanwhile = () => service.changed({ identityId, revision: 2, disabled: true });
    await sweep();
    meanwhile = () => Promise.resolve();
    expect((await rowOf(member)).standing).toBe('disabled');
  });

  it('lets a missing one be removed, though it was the last admin, and invited anew', async () => {
    const { admin, clientId, owner } = await Team.of(host);
    standings.set(personOf(admin), 'missing');
    await sweep();
    await owner.http.delete(`/clientele/members/${admin.member.id}`).expect(204);
    const given = { clientId, email: admin.member.email, role: 'admin' };
    const { body } = await owner.http.post('/clientele/members', given).expect(201);
    expect(body.member).toMatchObject({ status: 'pending', standing: 'ok' });
  });

  it('is waited for no longer than the next sweep when it fails', async () => {
    meanwhile = () => Promise.reject(new Error('away'));
    await expect(sweep()).resolves.toBeUndefined();
    meanwhile = () => Promise.resolve();
  });
});
