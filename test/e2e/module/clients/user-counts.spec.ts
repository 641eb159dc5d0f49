import { describeOnEachDatabase } from '../../../support/databases.js';
import { allBut, Team } from '../../../support/team.js';
import { DAY } from '../../../support/test-clock.js';
import { type Person, TestHost } from '../../../support/test-host.js';

const PATH = '/clientele/clients';

describeOnEachDatabase('the number of users of a client', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  /** What the reader sees of the users of a client, which lists and the client itself say alike. */
  async function usersOf({ http }: Person, clientId: string): Promise<unknown> {
    const { body: list } = await http.get(`${PATH}?limit=200`).expect(200);
    const listed = list.items.find(({ id }: { id: string }) => id === clientId);
    const { body: client } = await http.get(`${PATH}/${clientId}`).expect(200);
    expect(client.users).toEqual(listed.users);
    return client.users;
  }

  it('counts those who are let in and those who have not accepted yet, as the list of users does', async () => {
    const { owner, clientId, ...team } = await Team.of(host);
    await Team.of(host);
    expect(await usersOf(owner, clientId)).toEqual({ active: 2, pending: 0 });
    const { http } = owner;
    const invite = async (body: object) =>
      (await http.post('/clientele/members', { clientId, ...body }).expect(201)).body.member.id;
    const [off, ended] = [team.admin.member.id, team.member.member.id];
    await invite({ email: `one@${clientId}.test` });
    await invite({ email: `two@${clientId}.test`, invite: false });
    await http.post(`/clientele/members/${off}/deactivate`).expect(200);
    const accessUntil = new Date(host.clock.now() + DAY).toISOString();
    await http.patch(`/clientele/members/${ended}`, { accessUntil }).expect(200);
    expect(await usersOf(owner, clientId)).toEqual({ active: 1, pending: 2 });
    host.clock.advance(DAY);
    expect(await usersOf(owner, clientId)).toEqual({ active: 0, pending: 2 });
    for (const status of ['active', 'pending']) {
      const query = `clientId=${clientId}&status=${status}&total=true`;
      const { body } = await http.get(`/clientele/members?${query}`).expect(200);
      expect(body.total).toBe(status === 'active' ? 0 : 2);
    }
  });

  it('is none of a new client, and stands in the answer to a change', async () => {
    const { owner, clientId } = await Team.of(host);
    const client = { name: 'Nobody yet', type: 'business' };
    const { body: made } = await owner.http.post(PATH, client).expect(201);
    expect(made.users).toEqual({ active: 0, pending: 0 });
    expect(await usersOf(owner, made.id)).toEqual({ active: 0, pending: 0 });
    const { body } = await owner.http.patch(`${PATH}/${clientId}`, { name: 'Acme 2' }).expect(200);
    expect(body.users).toEqual({ active: 2, pending: 0 });
  });

  it('is told to an admin of the client who may see its users, and to no other user of it', async () => {
    const team = await Team.of(host);
    const { clientId } = team;
    const blind = await team.join('admin', allBut('users.view'));
    expect(await usersOf(team.admin, clientId)).toEqual({ active: 3, pending: 0 });
    expect(await usersOf(blind, clientId)).toBeNull();
    const { body } = await team.member.http.get(`${PATH}/${clientId}`).expect(200);
    expect(body).toEqual({ id: clientId, name: 'Acme' });
  });
});
