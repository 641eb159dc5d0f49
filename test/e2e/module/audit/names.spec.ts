import {
  AuditService,
  hostActor,
  IdentitiesService,
  PortalSettingsService,
} from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('the names of the audit trail', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  interface Item {
    readonly type: string;
    readonly actor: { readonly name: string | null; readonly identityId: string | null } | null;
    readonly subject: { readonly name: string | null };
  }

  /** What was done to something, the oldest first. */
  async function told(subjectId: string): Promise<Item[]> {
    const { body } = await team.owner.http
      .get(`/clientele/audit?subjectId=${subjectId}`)
      .expect(200);
    return (body.items as Item[]).reverse();
  }

  const names = async (subjectId: string) =>
    (await told(subjectId)).map(({ type, actor, subject }) => [type, actor?.name, subject.name]);

  async function staff(name: string): Promise<Person> {
    const email = `${name.toLowerCase()}-${Math.random()}@agency.test`;
    return host.person({ kind: 'staff', role: 'admin', email, name });
  }

  it('stay what they were, though the actor and the subject are renamed', async () => {
    const actor = await staff('Olive');
    const { body } = await actor.http.post('/clientele/clients', {
      name: 'Acme',
      type: 'business',
    });
    await actor.http.patch(`/clientele/clients/${body.id}`, { name: 'Acme Two' }).expect(200);
    await host.members.update(host.self, actor.member.id, { name: 'Olive Oyl' });
    await actor.http.delete(`/clientele/clients/${body.id}`).expect(204);
    expect(await names(body.id)).toEqual([
      ['client.created', 'Olive', 'Acme'],
      ['client.updated', 'Olive', 'Acme Two'],
      ['client.removed', 'Olive Oyl', 'Acme Two'],
    ]);
  });

  it('stay though the actor is no member any more, until it is erased', async () => {
    const actor = await staff('Petra');
    const { body } = await actor.http.post('/clientele/clients', {
      name: 'Globex',
      type: 'business',
    });
    await host.members.remove(host.self, actor.member.id);
    expect(await names(body.id)).toEqual([['client.created', 'Petra', 'Globex']]);

    await host.app.get(AuditService).eraseIdentity(actor.actor.identityId!);
    const [created] = await told(body.id);
    expect(created).toMatchObject({
      actor: { memberId: actor.member.id, name: null, identityId: null },
      subject: { name: 'Globex' },
    });
    expect(await names(actor.member.id)).toEqual([
      ['member.created', undefined, null],
      ['member.removed', undefined, null],
    ]);
  });

  it('are the address of an invitation, and none of what has none', async () => {
    const { member, invitation } = await host.members.create(host.self, {
      email: 'Ida@acme.test',
      name: 'Ida',
      clientId: await host.client(),
    });
    expect(await names(invitation!.id)).toEqual([['invitation.sent', undefined, 'ida@acme.test']]);
    expect(await names(member.id)).toEqual([['member.created', undefined, 'Ida']]);
  });

  it('are the address of whoever has no name, until that is erased', async () => {
    const email = 'nameless@agency.test';
    const actor = await host.person({ kind: 'staff', role: 'admin', email });
    const { body } = await actor.http.post('/clientele/clients', {
      name: 'Umbrella',
      type: 'business',
    });
    expect(await names(actor.member.id)).toEqual([['member.created', undefined, email]]);
    expect(await names(body.id)).toEqual([['client.created', email, 'Umbrella']]);

    await host.members.remove(host.self, actor.member.id);
    await host.app.get(AuditService).eraseIdentity(actor.actor.identityId!);
    expect(await names(actor.member.id)).toEqual([
      ['member.created', undefined, null],
      ['member.removed', undefined, null],
    ]);
    expect(await names(body.id)).toEqual([['client.created', null, 'Umbrella']]);
  });

  it("are the portal's, of what is told of it", async () => {
    const { id } = await host.portals.ensure({ key: 'other', name: 'Other Agency' });
    const self = hostActor(id);
    await host.app.get(PortalSettingsService).update(self, { name: 'Another Agency' });
    await host.portals.setPlan(id, 'premier');
    const identityId = await host.identity('last@other.test');
    const last = { kind: 'staff', role: 'admin', email: 'last@other.test', identityId } as const;
    await host.members.create(self, last);
    await host.app.get(IdentitiesService).gone(identityId);
    const { items } = await host.app.get(AuditService).list(self);
    const portal = items.filter(({ subject }) => subject.type === 'portal').reverse();
    expect(portal.map(({ type, subject }) => [type, subject.name])).toEqual([
      ['portal.updated', 'Another Agency'],
      ['portal.updated', 'Another Agency'],
      ['portal.without_admin', 'Another Agency'],
    ]);
  });

  it('are told by the answer to a replay, too', async () => {
    const actor = await staff('Quinn');
    const { body } = await actor.http.post('/clientele/clients', {
      name: 'Initech',
      type: 'business',
    });
    await host.dataSource.query(
      `UPDATE clientele_events SET status = 'failed' WHERE ${host.dataSource.driver.escape('subjectId')} = '${body.id}'`,
    );
    const [event] = (await host.app.get(AuditService).list(host.self, { subjectId: body.id }))
      .items;
    const answer = await team.owner.http.post(`/clientele/audit/${event!.id}/replay`).expect(200);
    expect(answer.body).toMatchObject({ actor: { name: 'Quinn' }, subject: { name: 'Initech' } });
  });
});
