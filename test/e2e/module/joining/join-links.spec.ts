import { JoinLinksService } from '../../../../lib/index.js';
import { JoinLinkEntity } from '../../../../lib/schema/join-link.entity.js';
import { allRows } from '../../../support/all-rows.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { TestHost } from '../../../support/test-host.js';
import { accept, newEmail, preview } from './support/invited.js';
import { ask, joinWishes, linkRow, makeLink } from './support/join-links.js';

describeOnEachDatabase('join links', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), joinWishes());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const { clientId, owner } = team;
    const path = `/clientele/clients/${clientId}/join-links`;
    return { team, clientId, owner, path };
  }

  it('are made by staff, and tell their token once', async () => {
    const { clientId, owner, path } = await setup();
    const body = { expiresAt: '2026-02-01', uses: 3, domains: ['GOOD.test', 'good.test'] };
    const made = await owner.http.post(path, body).expect(201);
    const { token, url, ...link } = made.body;
    expect(link).toEqual({
      id: expect.any(String),
      clientId,
      status: 'open',
      maker: { id: owner.member.id, name: owner.member.name },
      uses: 3,
      used: 0,
      domains: ['good.test'],
      createdAt: new Date(host.clock.now()).toISOString(),
      // A date is over at its end.
      expiresAt: '2026-02-01T23:59:59.999Z',
      revokedAt: null,
    });
    expect(url).toBe(`https://portal.test/join?token=${token}`);
    expect(made.headers['cache-control']).toBe('no-store');
    const list = await owner.http.get(path).expect(200);
    expect(list.body).toEqual({ items: [link], nextCursor: null });
    expect(JSON.stringify(await allRows(host.dataSource))).not.toContain(token);
    expect((await host.recorded('join_link.created')).at(-1)).toMatchObject({
      actor: { memberId: owner.member.id },
      subject: { type: 'client', id: clientId },
      data: { joinLinkId: link.id, clientId, uses: 3, domains: ['good.test'] },
    });
  });

  it('are made by the host, too, in nobody’s name', async () => {
    const { clientId, owner, path } = await setup();
    const expiresAt = '2027-01-01';
    await host.app.get(JoinLinksService).make(host.self, clientId, { expiresAt, uses: 1 });
    const { body } = await owner.http.get(path).expect(200);
    expect(body.items).toMatchObject([{ status: 'open', maker: null }]);
  });

  it('are listed newest first, page by page, each with how it stands', async () => {
    const { clientId, owner, path } = await setup();
    const made = [];
    for (const uses of [1, 2, 3]) {
      made.unshift(await makeLink(host, owner, clientId, { uses }));
      host.clock.advance(1000);
    }
    const first = (await owner.http.get(`${path}?limit=2`).expect(200)).body;
    const next = `${path}?limit=2&cursor=${first.nextCursor}`;
    const second = (await owner.http.get(next).expect(200)).body;
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(made.map(({ id }) => id));
    await owner.http.delete(`${path}/${made[0]!.id}`).expect(204);
    await host.dataSource.getRepository(JoinLinkEntity).update({ id: made[2]!.id }, { used: 1 });
    host.clock.advance(8 * DAY);
    const items = (await owner.http.get(path).expect(200)).body.items as { status: string }[];
    expect(items.map(({ status }) => status)).toEqual(['revoked', 'expired', 'used']);
  });

  it.each([
    ['expiresAt', { expiresAt: '2020-01-01' }],
    ['expiresAt', { expiresAt: 'tomorrow' }],
    ['expiresAt', { expiresAt: null }],
    ['uses', { uses: 0 }],
    ['uses', { uses: 1.5 }],
    ['uses', { uses: 10_001 }],
    ['domains', { domains: ['@good.test'] }],
    ['domains', { domains: 'good.test' }],
    ['role', { role: 'admin' }],
  ])('take an end, a number and domains: %s of %j is refused', async (field, given) => {
    const { owner, path } = await setup();
    const { body } = await owner.http
      .post(path, { expiresAt: '2027-01-01', uses: 3, ...given })
      .expect(400);
    expect(Object.keys(body.details.fields)).toEqual([field]);
  });

  it('invite who asks: a member on the client’s default scope and the default permissions', async () => {
    const { team, clientId, owner } = await setup();
    const defaultScope = { projects: ['hourly'], groups: ['design'] };
    await host.clients.update(host.self, clientId, { defaultScope });
    const { id, token } = await makeLink(host, owner, clientId);
    const email = team.email();
    const answer = await ask(host, token, ` ${email.toUpperCase()}`);
    expect([answer.status, answer.text]).toEqual([202, '']);
    const { items } = await host.members.list(host.self, { q: email });
    expect(items).toMatchObject([
      {
        clientId,
        email,
        role: 'member',
        status: 'pending',
        permissions: { mode: 'default', profileId: null },
        projects: [{ id: 'hourly', rate: null }],
        groups: ['design'],
        accessUntil: null,
        invitation: { status: 'pending' },
      },
    ]);
    const [created, sent] = (await host.recorded()).slice(-2);
    expect([created!.type, sent!.type]).toEqual(['member.created', 'invitation.sent']);
    // Who has asked is nobody yet.
    expect([created!.actor, sent!.actor]).toEqual([null, null]);
    for (const { data } of [created!, sent!]) expect(data).toMatchObject({ email, joinLinkId: id });
    const link = await host.tokenFor(email);
    expect((await preview(host, link).expect(200)).body).toMatchObject({
      email,
      role: 'member',
      inviter: { name: owner.member.name },
      takes: 'account',
    });
    await accept(host, link).expect(200);
    expect((await linkRow(host, id)).used).toBe(1);
    expect((await host.recorded('invitation.accepted')).at(-1)!.data).toMatchObject({
      joinLinkId: id,
    });
  });

  it('send the link once more to who asks again, and make nobody twice', async () => {
    const { team, clientId, owner } = await setup();
    const { token } = await makeLink(host, owner, clientId);
    const email = team.email();
    await ask(host, token, email);
    const first = await host.tokenFor(email);
    await ask(host, token, email);
    const { items } = await host.members.list(host.self, { q: email });
    expect(items).toHaveLength(1);
    expect((await preview(host, first).expect(410)).body.code).toBe('INVITATION_SUPERSEDED');
    await accept(host, await host.tokenFor(email)).expect(200);
  });

  it('give an invitation that lasts no longer than they do', async () => {
    const { team, clientId, owner } = await setup();
    const expiresAt = new Date(host.clock.now() + DAY).toISOString();
    const { token } = await makeLink(host, owner, clientId, { expiresAt });
    const email = team.email();
    await ask(host, token, email);
    const { items } = await host.members.list(host.self, { q: email });
    expect(items[0]!.invitation!.expiresAt).toBe(expiresAt);
    const link = await host.tokenFor(email);
    host.clock.advance(DAY);
    expect((await accept(host, link).expect(410)).body.code).toBe('INVITATION_EXPIRED');
  });

  it('are ended by staff, once, and with them what was asked for', async () => {
    const { team, clientId, owner, path } = await setup();
    const { id, token } = await makeLink(host, owner, clientId);
    const [asked, late] = [team.email(), team.email()];
    await ask(host, token, asked);
    const link = await host.tokenFor(asked);
    await owner.http.delete(`${path}/${id}`).expect(204);
    await owner.http.delete(`${path}/${id}`).expect(204);
    const events = (await host.recorded('join_link.revoked')).filter(
      ({ data }) => data.joinLinkId === id,
    );
    expect(events).toHaveLength(1);
    await ask(host, token, late);
    expect((await host.members.list(host.self, { q: late })).items).toEqual([]);
    expect((await preview(host, link).expect(410)).body.code).toBe('INVITATION_VOID');
    expect((await accept(host, link).expect(410)).body.code).toBe('INVITATION_VOID');
  });

  it('hand a person over to whoever sends its invitation again: then that one answers for it', async () => {
    const { team, clientId, owner, path } = await setup();
    const { id, token } = await makeLink(host, owner, clientId);
    const email = team.email();
    await ask(host, token, email);
    const { items } = await host.members.list(host.self, { q: email });
    await host.invitations.resend(team.admin.actor, items[0]!.invitation!.id);
    await owner.http.delete(`${path}/${id}`).expect(204);
    await accept(host, await host.tokenFor(email)).expect(200);
    expect((await linkRow(host, id)).used).toBe(0);
  });

  it('are not used up by an acceptance that fails', async () => {
    const { team, clientId, owner } = await setup();
    const { id, token } = await makeLink(host, owner, clientId, { uses: 1 });
    const email = team.email();
    await ask(host, token, email);
    const link = await host.tokenFor(email);
    const weak = { token: link, name: 'Ada', password: 'short' };
    await host.nobody.post('/clientele/invitations/accept', weak).expect(400);
    const taken = await host.identity(email);
    expect((await accept(host, link).expect(409)).body.code).toBe('LOGIN_REQUIRED');
    expect((await linkRow(host, id)).used).toBe(0);
    await accept(host, link, taken).expect(200);
    expect((await linkRow(host, id)).used).toBe(1);
  });

  it('go with their client', async () => {
    const { clientId, owner } = await setup();
    const { id, token } = await makeLink(host, owner, clientId);
    await host.clients.remove(host.self, clientId, { cascade: true });
    expect(await host.dataSource.getRepository(JoinLinkEntity).findOneBy({ id })).toBeNull();
    await ask(host, token, newEmail());
  });

  it('are made, listed and ended by hosts, in their transactions too', async () => {
    const { team, clientId } = await setup();
    const links = host.app.get(JoinLinksService);
    const input = { expiresAt: '2027-01-01', uses: 1 };
    const undone = host.dataSource.transaction(async (manager) => {
      await links.make(host.self, clientId, input, manager);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect((await links.list(host.self, clientId)).items).toEqual([]);
    const { id, token, maker } = await links.make(host.self, clientId, input);
    expect(maker).toBeNull();
    const email = team.email();
    await ask(host, token, email);
    await accept(host, await host.tokenFor(email)).expect(200);
    await links.revoke(host.self, clientId, id);
    expect((await links.list(host.self, clientId)).items).toMatchObject([
      { status: 'revoked', used: 1 },
    ]);
    await expect(links.make(host.self, clientId, { ...input, uses: 0 })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    });
    await expect(
      links.make(host.self, clientId, { ...input, expiresAt: 'then' }),
    ).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
  });
});
