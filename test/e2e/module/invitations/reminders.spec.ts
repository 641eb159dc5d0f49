import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY, HOUR } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';
import { EventEntity } from '../../../../lib/schema/event.entity.js';
import { LetterEntity } from '../../../../lib/schema/letter.entity.js';
import {
  accept,
  invitationOptions,
  invitationRow,
  invite,
  newEmail,
  tokenOf,
} from '../joining/support/invited.js';

describeOnEachDatabase('a reminder of an invitation', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions() },
    });
  });

  afterAll(() => host.stop());

  const remind = (email: string, domain: string | null = null) =>
    host.invitations.remind(email, { domain });

  async function remindedOf(email: string) {
    const events = await host.recorded('invitation.reminded');
    return events.filter(({ data }) => data.email === email);
  }

  it('brings the same link once more: generation, end and inviter stay', async () => {
    const email = newEmail();
    const { invitationId, token } = await invite(host, { email });
    const before = await invitationRow(host, invitationId);
    host.clock.advance(HOUR);
    await remind(` ${email.toUpperCase()} `);
    const [event, ...others] = await remindedOf(email);
    expect(others).toEqual([]);
    expect(event).toMatchObject({ subject: { id: invitationId }, data: { generation: 0 } });
    const mail = (await host.invitations.render(event!))!;
    expect(new URL(mail.url).searchParams.get('token')).toBe(token);
    expect(await invitationRow(host, invitationId)).toEqual(before);
    await accept(host, token).expect(200);
    expect(await host.invitations.render(event!)).toBeNull();
  });

  it('is another mail than the one before, and the same each time it is written', async () => {
    const email = newEmail();
    await invite(host, { email });
    await remind(email);
    const [sent] = (await host.recorded('invitation.sent')).filter(
      ({ data }) => data.email === email,
    );
    const [reminded] = await remindedOf(email);
    const ids = [];
    for (const event of [sent!, sent!, reminded!, reminded!])
      ids.push((await host.invitations.render(event))!.messageId);
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).toBe(ids[3]);
    expect(ids[0]).not.toBe(ids[2]);
  });

  it('has a pause of its own, for each audience', async () => {
    const email = newEmail();
    await invite(host, { email });
    await remind(email);
    await remind(email);
    expect(await remindedOf(email)).toHaveLength(1);
    await invite(host, { email });
    await remind(email);
    expect(await remindedOf(email)).toHaveLength(2);
    host.clock.advance(DAY);
    await remind(email);
    expect(await remindedOf(email)).toHaveLength(4);
  });

  it('comes once, however many ask at the same moment', async () => {
    const email = newEmail();
    await invite(host, { email });
    await Promise.all([remind(email), remind(email), remind(email)]);
    expect(await remindedOf(email)).toHaveLength(1);
  });

  it('is none for what is past, and void', async () => {
    const [ended, expired, cancelled] = [newEmail(), newEmail(), newEmail()];
    const accepted = await invite(host, { email: ended });
    await accept(host, accepted.token).expect(200);
    await invite(host, { email: expired });
    const gone = await invite(host, { email: cancelled });
    await host.invitations.cancel(host.self, gone.invitationId);
    host.clock.advance(7 * DAY);
    for (const email of [ended, expired, cancelled]) {
      await remind(email);
      expect(await remindedOf(email)).toEqual([]);
    }
    const team = await Team.of(host);
    const inviter = await team.join('admin');
    const email = team.email();
    await invite(host, { by: inviter.actor, clientId: team.clientId, email });
    await host.members.remove(host.self, inviter.member.id);
    await remind(email);
    const [event] = await remindedOf(email);
    expect(event && (await host.invitations.render(event))).toBeNull();
  });

  it('is one of the portal whose own domain was called, and of all elsewhere', async () => {
    const email = newEmail();
    const own = await host.portals.ensure({ key: 'own', name: 'Own', domain: 'own.test' });
    const portal = { kind: 'host', portalId: own.id } as const;
    const { id: clientId } = await host.clients.create(portal, { name: 'A', type: 'business' });
    await invite(host, { email });
    await invite(host, { by: portal, clientId, email });
    await remind(email, 'OWN.test');
    expect((await remindedOf(email)).map(({ portalId }) => portalId)).toEqual([own.id]);
    await remind(email, 'elsewhere.test');
    expect(await remindedOf(email)).toHaveLength(2);
  });

  it('costs the same for whoever is invited, was reminded or is nobody, and leaves nothing of nobody', async () => {
    const known = newEmail();
    await invite(host, { email: known });
    const costOf = async (email: string) => {
      const { queries } = await countQueries(host.dataSource, () => remind(email));
      return queries.map((query) => query.slice(0, 20));
    };
    const rows = async () => [
      await host.dataSource.getRepository(EventEntity).count(),
      await host.dataSource.getRepository(LetterEntity).count(),
    ];
    const first = await costOf(known);
    const before = await rows();
    for (const email of [known, newEmail(), 'no address', '']) {
      expect(await costOf(email)).toEqual(first);
      expect(await rows()).toEqual(before);
    }
  });

  it('costs the same for whoever is invited to several portals', async () => {
    const email = newEmail();
    const another = await host.portals.ensure({ key: 'second', name: 'Second' });
    const portal = { kind: 'host', portalId: another.id } as const;
    const { id: clientId } = await host.clients.create(portal, { name: 'A', type: 'business' });
    await invite(host, { email });
    await invite(host, { by: portal, clientId, email });
    const costs = [];
    for (const each of [email, newEmail()]) {
      const { queries } = await countQueries(host.dataSource, () => remind(each));
      costs.push(queries.map((query) => query.slice(0, 20)));
    }
    expect(await remindedOf(email)).toHaveLength(2);
    expect(costs[0]).toEqual(costs[1]);
  });

  it('counts among the letters of a day, and waits for the next one beyond them', async () => {
    const email = newEmail();
    for (let count = 0; count < 5; count += 1) await invite(host, { email });
    await remind(email);
    const letters = await host.dataSource
      .getRepository(LetterEntity)
      .findBy({ email, kind: 'reminder' });
    expect(letters.map(({ leavesAt, sentAt }) => leavesAt - sentAt)).toEqual(Array(5).fill(DAY));
  });

  it('is refused nobody, and never answers', async () => {
    for (const email of [newEmail(), 'x', ''])
      await expect(host.invitations.remind(email)).resolves.toBeUndefined();
  });

  it('gives back what the last letter had, after it was sent again', async () => {
    const email = newEmail();
    const { invitationId } = await invite(host, { email });
    host.clock.advance(DAY);
    await host.invitations.resend(host.self, invitationId);
    await remind(email);
    const [event] = await remindedOf(email);
    const mail = (await host.invitations.render(event!))!;
    const token = await tokenOf(host, invitationId);
    expect(new URL(mail.url).searchParams.get('token')).toBe(token);
  });
});
