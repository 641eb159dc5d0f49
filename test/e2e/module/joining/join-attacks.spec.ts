import { hostActor, type NewJoinLink } from '../../../../lib/index.js';
import { newId } from '../../../../lib/database/ids.js';
import { encodeSignedId } from '../../../../lib/domain/text/signed-id.js';
import { TokenSigner } from '../../../../lib/invitations/token-signer.js';
import { JoinAsks } from '../../../../lib/joining/join-asks.js';
import { JoinLinkSigner } from '../../../../lib/joining/join-link-signer.js';
import { ViewTokenSigner } from '../../../../lib/views/view-token-signer.js';
import { JoinLinkEntity } from '../../../../lib/schema/join-link.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { HOUR } from '../../../support/test-clock.js';
import { PASSWORD, type Person, TestHost } from '../../../support/test-host.js';
import { accept, newEmail, preview } from './support/invited.js';
import {
  ask,
  expectNothing,
  FEW_ASKS,
  joinWishes,
  linkedTeam,
  linkRow,
  makeLink,
} from './support/join-links.js';

const ASK = '/clientele/join-links/ask';

describeOnEachDatabase('attacks by a join link', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), joinWishes(FEW_ASKS));
  });

  afterAll(() => host.stop());

  const setup = (given?: Partial<NewJoinLink>) => linkedTeam(host, given);

  const found = async (email: string) => (await host.members.list(host.self, { q: email })).items;

  it('whoever asks learns from the answer whether the link is good, or the address known: it is the same for all', async () => {
    const { team, owner, clientId, token } = await setup();
    const revoked = await makeLink(host, owner, clientId);
    await owner.http.delete(`/clientele/clients/${clientId}/join-links/${revoked.id}`).expect(204);
    const asked = [
      [token, team.email()],
      [token, team.member.member.email],
      [token, (await team.invite()).email],
      [revoked.token, team.email()],
      ['no token at all', team.email()],
      ['', team.email()],
    ];
    const answers = [];
    for (const [link, email] of asked) {
      const { status, text, headers } = await ask(host, link!, email!);
      const { date: _, ...told } = headers as Record<string, string>;
      answers.push(JSON.stringify([status, text, told]));
    }
    expect(new Set(answers).size).toBe(1);
  });

  it('whoever asks learns it from the time the answer takes: nothing is looked up before it', async () => {
    const { token } = await setup();
    const asks = host.app.get(JoinAsks);
    const seen: string[] = [];
    const { logger } = host.dataSource;
    const counted = Object.create(logger) as typeof logger;
    counted.logQuery = (query) => void seen.push(query);
    Object.defineProperty(host.dataSource, 'logger', { value: counted, configurable: true });
    try {
      const working = jest.spyOn(asks, 'add').mockReturnValue(undefined);
      for (const link of [token, 'no token'])
        await host.nobody.post(ASK, { token: link, email: newEmail() }).expect(202);
      expect(working).toHaveBeenCalledTimes(2);
      expect(seen).toEqual([]);
      working.mockRestore();
    } finally {
      Object.defineProperty(host.dataSource, 'logger', { value: logger, configurable: true });
    }
  });

  it('a token is made up, or taken from an invitation or a view: it is none', async () => {
    const { id, token, team } = await setup();
    const { nonce } = await linkRow(host, id);
    const mac = new Uint8Array(32);
    const invited = await team.invite();
    for (const other of [
      encodeSignedId({ id, mac }),
      encodeSignedId({ id: newId(), mac }),
      host.app.get(ViewTokenSigner).sign({ id, nonce }),
      host.app.get(TokenSigner).sign({ id, generation: 0, nonces: [nonce] }),
      await host.tokenFor(invited.email),
      `${token}=`,
      ` ${token}`,
      token.slice(0, -1),
      host.app.get(JoinLinkSigner).sign({ id, nonce: host.app.get(JoinLinkSigner).nonce() }),
    ])
      await expectNothing(host, other);
    // Nor does a join link open an invitation.
    expect((await preview(host, token).expect(404)).body.code).toBe('INVITATION_NOT_FOUND');
  });

  it('somebody asks for more than the link gives: fields are refused', async () => {
    const { token } = await setup();
    const body = { token, email: newEmail(), role: 'admin' };
    await host.nobody.post(ASK, body).expect(400);
    await host.nobody.post(ASK, { token, email: 'no address' }).expect(400);
    await host.nobody.post(ASK, { token }).expect(400);
  });

  it('somebody of another domain asks: all three lists must allow it', async () => {
    const { owner, clientId, token } = await setup({ domains: ['good.test', 'more.test'] });
    const change = (allowedDomains: string[] | null) =>
      owner.http.patch(`/clientele/clients/${clientId}`, { allowedDomains }).expect(200);
    const at = (domain: string) => newEmail().replace('example.test', domain);
    await expectNothing(host, token, at('bad.test'));
    await expectNothing(host, token, at('sub.good.test'));
    await change(['good.test', 'other.test']);
    await expectNothing(host, token, at('more.test'));
    await expectNothing(host, token, at('other.test'));
    const email = at('good.test');
    await ask(host, token, email);
    expect(await found(email)).toHaveLength(1);
    const link = await host.tokenFor(email);
    await change(['other.test']);
    expect((await accept(host, link).expect(410)).body.code).toBe('INVITATION_VOID');
    await change(null);
    await host.dataSource
      .getRepository(JoinLinkEntity)
      .update({ clientId }, { domains: ['more.test'] });
    expect((await accept(host, link).expect(410)).body.code).toBe('INVITATION_VOID');
  });

  describe('its maker', () => {
    const ENDS: Readonly<Record<string, (maker: Person, clientId: string) => Promise<unknown>>> = {
      'is deactivated': ({ member }) => host.members.deactivate(host.self, member.id),
      'is removed': ({ member }) => host.members.remove(host.self, member.id),
      'is past its end': async ({ member }) => {
        const accessUntil = new Date(host.clock.now() + HOUR).toISOString();
        await host.members.update(host.self, member.id, { accessUntil });
        host.clock.advance(HOUR);
      },
      'is assigned to other clients': async ({ member }) =>
        host.members.update(host.self, member.id, { clients: [await host.client()] }),
    };

    it.each(Object.keys(ENDS))('%s: nobody asks or accepts by it any more', async (end) => {
      const team = await Team.of(host);
      const { clientId } = team;
      const maker = await team.colleague('staff');
      const { token } = await makeLink(host, maker, clientId);
      const email = team.email();
      await ask(host, token, email);
      const link = await host.tokenFor(email);
      await preview(host, link).expect(200);
      await ENDS[end]!(maker, clientId);
      await expectNothing(host, token, team.email());
      expect((await preview(host, link).expect(410)).body.code).toBe('INVITATION_VOID');
      expect((await accept(host, link).expect(410)).body.code).toBe('INVITATION_VOID');
    });

    it('is a client user, who makes none, nor sees or ends any', async () => {
      const { team, clientId, id } = await setup();
      const path = `/clientele/clients/${clientId}/join-links`;
      const body = { expiresAt: '2027-01-01', uses: 1 };
      for (const who of [team.admin, team.member]) {
        for (const call of [
          who.http.post(path, body),
          who.http.get(path),
          who.http.delete(`${path}/${id}`),
        ])
          expect((await call.expect(403)).body.code).toBe('STAFF_ONLY');
      }
      const other = (await Team.of(host)).admin;
      expect((await other.http.post(path, body).expect(404)).body.code).toBe('NOT_FOUND');
      const elsewhere = await host.client();
      const foreign = `/clientele/clients/${elsewhere}/join-links/${id}`;
      await team.owner.http.delete(foreign).expect(404);
      expect((await linkRow(host, id)).revokedAt).toBe(0);
    });

    it('is edited away by who edits the invited person: both are asked', async () => {
      const team = await Team.of(host);
      const maker = await team.colleague('staff');
      const { token } = await makeLink(host, maker, team.clientId);
      const email = team.email();
      await ask(host, token, email);
      const [member] = await found(email);
      await team.owner.http
        .patch(`/clientele/members/${member!.id}`, { groups: ['design'] })
        .expect(200);
      const link = await host.tokenFor(email);
      await host.members.deactivate(host.self, maker.member.id);
      expect((await accept(host, link).expect(410)).body.code).toBe('INVITATION_VOID');
    });
  });

  it('more join than the link has uses: simultaneous accepts never exceed them', async () => {
    const { id, token, clientId, team } = await setup({ uses: 2 });
    const emails = Array.from({ length: 4 }, () => team.email());
    for (const email of emails) await ask(host, token, email);
    const links = await Promise.all(emails.map((email) => host.tokenFor(email)));
    const answers = await Promise.all(links.map((link) => accept(host, link)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 410, 410]);
    const refused = answers.filter(({ status }) => status === 410);
    expect(new Set(refused.map(({ body }) => body.code))).toEqual(new Set(['INVITATION_VOID']));
    expect((await linkRow(host, id)).used).toBe(2);
    const active = await host.members.list(host.self, { clientId, status: 'active' });
    expect(active.items.filter(({ email }) => emails.includes(email))).toHaveLength(2);
    await expectNothing(host, token, team.email());
  });

  it('somebody who was taken out comes back by it', async () => {
    const { token, team, clientId } = await setup();
    const { member } = await host.person({ clientId, email: team.email() });
    await host.members.remove(host.self, member.id);
    await expectNothing(host, token, member.email);
    const invited = await team.invite();
    await host.invitations.cancel(host.self, invited.invitation!.id);
    await expectNothing(host, token, invited.email);
    const { member: shut } = await host.person({ clientId, email: team.email() });
    await host.members.deactivate(host.self, shut.id);
    await expectNothing(host, token, shut.email);
    expect((await host.members.get(host.self, shut.id)).status).toBe('deactivated');
    // Who has said no may think again.
    const email = team.email();
    await ask(host, token, email);
    const link = await host.tokenFor(email);
    await host.nobody.post('/clientele/invitations/decline', { token: link }).expect(204);
    await ask(host, token, email);
    await accept(host, await host.tokenFor(email)).expect(200);
  });

  it('somebody asks for the address of one whom staff have invited as an admin: nothing of that changes', async () => {
    const { token, team, clientId } = await setup();
    const input = { email: team.email(), clientId, role: 'admin' } as const;
    const { member } = await host.members.create(host.self, input);
    const link = await host.tokenFor(member.email);
    await expectNothing(host, token, member.email);
    await accept(host, link).expect(200);
    expect(await host.members.get(host.self, member.id)).toMatchObject({ role: 'admin' });
    // Nor of one who has asked, and was given more since.
    const email = team.email();
    await ask(host, token, email);
    const [asked] = await found(email);
    await host.members.update(host.self, asked!.id, { role: 'admin' });
    await expectNothing(host, token, email);
  });

  it('somebody asks in another portal’s name: on its domain the link is none', async () => {
    const { token, team } = await setup();
    const domain = `${newId()}.test`;
    await host.portals.ensure({ key: newId(), name: 'Rival', domain });
    const email = team.email();
    await host.nobody.with('host', domain).post(ASK, { token, email }).expect(202);
    await host.app.get(JoinAsks).idle();
    expect(await found(email)).toEqual([]);
    await ask(host, token, email);
    expect(await found(email)).toHaveLength(1);
  });

  it('somebody with the database alone makes a token, or with the secret alone: neither is one', async () => {
    const { id, token } = await setup();
    const rows = host.dataSource.getRepository(JoinLinkEntity);
    // Another nonce, as a copy of the row would have had before: the token is dead.
    await rows.update({ id }, { nonce: host.app.get(JoinLinkSigner).nonce() });
    await expectNothing(host, token);
  });

  it('somebody logs in by the password of an account made elsewhere: an asked-for mail takes it over like any', async () => {
    const { token, team } = await setup();
    const email = team.email();
    const rival = await host.portals.ensure({ key: newId(), name: 'Rival' });
    const input = { email, kind: 'staff', invite: false, password: PASSWORD } as const;
    await host.members.create(hostActor(rival.id), input);
    await ask(host, token, email);
    await accept(host, await host.tokenFor(email)).expect(200);
  });
});
