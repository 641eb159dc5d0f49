import {
  type CreateMember,
  InvitationTemplatesService,
  type InvitationTemplateView,
  type NewInvitationTemplate,
} from '../../../../lib/index.js';
import { unlinked } from '../../../../lib/domain/text/unlinked.js';
import { newId } from '../../../../lib/database/ids.js';
import { InvitationEntity } from '../../../../lib/schema/invitation.entity.js';
import { InvitationTemplateEntity } from '../../../../lib/schema/invitation-template.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';
import { accept, invitationOptions, invitationRow, invite } from '../joining/support/invited.js';
import { snapshot } from '../joining/support/snapshot.js';

const BUILT_IN = /invites you to/;

describeOnEachDatabase('the template of an invitation', (db) => {
  let host: TestHost;
  let team: Team;
  let templates: InvitationTemplatesService;
  let count = 0;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { invitations: invitationOptions({ resendAfter: 0 }) },
    });
    team = await Team.of(host);
    templates = host.app.get(InvitationTemplatesService);
  });

  afterAll(() => host.stop());

  /** A new template whose name its subject shows. */
  function setup(given: Partial<NewInvitationTemplate> = {}): Promise<InvitationTemplateView> {
    const name = `Template ${(count += 1)}`;
    return templates.create(host.self, { name, subject: name, text: '{{ url }}', ...given });
  }

  /** The mail that was sent last for this invitation, as it would be written now. */
  async function mailOf(invitationId: string) {
    const sent = (await host.recorded()).filter(
      ({ type, subject }) => /sent$/.test(type) && subject.id === invitationId,
    );
    return (await host.invitations.render(sent.at(-1) as never))!;
  }

  async function subjectOf(given: Partial<CreateMember>): Promise<string> {
    return (await mailOf((await invite(host, given)).invitationId)).subject;
  }

  it('is the one it was sent with, else the default one, else the built-in text', async () => {
    const [chosen, usual] = [await setup(), await setup()];
    expect(await subjectOf({})).toMatch(BUILT_IN);
    expect(await subjectOf({ templateId: chosen.id })).toBe(chosen.name);
    await templates.update(host.self, usual.id, { isDefault: true });
    expect(await subjectOf({})).toBe(usual.name);
    expect(await subjectOf({ templateId: chosen.id })).toBe(chosen.name);
    expect(await subjectOf({ templateId: chosen.id, kind: 'staff' })).toBe(chosen.name);
    await templates.update(host.self, usual.id, { isDefault: false });
    expect(await subjectOf({})).toMatch(BUILT_IN);
  });

  it("is its own portal's default one", async () => {
    const usual = await setup({ isDefault: true });
    const { id: portalId } = await host.portals.ensure({ key: 'other', name: 'Other' });
    const by = { kind: 'host', portalId } as const;
    const client = await host.clients.create(by, { name: 'Theirs', type: 'business' });
    expect(await subjectOf({ by, clientId: client.id } as object)).toMatch(BUILT_IN);
    await templates.update(host.self, usual.id, { isDefault: false });
  });

  it('is never one of another portal, whatever its row says', async () => {
    const { id: portalId } = await host.portals.ensure({ key: 'other', name: 'Other' });
    const theirs = { name: `T ${(count += 1)}`, subject: 'Theirs', text: '{{ url }}' };
    const { id: templateId } = await templates.create({ kind: 'host', portalId }, theirs);
    const { invitationId: id } = await invite(host);
    await host.dataSource
      .getRepository(InvitationEntity)
      .update({ id, portalId: host.portalId }, { templateId });
    expect((await mailOf(id)).subject).toMatch(BUILT_IN);
  });

  it('is kept when the invitation is sent again, in the words it has by then', async () => {
    const chosen = await setup();
    const { invitationId } = await invite(host, { templateId: chosen.id });
    await templates.update(host.self, chosen.id, { subject: 'In other words' });
    await host.invitations.resend(team.owner.actor, invitationId);
    expect(await invitationRow(host, invitationId)).toMatchObject({
      templateId: chosen.id,
      generation: 1,
    });
    expect((await mailOf(invitationId)).subject).toBe('In other words');
  });

  it('shows who invites whom to what, and the message', async () => {
    const { id: templateId } = await setup({
      subject: '{{ inviter.name }}: {{ client.name }}',
      text: '{{ member.name }} <{{ member.email }}> {{ portal.name }} {{ message }} {{ url }}',
      html: '<p>{{ message }}</p><a href="{{ url }}">{{ expiresAt | date: "%d.%m.%Y" }}</a>',
    });
    const { actor } = await team.colleague();
    const given = { name: 'Ada', message: '<b>{{ url }}</b>', clientId: team.clientId };
    const invited = await invite(host, { by: actor, templateId, ...given });
    const { subject, text, html, url } = await mailOf(invited.invitationId);
    expect(subject).toBe(`${unlinked(actor.name)}: Acme`);
    expect(text).toBe(`Ada <${invited.email}> Agency <b>{{ url }}</b> ${url}`);
    expect(html).toBe(`<p>&lt;b&gt;{{ url }}&lt;/b&gt;</p><a href="${url}">22.01.2026</a>`);
  });

  it.each(['nobody', 'malformed', 'foreign'])(
    'is one of the portal: an id that is %s makes no member (C6, C34)',
    async (kind) => {
      const { id: portalId } = await host.portals.ensure({ key: 'other', name: 'Other' });
      const theirs = { name: `T ${(count += 1)}`, subject: 'S', text: '{{ url }}' };
      const foreign = await templates.create({ kind: 'host', portalId }, theirs);
      const ids: Record<string, string> = { nobody: newId(), malformed: 'x', foreign: foreign.id };
      const before = await snapshot(host);
      const { body } = await team.owner.http
        .post('/clientele/members', {
          email: team.email(),
          clientId: team.clientId,
          templateId: ids[kind],
        })
        .expect(404);
      expect([body.code, body.details]).toEqual(['NOT_FOUND', { field: 'templateId' }]);
      expect(await snapshot(host)).toEqual(before);
    },
  );

  it('is for staff to choose', async () => {
    const { id: templateId, name } = await setup();
    const email = team.email();
    const call = team.admin.http.post('/clientele/members', { email, templateId });
    expect((await call.expect(403)).body).toMatchObject({
      code: 'STAFF_FIELDS',
      details: { fields: ['templateId'] },
    });
    const { http } = await team.colleague();
    const { body } = await http
      .post('/clientele/members', { email, clientId: team.clientId, templateId })
      .expect(201);
    expect((await mailOf(body.invitation.id)).subject).toBe(name);
  });

  describe('that is removed', () => {
    it('gives way to the default one in open invitations', async () => {
      const [chosen, usual] = [await setup(), await setup({ isDefault: true })];
      const { invitationId } = await invite(host, { templateId: chosen.id });
      await templates.remove(host.self, chosen.id);
      expect(await invitationRow(host, invitationId)).toMatchObject({
        templateId: null,
        version: 2,
      });
      expect((await mailOf(invitationId)).subject).toBe(usual.name);
      await templates.update(host.self, usual.id, { isDefault: false });
      expect((await mailOf(invitationId)).subject).toMatch(BUILT_IN);
    });

    it('gives way to the one that replaces it, also in expired ones, not in ended ones', async () => {
      const [chosen, heir, other] = [await setup(), await setup(), await setup()];
      const templateId = chosen.id;
      const ended = await invite(host, { templateId });
      await accept(host, ended.token).expect(200);
      const expired = await invite(host, { templateId });
      host.clock.advance(8 * DAY);
      const [open, another] = [
        await invite(host, { templateId }),
        await invite(host, { templateId: other.id }),
      ];
      await templates.remove(host.self, templateId, { replaceWith: heir.id });
      const now = async ({ invitationId }: typeof open) =>
        (await invitationRow(host, invitationId)).templateId;
      expect([await now(open), await now(expired)]).toEqual([heir.id, heir.id]);
      expect([await now(ended), await now(another)]).toEqual([templateId, other.id]);
      expect((await mailOf(open.invitationId)).subject).toBe(heir.name);
      await host.invitations.resend(host.self, expired.invitationId);
      expect((await mailOf(expired.invitationId)).subject).toBe(heir.name);
      expect((await host.recorded('template.removed')).at(-1)?.data).toMatchObject({
        replacedBy: heir.id,
        invitations: 2,
      });
    });

    it('is not chosen by an invitation made at the same moment (C6)', async () => {
      for (let round = 0; round < 8; round += 1) {
        const [chosen, heir] = [await setup(), await setup()];
        const email = team.email();
        const body = { email, clientId: team.clientId, templateId: chosen.id };
        const [removal, made] = await Promise.all([
          team.owner.http.delete(
            `/clientele/invitation-templates/${chosen.id}?replaceWith=${heir.id}`,
          ),
          team.owner.http.post('/clientele/members', body),
        ]);
        expect([removal.status, [201, 404].includes(made.status)]).toEqual([204, true]);
        if (made.status === 404) continue;
        const row = await invitationRow(host, made.body.invitation.id as string);
        expect(row.templateId).toBe(heir.id);
      }
    });
  });

  describe('never keeps a mail from being written', () => {
    /** Stores what an earlier release may have taken, past every check. */
    async function spoil(id: string, text: string): Promise<void> {
      const parts = { subject: 'Spoilt', text, html: null };
      await host.dataSource
        .getRepository(InvitationTemplateEntity)
        .update({ id, portalId: host.portalId }, { parts });
    }

    it.each([
      '{{ url | gone }}',
      '{% gone %}{{ url }}',
      '{{ url }}{{ gone }}',
      'no link',
      '{{ url',
    ])('when it cannot be used any more: %s', async (text) => {
      const { id: templateId } = await setup();
      const { invitationId } = await invite(host, { templateId });
      await spoil(templateId, text);
      const { subject, url, html } = await mailOf(invitationId);
      expect(subject).toMatch(BUILT_IN);
      expect(html).toContain(`href="${url}"`);
      const preview = `/clientele/invitation-templates/${templateId}/preview`;
      const status = text === 'no link' ? 200 : 422;
      await team.owner.http.post(preview).expect(status);
    });

    it.each([
      ['costs too much', '{{ expiresAt | date: member.name }}{{ url }}', '%999999999d'],
      ['hides its link', '{% if member.name != "Ada" %}{{ url }}{% endif %}', 'Ada'],
    ])('when what it is filled with %s', async (_, text, name) => {
      const { id: templateId, name: subject } = await setup({ text });
      const usual = await invite(host, { templateId, name: 'Grace' });
      expect((await mailOf(usual.invitationId)).subject).toBe(subject);
      const { invitationId } = await invite(host, { templateId, name });
      const mail = await mailOf(invitationId);
      expect(mail.subject).toMatch(BUILT_IN);
      expect(mail.text).toContain(mail.url);
    });
  });
});
