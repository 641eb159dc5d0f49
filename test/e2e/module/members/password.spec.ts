import { type CreateMember, EmbeddedIdentityStore } from '../../../../lib/index.js';
import { IdentityEntity } from '../../../../lib/schema/identity.entity.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import { memberRow } from '../joining/support/invited.js';
import { snapshot } from '../joining/support/snapshot.js';

const MEMBERS = '/clientele/members';

describeOnEachDatabase('a member made with a password', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  const input = (given: Partial<CreateMember> = {}) => ({
    email: team.email(),
    ...(given.kind === 'staff' ? {} : { clientId: team.clientId }),
    invite: false,
    password: PASSWORD,
    ...given,
  });

  const identities = () => host.app.get(EmbeddedIdentityStore);

  /** An email that has an identity, which no member of the portal has. */
  async function takenEmail(): Promise<string> {
    const email = team.email();
    await host.identity(email, 'Somebody Else');
    return email;
  }

  it('is active at once, logs in with it, and nothing is sent', async () => {
    const sent = await host.recorded('invitation.sent');
    const given = input({ name: 'Ada', projects: [{ id: 'fixed' }] });
    const { body } = await team.owner.http.post(MEMBERS, given).expect(201);
    expect(body).toMatchObject({
      member: { status: 'active', name: 'Ada', invitation: null },
      invitation: null,
      warnings: [],
    });
    expect(await host.recorded('invitation.sent')).toEqual(sent);
    const identity = await identities().authenticate(given.email, PASSWORD);
    expect(identity).toMatchObject({ email: given.email, name: 'Ada' });
    const me = await host.as(identity!.id).get('/clientele/me').expect(200);
    expect(me.body).toMatchObject({
      identity: { name: 'Ada' },
      membership: { id: body.member.id },
      access: { state: 'ok' },
    });
  });

  it('is of staff just as well', async () => {
    const given = input({ kind: 'staff' });
    const { body } = await team.owner.http.post(MEMBERS, given).expect(201);
    expect(body.member).toMatchObject({ kind: 'staff', status: 'active' });
    const { id } = (await identities().authenticate(given.email, PASSWORD))!;
    await host.as(id).get(MEMBERS).expect(200);
  });

  it('has an identity that goes by the part of its email before the @ when no name is given', async () => {
    const given = input();
    const { body } = await team.owner.http.post(MEMBERS, given).expect(201);
    expect(body.member.name).toBe('');
    const { name } = (await identities().findByEmail(given.email))!;
    expect(`${name}@`).toBe(given.email.slice(0, given.email.indexOf('@') + 1));
  });

  describe('whose email has an identity already', () => {
    it('is told by no answer from one whose email has none', async () => {
      const { http } = team.owner;
      const taken = await takenEmail();
      const free = team.email().padEnd(taken.length, '.test');
      const seen = async (email: string) => {
        const made = await http.post(MEMBERS, input({ email, role: 'admin' }));
        const { id } = made.body.member;
        const path = `${MEMBERS}/${id}`;
        const answers = [
          made,
          await http.get(path),
          await http.get(`${MEMBERS}?q=${email}`),
          await http.get(`${path}/permissions`),
          await http.get(`${path}/permissions/explain?key=reports`),
          await http.post(MEMBERS, input({ email })),
          await http.patch(path, { name: 'New' }),
          await http.post(`${path}/deactivate`),
          await http.post(`${path}/invite`),
          await http.post(`${path}/activate`),
          await http.post(`${path}/invite`),
          await http.post(`${path}/invite`),
          await http.get('/clientele/invitations?status=pending'),
          await http.delete(path),
        ];
        return answers.map(({ status, text }) => ({
          status,
          text: masked(text, email),
        }));
      };
      const ofTaken = await seen(taken);
      expect(ofTaken.map(({ status }) => status)).toEqual([
        201, 200, 200, 200, 200, 409, 200, 200, 409, 200, 201, 409, 200, 204,
      ]);
      expect(await seen(free)).toEqual(ofTaken);
      const events = await host.recorded();
      const told = (email: string) =>
        events
          .map((event) => JSON.stringify(event))
          .filter((event) => event.includes(email))
          .map((event) => masked(event, email));
      expect(told(taken)).toHaveLength(7);
      expect(told(free)).toEqual(told(taken));
    });

    it('takes the same work: the password is hashed for both, and nothing is tried in vain', async () => {
      const [taken, free] = [await takenEmail(), team.email()];
      const prepare = jest.spyOn(identities(), 'prepare');
      const statements = async (email: string) => {
        const make = () => team.owner.http.post(MEMBERS, input({ email })).expect(201);
        const { queries } = await countQueries(host.dataSource, make);
        await host.settled();
        return queries.length;
      };
      await statements(team.email());
      // The identity and its mark.
      expect((await statements(free)) - (await statements(taken))).toBe(2);
      expect(prepare).toHaveBeenCalledTimes(3);
      prepare.mockRestore();
    });

    it('is bound to nobody, and the identity stays as it was', async () => {
      const email = await takenEmail();
      const before = await host.dataSource.getRepository(IdentityEntity).findOneBy({ email });
      const password = 'another password of theirs';
      const { body } = await team.owner.http.post(MEMBERS, input({ email, password })).expect(201);
      expect(await memberRow(host, body.member.id)).toMatchObject({
        status: 'active',
        identityId: null,
      });
      const after = await host.dataSource.getRepository(IdentityEntity).findOneBy({ email });
      expect(after).toEqual(before);
      expect(await identities().authenticate(email, password)).toBeNull();
      const { memberships } = (await host.as(before!.id).get('/clientele/me')).body;
      expect(memberships).toEqual([]);
    });

    it('counts as such when the identity comes while the member is being made', async () => {
      const given = input();
      await host.identity(given.email);
      // As it was a moment before.
      const findByEmail = jest.spyOn(identities(), 'findByEmail').mockResolvedValueOnce(null);
      const { body } = await team.owner.http.post(MEMBERS, given).expect(201);
      expect(findByEmail).toHaveBeenCalledTimes(2);
      findByEmail.mockRestore();
      expect(await memberRow(host, body.member.id)).toMatchObject({ identityId: null });
    });
  });

  describe('is refused', () => {
    it.each(['short', 'password1234', 'x'.repeat(129)])(
      'with the weak one %s',
      async (password) => {
        for (const email of [team.email(), await takenEmail()]) {
          const before = await snapshot(host);
          const { body } = await team.owner.http
            .post(MEMBERS, input({ email, password }))
            .expect(400);
          expect(body).toMatchObject({ code: 'WEAK_PASSWORD' });
          expect(await snapshot(host)).toEqual(before);
        }
      },
    );

    it.each([{ invite: true }, { invite: undefined }])(
      'when a link is sent, too: %j',
      async (given) => {
        const { body } = await team.owner.http.post(MEMBERS, input(given)).expect(400);
        expect(body).toMatchObject({
          code: 'VALIDATION_FAILED',
          details: { fields: { password: 'is only accepted together with invite: false' } },
        });
      },
    );

    it("beside the host's word for a person", async () => {
      const email = team.email();
      const identityId = await host.identity(email);
      await expect(
        host.members.create(host.self, input({ email, identityId })),
      ).rejects.toMatchObject({
        code: 'VALIDATION_FAILED',
        details: { fields: { password: 'must be left out when identityId is given' } },
      });
    });
  });

  it('keeps the password out of tables and events', async () => {
    const password = 'never to be seen again';
    await team.owner.http.post(MEMBERS, input({ password })).expect(201);
    const { tables } = await snapshot(host);
    const kept = JSON.stringify([tables, await host.recorded()]);
    expect(kept).not.toContain(password);
  });

  it('can be made in a transaction of the host, and goes with it', async () => {
    const given = input();
    const before = await snapshot(host);
    const rolledBack = host.dataSource.transaction(async (manager) => {
      await host.members.create(host.self, given, manager);
      throw new Error('no');
    });
    await expect(rolledBack).rejects.toThrow('no');
    expect(await snapshot(host)).toEqual(before);
    await host.dataSource.transaction((manager) => host.members.create(host.self, given, manager));
    expect(await identities().authenticate(given.email, PASSWORD)).not.toBeNull();
  });

  describe('as an admin', () => {
    it('counts as the last one only if somebody can log in as it', async () => {
      const { clientId, admin } = await Team.of(host);
      const leave = () => admin.http.post('/clientele/me/leave');
      const given = { clientId, role: 'admin' } as const;
      await host.members.create(host.self, input({ ...given, email: await takenEmail() }));
      expect((await leave().expect(409)).body.code).toBe('LAST_ADMIN');
      const { member } = await host.members.create(host.self, input(given));
      expect((await leave().expect(409)).body.code).toBe('LAST_ADMIN');
      const row = await memberRow(host, member.id);
      await host.as(row!.identityId!).get('/clientele/me').expect(200);
      await host.settled();
      await leave().expect(204);
    });
  });
});

describeOnEachDatabase('the seats of a client', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options(), {
      options: { members: { seatsPerClient: 1 } },
    });
  });

  afterAll(() => host.stop());

  it('are taken by members with a password, whether or not their email had an identity', async () => {
    await host.identity('taken@example.test');
    for (const email of ['taken@example.test', 'free@example.test']) {
      const clientId = await host.client();
      const more = { clientId, invite: false, password: PASSWORD };
      await host.members.create(host.self, { ...more, email });
      const second = host.members.create(host.self, { ...more, email: `second-${email}` });
      await expect(second).rejects.toMatchObject({ code: 'SEAT_LIMIT', details: { seats: 1 } });
    }
  });
});

/** Without what no two members share. */
function masked(text: string, email: string): string {
  return text.replaceAll(email, 'EMAIL').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID');
}
