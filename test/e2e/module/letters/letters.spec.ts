import {
  type ClienteleEvent,
  type LetterEventType,
  type LetterMail,
  LifeSweeper,
  PortalSettingsService,
} from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';
import { LETTER_WISHES } from './support/letter-wishes.js';
import { lastEvent, lastLetter, pathOf } from './support/last-letter.js';

describeOnEachDatabase('letters', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), LETTER_WISHES);
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  const letterOf = (type: LetterEventType) => lastLetter(host, type);

  describe('about a change of a member', () => {
    const patch = (who: Person, body: object) =>
      team.owner.http.patch(pathOf(who), body).expect(200);

    it.each([
      ['member.updated', (who: Person, notify: boolean) => patch(who, { name: 'Ada B.', notify })],
      [
        'member.role_changed',
        (who: Person, notify: boolean) => patch(who, { role: 'admin', notify }),
      ],
      [
        'member.scope_changed',
        (who: Person, notify: boolean) => patch(who, { projects: [{ id: 'fixed' }], notify }),
      ],
      [
        'member.permissions_changed',
        (who: Person, notify: boolean) =>
          team.owner.http.put(`${pathOf(who)}/permissions`, { ...EVERYTHING, notify }).expect(200),
      ],
      [
        'member.removed',
        (who: Person, notify: boolean) =>
          team.owner.http.delete(`${pathOf(who)}?notify=${String(notify)}`).expect(204),
      ],
    ] as const)(
      'goes to the person where the box was ticked, and not else: %s',
      async (type, change) => {
        const told = await team.join();
        await change(told, true);
        expect(await letterOf(type)).toMatchObject({
          to: told.member.email,
          subject: expect.stringContaining('Acme') as string,
          text: expect.stringContaining(team.owner.member.name.split('@')[0]!) as string,
          url: null,
          locale: 'en',
        });
        await change(await team.join(), false);
        expect(await letterOf(type)).toBeNull();
      },
    );

    it('goes once: its Message-ID is the same each time it is written', async () => {
      const who = await team.join();
      await patch(who, { name: 'Ada C.', notify: true });
      const [one, other] = [await letterOf('member.updated'), await letterOf('member.updated')];
      expect(one!.messageId).toMatch(/^<[\w-]+@[\w.]+>$/);
      expect(other).toEqual(one);
    });
  });

  it('tell of an end of access that is near, and of one that has come', async () => {
    const who = await team.join();
    const accessUntil = new Date(host.clock.now() + DAY).toISOString();
    await team.owner.http.patch(pathOf(who), { accessUntil }).expect(200);
    await host.app.get(LifeSweeper).sweepEnds();
    expect(await letterOf('member.access_ending')).toMatchObject({
      to: who.member.email,
      text: expect.stringMatching(/ends on \d+ January 2026 at \d\d:\d\d UTC/) as string,
    });
    host.clock.advance(DAY);
    await host.app.get(LifeSweeper).sweepEnds();
    expect((await letterOf('member.access_ended'))?.to).toBe(who.member.email);
  });

  it('tell who asks that the request is there, and what came of it', async () => {
    const who = await team.join();
    const ask = async (key: string) => {
      const body = { kind: 'permission', key, note: 'For www.evil.test, please' };
      return (await who.http.post('/clientele/requests', body).expect(201)).body as { id: string };
    };
    const { id } = await ask('reports.edit');
    const made = (await letterOf('request.made'))!;
    expect(made.to).toBe(who.member.email);
    expect(made.text.replaceAll('\u2060', '')).toContain('For www.evil.test, please');
    expect(made.text).not.toContain('www.evil.test');
    const answer = (to: string, end: string) =>
      team.owner.http.post(`/clientele/requests/${to}/${end}`, { note: 'So be it.' }).expect(200);
    await answer(id, 'decline');
    expect((await letterOf('request.declined'))?.text).toContain('So be it.');
    const again = await ask('reports.edit');
    await answer(again.id, 'approve');
    expect(await letterOf('request.approved')).toMatchObject({
      to: who.member.email,
      subject: 'Your request was approved',
    });
  });

  it('tell the maker of an export where its file is', async () => {
    const data = { exportId: 'e1', by: 'portal' as const, memberId: team.owner.member.id, rows: 7 };
    const subject = { type: 'export' as const, id: 'e1' };
    const event = {
      ...(await lastEvent(host, 'member.created')),
      type: 'export.ready' as const,
      subject,
      data,
    };
    const letter = (await host.invitations.render(event))!;
    expect(letter).toMatchObject({
      to: team.owner.member.email,
      url: 'https://default.test/files/e1',
      subject: 'Your export is ready',
    });
    expect(letter.text).toContain('(7 rows)');
    expect(letter.html).toContain('<a href="https://default.test/files/e1">');
    expect(letter.messageId).toContain('@default.test>');
  });

  it.each(['client.without_admin', 'portal.without_admin'] as const)(
    'tell a staff admin who is there, else the one who was the last: %s',
    async (type) => {
      const data = { clientId: team.clientId, name: 'Acme', memberId: team.member.member.id };
      const event = { ...(await lastEvent(host, 'member.created')), type, data } as never;
      const letter = (await host.invitations.render(event)) as unknown as LetterMail;
      expect(letter.to).toBe(team.owner.member.email);
      expect(letter.subject).toContain('has no admin any more');
    },
  );

  it('hold no header of anybody’s own, and no template of anybody’s own', async () => {
    const who = await team.join();
    const name = 'x\r\nBcc: y@evil.test {{ member.email }}';
    await host.clients.update(host.self, team.clientId, { name });
    await team.owner.http.delete(`${pathOf(who)}?notify=true`).expect(204);
    const { subject, to } = (await letterOf('member.removed'))!;
    await host.clients.update(host.self, team.clientId, { name: 'Acme' });
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject).toContain('{{ member\u2060.\u2060email }}');
    expect(to).toBe(who.member.email);
  });

  it('are written to nobody who was erased', async () => {
    const event = await lastEvent(host, 'member.removed');
    const erased = { ...event, notify: true, data: { ...event.data, email: '', name: '' } };
    expect(await host.invitations.render(erased as ClienteleEvent<LetterEventType>)).toBeNull();
  });

  describe('in a language', () => {
    const inviteIn = async (given: object, client: object = {}) => {
      const clientId = await host.client();
      await host.clients.update(host.self, clientId, client);
      const body = { clientId, email: team.email(), ...given };
      return (await team.owner.http.post('/clientele/members', body).expect(201)).body;
    };
    const subjectNow = async () => (await letterOf('invitation.sent'))!.subject;

    it('go by the invitation, the member, the client, then the portal, and resending keeps it', async () => {
      const settings = host.app.get(PortalSettingsService);
      await inviteIn({}, { locale: 'de' });
      expect(await subjectNow()).toMatch(/lädt Sie zu Acme ein$/);
      const { member, invitation } = await inviteIn({ locale: 'EN-us' }, { locale: 'de' });
      expect([member.locale, invitation.locale]).toEqual(['en-US', 'en-US']);
      expect(await subjectNow()).toMatch(/invites you to Acme$/);
      await settings.update(host.self, { locale: 'de', timeZone: 'Europe/Berlin' });
      await inviteIn({});
      const german = (await letterOf('invitation.sent'))!;
      expect(german).toMatchObject({ locale: 'de' });
      expect(german.text).toMatch(/gilt bis \d+\. Januar 2026 um \d\d:\d\d MEZ \(Europe\/Berlin\)/);
      host.clock.advance(DAY);
      await host.members.update(host.self, member.id, { locale: 'de' });
      await host.invitations.resend(host.self, invitation.id);
      expect((await letterOf('invitation.resent'))!.subject).toMatch(/invites you to Acme$/);
      await settings.update(host.self, { locale: null, timeZone: 'UTC' });
    });

    it('go by that of the member for what happens to it', async () => {
      const who = await team.join();
      await team.owner.http.patch(pathOf(who), { locale: 'de-AT' }).expect(200);
      await team.owner.http.patch(pathOf(who), { role: 'admin', notify: true }).expect(200);
      const letter = (await letterOf('member.role_changed'))!;
      expect(letter).toMatchObject({
        locale: 'de-AT',
        subject: 'Ihre Rolle bei Acme wurde geändert',
      });
      expect(letter.text).toContain('Sie waren Mitglied und sind jetzt Admin.');
    });

    it('are taken and shown wherever one can be said, and taken away by null', async () => {
      const { http } = team.owner;
      const client = { name: 'Sprachen', type: 'business', locale: 'PT-br' };
      const made = (await http.post('/clientele/clients', client).expect(201)).body;
      expect(made.locale).toBe('pt-BR');
      for (const locale of ['de', null]) {
        const path = `/clientele/clients/${made.id}`;
        expect((await http.patch(path, { locale }).expect(200)).body.locale).toBe(locale);
        const portal = await http.patch('/clientele/portal', { locale }).expect(200);
        expect(portal.body.locale).toBe(locale);
      }
      const body = { clientId: made.id, email: team.email(), invite: false };
      const { member } = (await http.post('/clientele/members', body).expect(201)).body;
      const invited = await http
        .post(`/clientele/members/${member.id}/invite`, { locale: 'de' })
        .expect(201);
      expect(invited.body).toMatchObject({
        member: { locale: null },
        invitation: { locale: 'de' },
      });
      const { body: listed } = await http.get('/clientele/invitations').expect(200);
      expect(listed.items[0]).toMatchObject({ email: body.email, locale: 'de' });
    });

    it.each(['english!', 'x', 'de_DE'])('are refused for what is none: %s', async (locale) => {
      const body = { email: team.email(), clientId: team.clientId, locale };
      await team.owner.http.post('/clientele/members', body).expect(400);
      const given = { name: 'A', type: 'business' as const, locale };
      await expect(host.clients.create(host.self, given)).rejects.toMatchObject({
        code: 'VALIDATION_FAILED',
      });
    });
  });
});
