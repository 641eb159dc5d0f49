import type { ClienteleEvent, ToldEvent } from '../../../../lib/index.js';
import { TOLD_DAILY_MOST, TOLD_MOST } from '../../../../lib/domain/requests/decider.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('those who may answer a request', (db) => {
  let host: TestHost;

  beforeEach(async () => {
    host = await TestHost.start(await db.options());
  });

  afterEach(() => host.stop());

  const ask = async ({ http }: Person, body: object) =>
    (await http.post('/clientele/requests', { note: 'Please.', ...body }).expect(201)).body.id;

  const PERMISSION = { kind: 'permission', key: 'tasks.set' };
  const SCOPE = { kind: 'scope' };

  async function toldOf(requestId: string): Promise<ClienteleEvent<'request.referred'>[]> {
    const events = await host.recorded('request.referred');
    return events.filter(({ data }) => data.requestId === requestId);
  }

  async function addressees(requestId: string): Promise<string[]> {
    const told = await toldOf(requestId);
    return told.map(({ data }) => data.email);
  }

  const letter = (event: ToldEvent) => host.invitations.render(event);

  it('are told of it once each, the nearest first', async () => {
    const team = await Team.of(host);
    const general = await team.colleague();
    const assigned = await host.person({
      kind: 'staff',
      email: team.email(),
      clients: [team.clientId],
    });
    const elsewhere = {
      kind: 'staff' as const,
      email: team.email(),
      clients: [await host.client()],
    };
    await host.person(elsewhere);
    const id = await ask(team.member, PERMISSION);
    const nearest = [team.admin, assigned, team.owner, general];
    expect(await addressees(id)).toEqual(nearest.map(({ member }) => member.email));
    await ask(team.member, PERMISSION);
    expect(await toldOf(id)).toHaveLength(nearest.length);
    expect((await toldOf(id))[0]).toMatchObject({
      actor: { memberId: team.member.member.id },
      subject: { type: 'member', id: team.admin.member.id },
      data: { clientId: team.clientId, memberKind: 'client' },
    });
  });

  it('are of the client only for permissions, with `users.edit`, and never who asks', async () => {
    const team = await Team.of(host);
    await team.join('admin', allBut('users.edit'));
    const asking = await team.join('admin', allBut('tasks.set'));
    const { email: owner } = team.owner.member;
    expect(await addressees(await ask(asking, PERMISSION))).toEqual([
      team.admin.member.email,
      owner,
    ]);
    expect(await addressees(await ask(asking, SCOPE))).toEqual([owner]);
  });

  it('are let in: nobody who is pending, deactivated or past the end', async () => {
    const team = await Team.of(host);
    const [off, past] = [await team.colleague('admin'), await team.colleague()];
    await host.members.create(host.self, { kind: 'staff', role: 'admin', email: team.email() });
    await host.members.deactivate(host.self, off.member.id);
    const accessUntil = new Date(host.clock.now() + DAY).toISOString();
    await host.members.update(host.self, past.member.id, { accessUntil });
    host.clock.advance(DAY);
    expect(await addressees(await ask(team.member, SCOPE))).toEqual([team.owner.member.email]);
  });

  it('get a letter that names who asks, for what and why', async () => {
    const team = await Team.of(host);
    const id = await ask(team.member, PERMISSION);
    const [first] = await toldOf(id);
    const mail = (await letter(first!))!;
    expect(mail.to).toBe(team.admin.member.email);
    expect(mail.text.replaceAll('\u2060', '')).toContain(
      `${team.member.member.name} of Acme asks for the permission "Set". Whoever answers first decides.\n\nThey wrote: Please.`,
    );
  });

  it('get it in their own language, staff not in that of the client', async () => {
    const team = await Team.of(host);
    await host.clients.update(host.self, team.clientId, { locale: 'de' });
    const told = await toldOf(await ask(team.member, PERMISSION));
    const mails = await Promise.all(told.map(letter));
    expect(mails.map((mail) => mail?.locale)).toEqual(['de', 'en']);
  });

  it('get none any more once it is answered, or they are no longer let in', async () => {
    const team = await Team.of(host);
    const [one, other] = [await ask(team.member, PERMISSION), await ask(team.member, SCOPE)];
    await team.admin.http.post(`/clientele/requests/${one}/decline`, {}).expect(200);
    for (const event of await toldOf(one)) expect(await letter(event)).toBeNull();
    const colleague = await team.colleague('admin');
    const [event] = await toldOf(other);
    expect((await letter(event!))?.to).toBe(team.owner.member.email);
    await host.members.deactivate(colleague.actor, team.owner.member.id);
    expect(await letter(event!)).toBeNull();
  });

  it('are few: ten of a request, and the first ten requests of a member within a day', async () => {
    const team = await Team.of(host);
    for (let count = 0; count < TOLD_MOST; count += 1) await team.colleague();
    expect(await addressees(await ask(team.member, SCOPE))).toHaveLength(TOLD_MOST);
    const again = async () => {
      const last = await lastOf(team.member);
      await team.member.http.delete(`/clientele/requests/${last}`).expect(204);
      return ask(team.member, SCOPE);
    };
    for (let count = 1; count < TOLD_DAILY_MOST; count += 1)
      expect(await toldOf(await again())).not.toHaveLength(0);
    expect(await toldOf(await again())).toHaveLength(0);
    host.clock.advance(DAY);
    expect(await toldOf(await again())).not.toHaveLength(0);
  });

  async function lastOf({ http }: Person): Promise<string> {
    return (await http.get('/clientele/requests').expect(200)).body.items[0].id as string;
  }
});
