import type { FindOptionsWhere } from 'typeorm';
import { EventRetention } from '../../lib/index.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { MemberTraceEntity } from '../../lib/schema/member-trace.entity.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { DAY } from '../support/test-clock.js';
import { TestHost } from '../support/test-host.js';

describeOnEachDatabase('the trace of a member', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    const options = { events: { relay: false, keepFor: '30d' as const } };
    host = await TestHost.start(await db.options(), { options });
    // As the database's clock goes, or nothing would be deleted.
    host.clock.advance(Date.now() - host.clock.now());
  });

  afterAll(() => host.stop());

  const traces = () => host.dataSource.getRepository(MemberTraceEntity);
  const trace = (memberId: string) => traces().findOneBy({ memberId });

  /** As if every event so far but the parked ones had been delivered, and kept as long as the host wants. */
  async function pruned(parked?: FindOptionsWhere<EventEntity>): Promise<void> {
    const events = host.dataSource.getRepository(EventEntity);
    const occurredAt = host.clock.now() - 31 * DAY;
    await events.update({ portalId: host.portalId }, { status: 'delivered', occurredAt });
    if (parked) await events.update(parked, { status: 'failed' });
    await host.app.get(EventRetention).prune();
  }

  let count = 0;
  async function setup(type: 'business' | 'individual' = 'business') {
    count += 1;
    const email = `person${count}@people.test`;
    const { id: clientId } = await host.clients.create(host.self, { name: 'Acme', type });
    return { email, clientId, person: () => host.person({ email, clientId }) };
  }

  it('knows the person of a member that the host makes, and no event tells of that', async () => {
    const { email, clientId, person } = await setup();
    const { member, actor } = await person();
    expect(await trace(member.id)).toEqual({
      memberId: member.id,
      portalId: host.portalId,
      clientId,
      identityId: actor.identityId,
      email,
    });
    const [created] = (await host.recorded('member.created')).slice(-1);
    expect(JSON.stringify(created)).not.toContain(actor.identityId);
  });

  it('knows who has the address of a member with a password, and no event tells of that', async () => {
    const { email, clientId } = await setup();
    const identityId = await host.identity(email);
    const secret = { invite: false, password: 'correct horse battery' };
    const { member } = await host.members.create(host.self, { email, clientId, ...secret });
    expect(await trace(member.id)).toMatchObject({ identityId });
    expect(JSON.stringify(await host.recorded())).not.toContain(identityId);
  });

  it('learns who the person is when an invitation is accepted', async () => {
    const { email, clientId } = await setup();
    const { member } = await host.members.create(host.self, { email, clientId });
    expect(await trace(member.id)).toMatchObject({ identityId: null });
    const input = { token: await host.tokenFor(email), name: 'Ada', password: 'correct horse' };
    const caller = { identityId: null, domain: null };
    const { identity } = await host.invitations.accept(input, caller);
    expect(await trace(member.id)).toMatchObject({ identityId: identity.id });
  });

  it('is not there for a member that was undone', async () => {
    const { email, clientId } = await setup();
    const undone = host.dataSource.transaction(async (manager) => {
      await host.members.create(host.self, { email, clientId }, manager);
      expect(await manager.countBy(MemberTraceEntity, { email })).toBe(1);
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect(await traces().countBy({ email })).toBe(0);
  });

  it('is forgotten with the last event of one who is gone', async () => {
    const { person } = await setup();
    const { member } = await person();
    await pruned();
    expect(await trace(member.id)).not.toBeNull();
    await host.members.remove(host.self, member.id);
    expect(await trace(member.id)).not.toBeNull();
    await pruned();
    expect(await trace(member.id)).toBeNull();
  });

  it('stays as long as an invitation tells of it', async () => {
    const { email, clientId } = await setup();
    const { member, invitation } = await host.members.create(host.self, { email, clientId });
    await host.invitations.cancel(host.self, invitation!.id);
    await pruned();
    expect(await trace(member.id)).toMatchObject({ email });
  });

  it('stays as long as an event tells of it that nobody has heard', async () => {
    const { person } = await setup();
    const { member } = await person();
    await host.members.remove(host.self, member.id);
    const events = host.dataSource.getRepository(EventEntity);
    const of = { subjectId: member.id };
    await pruned({ ...of, type: 'member.removed' });
    expect(await events.findBy(of)).toHaveLength(1);
    expect(await trace(member.id)).not.toBeNull();
    await pruned();
    expect(await trace(member.id)).toBeNull();
  });

  it('stays as long as the individual client is there or told of that it stands for', async () => {
    const { clientId, person } = await setup('individual');
    const { member } = await person();
    await host.members.remove(host.self, member.id);
    await pruned();
    expect(await trace(member.id)).not.toBeNull();
    await host.clients.remove(host.self, clientId);
    await pruned();
    expect(await trace(member.id)).toBeNull();
  });
});
