import type { ClienteleEvent, InvitationMail } from '../../../../lib/index.js';
import type { PortalRef } from '../../../../lib/ports/index.js';
import { PortalEntity } from '../../../../lib/schema/portal.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { DAY } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';
import { accept, invitationOptions, invite, newEmail } from '../joining/support/invited.js';

type Given = Parameters<typeof invite>[1];

describeOnEachDatabase('the mail of an invitation', (db) => {
  let host: TestHost;
  const portals: PortalRef[] = [];

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: {
        invitations: invitationOptions({
          resendAfter: 0,
          url: (token, { portal }) => {
            portals.push(portal);
            return `https://portal.test/?to="accept"&token=${token}`;
          },
        }),
      },
    });
  });

  afterAll(() => host.stop());

  async function lastSending(): Promise<ClienteleEvent<'invitation.sent'>> {
    const events = await host.recorded();
    const sendings = ['invitation.sent', 'invitation.resent'];
    return events.filter(({ type }) => sendings.includes(type)).at(-1) as never;
  }

  async function mailOf(given: Given): Promise<InvitationMail> {
    await invite(host, given);
    return (await host.invitations.render(await lastSending()))!;
  }

  it('tells who invites whom to what, and until when', async () => {
    const { actor } = await host.person({ email: newEmail(), name: 'Stella', kind: 'staff' });
    const email = newEmail();
    const mail = await mailOf({
      by: actor,
      email,
      name: 'Ada',
      clientId: await host.client('Acme'),
      message: 'See you.',
    });
    expect(mail).toMatchObject({ to: email, subject: 'Stella invites you to Acme' });
    expect(mail.text).toContain('Hello Ada,');
    expect(mail.text).toContain('See you.');
    expect(mail.text).toContain('until 22 January 2026 at 12:00 UTC');
    expect(mail.text).toContain(mail.url);
  });

  it('speaks for the portal when the host invites', async () => {
    const { name } = (await host.portals.find('default'))!;
    const mail = await mailOf({ kind: 'staff' });
    expect(mail.subject).toBe(`You are invited to ${name}`);
    expect(mail.text).toContain(`You are invited to ${name}.`);
    const ofClient = await mailOf({ clientId: await host.client('Acme') });
    expect(ofClient.subject).toBe(`${name} invites you to Acme`);
    expect(ofClient.text).toContain(`${name} has invited you to Acme.`);
  });

  it('escapes in html what people wrote, and nowhere else', async () => {
    const evil = `<img src=x onerror="alert(1)"> & 'co'`;
    const escaped = '&lt;img src=x onerror=&#34;alert(1)&#34;&gt; &amp; &#39;co&#39;';
    const clientId = await host.client(evil);
    const { html, text, subject } = await mailOf({ clientId, name: evil, message: evil });
    expect(html).not.toContain('<img');
    expect(html.split(escaped)).toHaveLength(4);
    expect(text.split(evil)).toHaveLength(4);
    expect(subject).toContain(evil);
  });

  it('keeps the quotes of an address inside its attribute', async () => {
    const { html, url } = await mailOf({});
    expect(url).toContain('to="accept"&');
    expect(html).toContain(`href="${url.replaceAll('&', '&amp;').replaceAll('"', '&#34;')}"`);
  });

  it.each([
    'x\r\nBcc: y@example.test',
    'x\nBcc: y@example.test',
    'x\rBcc: y@example.test',
    'x\u2028Bcc: y@example.test',
    'x\u0085Bcc: y@example.test',
    'x\t\u000b\u000c\u001b\u007fBcc: y@example.test',
  ])('keeps its subject on one line whatever the client is called: %j', async (name) => {
    const { subject } = await mailOf({ clientId: await host.client(name) });
    expect(subject).toMatch(/invites you to x Bcc: y\u2060@\u2060example\u2060\.\u2060test$/);
  });

  it('takes template syntax in names and messages for text', async () => {
    const syntax = '{{ url }} {% raw %}{{ "x" | upcase }} {% include "secret" %}';
    const clientId = await host.client(syntax);
    const { text, url, subject } = await mailOf({ clientId, name: syntax, message: syntax });
    expect(text.split(syntax)).toHaveLength(4);
    expect(text.split(url)).toHaveLength(2);
    expect(subject).toContain(syntax);
  });

  it('holds one link, its own, whatever people are called and write', async () => {
    const evil = 'www.evil.test/login https://evil.test mail@evil.test';
    const shown =
      'www\u2060.\u2060evil\u2060.\u2060test/login https\u2060:\u2060/\u2060/\u2060evil\u2060.\u2060test mail\u2060@\u2060evil\u2060.\u2060test';
    const { actor } = await host.person({ email: newEmail(), name: evil, kind: 'staff' });
    await host.dataSource.getRepository(PortalEntity).update({ id: host.portalId }, { name: evil });
    const clientId = await host.client(evil);
    const mail = await mailOf({ by: actor, clientId, name: evil, message: evil });
    await host.dataSource
      .getRepository(PortalEntity)
      .update({ id: host.portalId }, { name: 'Agency' });
    const escaped = mail.url.replaceAll('&', '&amp;').replaceAll('"', '&#34;');
    const counts = { subject: 2, text: 5, html: 5 };
    for (const part of ['subject', 'text', 'html'] as const) {
      const rest = mail[part].replace(mail.url, '').replace(escaped, '');
      expect(rest.split(shown)).toHaveLength(counts[part] + 1);
      expect(rest).not.toMatch(/evil\.|@evil|www\.|:\/\/|\/\/|\w@/);
    }
    expect(mail.text).toContain(`${mail.url}\n`);
  });

  it('asks the host for the address with the portal at hand', async () => {
    const portal = await host.portals.find('default');
    const { url } = await mailOf({});
    expect(portals.at(-1)).toEqual(portal);
    expect(url).toMatch(/&token=[\w-]{70}$/);
  });

  it('is the same each time it is rendered', async () => {
    await invite(host);
    const sending = await lastSending();
    const mails = [await host.invitations.render(sending), await host.invitations.render(sending)];
    expect(mails[0]).not.toBeNull();
    expect(mails[1]).toEqual(mails[0]);
  });

  it('is not written for a link that is dead', async () => {
    const { invitationId, token } = await invite(host);
    const first = await lastSending();
    await host.invitations.resend(host.self, invitationId);
    expect(await host.invitations.render(first)).toBeNull();
    const second = await lastSending();
    expect(await host.invitations.render(second)).not.toBeNull();
    await accept(host, token).expect(410);
    await host.invitations.cancel(host.self, invitationId);
    expect(await host.invitations.render(second)).toBeNull();

    await invite(host);
    const expiring = await lastSending();
    host.clock.advance(7 * DAY - 1);
    expect(await host.invitations.render(expiring)).not.toBeNull();
    host.clock.advance(1);
    expect(await host.invitations.render(expiring)).toBeNull();
  });

  it("is not written for another portal's event", async () => {
    await invite(host);
    const sending = await lastSending();
    const other = await host.portals.ensure({ key: 'other', name: 'Other' });
    expect(await host.invitations.render({ ...sending, portalId: other.id })).toBeNull();
  });
});
