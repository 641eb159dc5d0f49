import { InvitationEntity } from '../../../../lib/schema/invitation.entity.js';
import { MemberEntity } from '../../../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { PASSWORD, TestHost } from '../../../support/test-host.js';
import { untilBlocked } from '../grants/support/until-blocked.js';

const POST = '/clientele/members';

describeOnEachDatabase('a client that is removed while', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    // One connection holds what another one waits for.
    host = await TestHost.start(await db.options({ severalConnections: true }));
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  /** What is left that names the client. */
  async function leftOf(clientId: string) {
    const open = { clientId, status: 'pending' as const };
    return {
      members: await host.dataSource.getRepository(MemberEntity).countBy({ clientId }),
      open: await host.dataSource.getRepository(InvitationEntity).countBy(open),
    };
  }

  it.each(['', '?cascade=true'])(
    'members are made either stays with them or leaves none behind: DELETE %s',
    async (query) => {
      const { http } = team.owner;
      for (let round = 0; round < 5; round += 1) {
        const clientId = await host.client();
        const [removed, ...made] = await Promise.all([
          http.delete(`/clientele/clients/${clientId}${query}`).then((answer) => answer),
          ...[1, 2, 3].map((at) =>
            http
              .post(POST, { clientId, email: `r${round}-${at}@${clientId}.test` })
              .then((answer) => answer),
          ),
        ]);
        const done = made.filter(({ status }) => status === 201).length;
        const outcome = { removed: removed.status, done, ...(await leftOf(clientId)) };
        const outcomes = [
          // Before or after all of them, or with what there was by then.
          { removed: 204, done: query === '' ? 0 : done, members: 0, open: 0 },
          ...(query === '' ? [{ removed: 409, done: 3, members: 3, open: 3 }] : []),
        ];
        expect(outcomes).toContainEqual(outcome);
        const refused = made.filter(({ status }) => status !== 201).map(({ status }) => status);
        expect(refused).toEqual(Array(3 - done).fill(404));
      }
    },
  );

  it('somebody accepts lets them in and removes them, or refuses them', async () => {
    const { http } = team.owner;
    for (let round = 0; round < 5; round += 1) {
      const clientId = await host.client();
      const email = `late-${round}@${clientId}.test`;
      await http.post(POST, { clientId, email }).expect(201);
      const token = await host.tokenFor(email);
      const [removed, accepted] = await Promise.all([
        http.delete(`/clientele/clients/${clientId}?cascade=true`).then((answer) => answer),
        host.nobody
          .post('/clientele/invitations/accept', { token, name: 'Late', password: PASSWORD })
          .then((answer) => answer),
      ]);
      expect(removed.status).toBe(204);
      const outcome = accepted.status === 200 ? 'let in' : accepted.body.code;
      expect(['let in', 'INVITATION_CANCELLED']).toContain(outcome);
      expect(await leftOf(clientId)).toEqual({ members: 0, open: 0 });
    }
  });

  it.each([
    ['', 409, { members: 1, open: 1 }],
    ['?cascade=true', 204, { members: 0, open: 0 }],
  ])('a member is being made waits for that one: DELETE %s', async (query, status, left) => {
    const clientId = await host.client();
    const { removal } = await host.dataSource.transaction(async (manager) => {
      await host.members.create(host.self, { clientId, email: team.email() }, manager);
      const path = `/clientele/clients/${clientId}${query}`;
      const removal = team.owner.http.delete(path).then((answer) => answer);
      await untilBlocked(manager);
      return { removal };
    });
    expect((await removal).status).toBe(status);
    expect(await leftOf(clientId)).toEqual(left);
  });

  it('a member is made for it waits, and then finds it gone', async () => {
    const clientId = await host.client();
    const made = await host.dataSource.transaction(async (manager) => {
      await host.clients.remove(host.self, clientId, {}, manager);
      const creation = team.owner.http
        .post(POST, { clientId, email: team.email() })
        .then((answer) => answer);
      await untilBlocked(manager);
      return { creation };
    });
    expect((await made.creation).status).toBe(404);
  });
});

describeOnEachDatabase('the client of one person', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    // One connection holds what another one waits for.
    host = await TestHost.start(await db.options({ severalConnections: true }));
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  it('is a new one when the first was removed', async () => {
    const { http } = team.owner;
    const email = team.email();
    const first = (await http.post(POST, { email }).expect(201)).body.member;
    await http.delete(`/clientele/clients/${first.clientId}?cascade=true`).expect(204);
    const second = (await http.post(POST, { email }).expect(201)).body.member;
    expect(second.clientId).not.toBe(first.clientId);
    await http.get(`/clientele/clients/${second.clientId}`).expect(200);
    const made = (await host.recorded('client.created')).filter(({ data }) => data.name === email);
    expect(made).toHaveLength(2);
  });

  it('is a new one for who waits for the removal of the first', async () => {
    const { http } = team.owner;
    const email = team.email();
    const { clientId } = (await http.post(POST, { email }).expect(201)).body.member;
    const { creation } = await host.dataSource.transaction(async (manager) => {
      await host.clients.remove(host.self, clientId, { cascade: true }, manager);
      const waiting = http.post(POST, { email }).then((answer) => answer);
      await untilBlocked(manager);
      return { creation: waiting };
    });
    const { status, body } = await creation;
    expect(status).toBe(201);
    expect(body.member.clientId).not.toBe(clientId);
    await http.get(`/clientele/clients/${body.member.clientId}`).expect(200);
  });

  // Elsewhere the row that an insert gives way to is locked by that.
  if (db.name === 'PostgreSQL') {
    it('is a new one for who has given way to the first just before its removal', async () => {
      const email = team.email();
      const { member } = await host.members.create(host.self, { email });
      const first = member.clientId ?? '';
      const second = await host.dataSource.transaction(async (manager) => {
        const runner = manager.queryRunner!;
        const query = runner.query.bind(runner) as (...sent: unknown[]) => Promise<unknown>;
        let isGivingWay = true;
        const removing = async (...sent: unknown[]) => {
          const answer = await query(...sent);
          if (isGivingWay && String(sent[0]).startsWith('INSERT INTO "clientele_clients"')) {
            isGivingWay = false;
            await host.clients.remove(host.self, first, { cascade: true });
          }
          return answer;
        };
        Object.assign(runner, { query: removing });
        try {
          return (await host.members.create(host.self, { email }, manager)).member.clientId;
        } finally {
          Object.assign(runner, { query });
        }
      });
      expect(second).not.toBe(first);
      expect(await host.clients.get(host.self, second ?? '')).toMatchObject({ name: email });
    });
  }

  it('is there exactly with its member, however often it is made and removed at once', async () => {
    const { http } = team.owner;
    const email = team.email();
    for (let round = 0; round < 8; round += 1) {
      const answers = await Promise.all([
        http.post(POST, { email }).then((answer) => answer),
        http.post(POST, { email }).then((answer) => answer),
        removeClientsOf(email),
      ]);
      for (const { status } of answers.slice(0, 2)) expect([201, 409, 404]).toContain(status);
      const { body } = await http.get(`/clientele/members?q=${email}`).expect(200);
      for (const { clientId } of body.items)
        await http.get(`/clientele/clients/${clientId}`).expect(200);
      expect(body.items.length).toBeLessThanOrEqual(1);
    }
  });

  async function removeClientsOf(email: string) {
    const { http } = team.owner;
    const { body } = await http.get(`/clientele/clients?q=${email}`);
    for (const { id } of body.items) await http.delete(`/clientele/clients/${id}?cascade=true`);
    return { status: 0 };
  }
});
