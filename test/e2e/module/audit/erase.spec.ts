import type { EntityManager } from 'typeorm';
import {
  AuditService,
  ImportsService,
  type MemberActor,
  RequestsService,
} from '../../../../lib/index.js';
import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { ImportRowEntity } from '../../../../lib/schema/import-row.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allRows } from '../../../support/all-rows.js';
import { rowsWith } from '../../../support/lives/found-texts.js';
import { PersonLife } from '../../../support/lives/person-life.js';
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
    await ask({
      ...member,
      memberId: member.id,
      identityId: accepted.identity.id as string,
      clientIds: [one],
    });
    await host.members.remove(host.self, member.id);
    return { identityId: String(accepted.identity.id), memberId: member.id };
  }

  /** Asks for something, and is answered. */
  async function ask(who: Omit<MemberActor, 'portalId'>): Promise<void> {
    const requests = host.app.get(RequestsService);
    const actor = { ...who, portalId: host.portalId };
    const { id } = await requests.make(actor, { kind: 'scope', note: 'Lovelace sees nothing' });
    await requests.decline(host.self, id, { note: 'Dear Ada Lovelace' });
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
    expect(await erase(identityId)).toMatchObject({ events: 0, invitations: 0 });
  });

  it('finds what a file says in a row that was refused, however it spells the address', async () => {
    const { identityId } = await gone('row@acme.test');
    const maker = await host.person({ kind: 'staff', role: 'admin', email: 'maker@agency.test' });
    const csv = ['email,role', '" Row@ACME.test",nobody', 'Bob@ACME.test,nobody'].join('\n');
    await host.app.get(ImportsService).create(maker.actor, csv);
    expect((await erase(identityId)).imports).toBe(1);
    const rows = await host.dataSource.getRepository(ImportRowEntity).find();
    expect(rows.map(({ email }) => email)).toEqual(['bob@acme.test']);
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

  it('tells what is left to remove, and finds what is told of it later', async () => {
    const person = new PersonLife(host, 'left1x');
    const { id: memberId, clientId } = await person.individual();
    await host.clients.update(host.self, await contactOf(person), { webAddress: 'https://a.test' });
    const identityId = person.identityId!;

    expect((await erase(identityId)).left).toEqual({ account: true, members: 2, clients: 2 });
    const events = async () => (await rowsWith(host.dataSource, person.mark))['clientele_events'];
    expect(await events()).toBeUndefined();

    await host.members.remove(host.self, memberId);
    await person.changeClient(clientId!);
    expect(await events()).toBeDefined();
    expect((await erase(identityId)).left).toEqual({ account: true, members: 1, clients: 2 });
    expect(await events()).toBeUndefined();

    await person.closeAccount();
    await host.clients.remove(host.self, clientId!);
    const [business] = await host.dataSource.getRepository(ClientEntity).findBy({
      contactEmail: person.email,
    });
    await host.clients.update(host.self, business!.id, { contactEmail: null });
    const [last] = await host.dataSource.getRepository(MemberEntity).findBy({ identityId });
    await host.members.remove(host.self, last!.id);
    expect((await erase(identityId)).left).toEqual({ account: false, members: 0, clients: 0 });
    expect(await rowsWith(host.dataSource, person.mark)).toEqual({});
  });

  /** A business the person belongs to and is the contact of. */
  async function contactOf(person: PersonLife): Promise<string> {
    const clientId = await host.client();
    await person.byHost({ clientId });
    await host.clients.update(host.self, clientId, { contactEmail: person.email });
    return clientId;
  }

  it('leaves an individual client alone that stands for somebody else', async () => {
    const [ada, bob] = [new PersonLife(host, 'ada2x'), new PersonLife(host, 'bob2x')];
    const { clientId } = await ada.individual();
    await bob.byHost({ clientId: clientId! });
    await ada.changeClient(clientId!);
    const before = await rowsWith(host.dataSource, ada.mark);

    const member = bob.members[0]!;
    await bob.leaves(member);
    await bob.closeAccount();
    expect(await erase(bob.identityId!)).toMatchObject({ memberships: 1, clients: 0 });
    expect(await rowsWith(host.dataSource, bob.mark)).toEqual({});
    expect(await rowsWith(host.dataSource, ada.mark)).toEqual(before);
  });

  it('leaves what was told of who had the address before or has it now', async () => {
    const first = new PersonLife(host, 'desk3x');
    await first.accepts(await first.invited({ clientId: await host.client() }));
    await first.ends();
    await first.closeAccount();
    const second = new PersonLife(host, 'desk3x');
    await second.accepts(await second.invited({ clientId: await host.client() }));
    const { id } = second.members[0]!;

    await erase(first.identityId!);
    const left = await rowsWith(host.dataSource, 'desk3x');
    expect(left['clientele_events']!.length).toBeGreaterThan(2);
    for (const row of left['clientele_events']!) expect(row).toContain(id);
    expect((await erase(second.identityId!)).left).toMatchObject({ members: 1 });
  });

  it('takes who acted out of what was done to others, and leaves the others', async () => {
    const [ada, bob] = [new PersonLife(host, 'ada4x'), new PersonLife(host, 'bob4x')];
    const clientId = await host.client();
    await ada.byHost({ clientId, role: 'admin' });
    const { member } = await host.members.create(await actorOf(ada), {
      email: bob.email,
      name: bob.text('Invited'),
      message: `${ada.text('From')} to ${bob.text('you')}`,
    });
    const told = await host.recorded('invitation.sent');
    const sent = told.find(({ data }) => data.memberId === member.id)!;
    expect(sent.actor).toMatchObject({ identityId: ada.identityId });

    await ada.ends();
    await ada.closeAccount();
    await erase(ada.identityId!);

    const after = (await host.recorded()).find(({ id }) => id === sent.id)!;
    expect(after).toEqual({ ...sent, actor: { ...sent.actor, identityId: null } });
    // What it wrote to another is the other's.
    expect(Object.keys(await rowsWith(host.dataSource, ada.mark))).toEqual([
      'clientele_invitations',
    ]);
  });

  async function actorOf(person: PersonLife): Promise<MemberActor> {
    const { id: memberId, kind, clientId, role, email, name } = person.members[0]!;
    const { identityId, host: at } = person;
    const clientIds = clientId === null ? null : [clientId];
    const who = { memberId, kind, clientId, clientIds, role, email, name };
    return { ...who, identityId, portalId: at.portalId };
  }
});
