import type { EntityManager } from 'typeorm';
import { AuditService } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allRows } from '../../../support/all-rows.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('the erasure of a person', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const erase = (identityId: string, manager?: EntityManager) =>
    host.app.get(AuditService).eraseIdentity(identityId, manager);

  /** Was invited to two clients, came, was renamed, acted and left. */
  async function gone(email: string) {
    const [one, two] = [await host.client('One'), await host.client('Two')];
    const invited = { email, name: 'Ada Lovelace', message: 'Dear Ada Lovelace' };
    const { member } = await host.members.create(host.self, {
      ...invited,
      clientId: one,
      role: 'admin',
    });
    const second = await host.members.create(host.self, { ...invited, clientId: two });
    const token = await host.tokenFor(email);
    await host.invitations.cancel(host.self, second.invitation!.id);
    const body = { token: await linkOf(member.id, token), name: 'Ada L.', password: PASSWORD };
    const { body: accepted } = await host.nobody.post('/clientele/invitations/accept', body);
    await host.members.update(host.self, member.id, { name: 'Countess Lovelace' });
    await host.members.remove(host.self, member.id);
    return { identityId: String(accepted.identity.id), memberId: member.id };
  }

  /** `tokenFor` gives the last link, which is the second client's: send the first again. */
  async function linkOf(memberId: string, last: string): Promise<string> {
    const { invitation, email } = await host.members.get(host.self, memberId);
    host.clock.advance(2 * 86_400_000);
    await host.invitations.resend(host.self, invitation!.id);
    const token = await host.tokenFor(email);
    expect(token).not.toBe(last);
    return token;
  }

  it('leaves what happened, and nothing of who it was, in past events and ended invitations', async () => {
    const { identityId, memberId } = await gone('ada@acme.test');
    const bystander = await host.person({ kind: 'staff', email: 'bob@agency.test', name: 'Bob' });
    const before = await host.recorded();
    await host.dataSource.query(`DELETE FROM clientele_identities WHERE email = 'ada@acme.test'`);

    const counts = await erase(identityId);
    expect(counts.events).toBeGreaterThan(5);
    expect(counts.invitations).toBe(2);
    const all = JSON.stringify(await allRows(host.dataSource));
    for (const text of ['ada@acme.test', 'Ada L', 'Lovelace', identityId]) {
      expect(all).not.toContain(text);
    }
    const after = await host.recorded();
    expect(after.map(({ id, type }) => [id, type])).toEqual(
      before.map(({ id, type }) => [id, type]),
    );
    expect(after.find(({ type }) => type === 'member.removed')).toMatchObject({
      subject: { type: 'member', id: memberId },
      data: { memberId, email: '', name: '', status: 'active' },
    });
    expect(all).toContain(bystander.member.id);
    expect(all).toContain('bob@agency.test');
    expect(await erase(identityId)).toEqual({ events: 0, invitations: 0 });
  });

  it('goes with the transaction of the host', async () => {
    const { identityId } = await gone('grace@acme.test');
    const undone = host.dataSource.transaction(async (manager) => {
      expect((await erase(identityId, manager)).events).toBeGreaterThan(0);
      throw new Error('undo');
    });
    await expect(undone).rejects.toThrow('undo');
    expect(JSON.stringify(await host.recorded())).toContain('grace@acme.test');
  });
});
