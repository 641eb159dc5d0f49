import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';

describeOnEachDatabase('the list of requests', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const other = await team.join();
    const ask = async ({ http }: Person, body: object): Promise<string> => {
      host.clock.advance(1);
      return (await http.post('/clientele/requests', body).expect(201)).body.id;
    };
    const ids = {
      edit: await ask(team.member, { kind: 'permission', key: 'reports.edit' }),
      scope: await ask(team.member, { kind: 'scope' }),
      others: await ask(other, { kind: 'scope' }),
    };
    const list = async ({ http }: Person, query = ''): Promise<string[]> => {
      const { body } = await http.get(`/clientele/requests${query}`).expect(200);
      return body.items.map(({ id }: { id: string }) => id);
    };
    return { team, other, ids, list, ask };
  }

  it('has all of the portal for staff, newest first, page by page', async () => {
    const { team, ids, list } = await setup();
    expect((await list(team.owner)).slice(0, 3)).toEqual([ids.others, ids.scope, ids.edit]);
    const { body } = await team.owner.http.get('/clientele/requests?limit=2').expect(200);
    expect(body.items).toHaveLength(2);
    expect(body.items[0]).toMatchObject({ member: { name: expect.any(String) }, decidedBy: null });
    const next = await list(team.owner, `?limit=1&cursor=${body.nextCursor}`);
    expect(next).toEqual([ids.edit]);
  });

  it('has those of its client for a client user who may answer them, and else its own', async () => {
    const { team, other, ids, list } = await setup();
    expect(await list(team.admin)).toEqual([ids.others, ids.scope, ids.edit]);
    expect(await list(team.member)).toEqual([ids.scope, ids.edit]);
    expect(await list(other)).toEqual([ids.others]);
    expect(await list(await team.join('admin'))).toEqual([]);
    const elsewhere = await Team.of(host);
    expect(await list(elsewhere.admin)).toEqual([]);
    expect(await list(elsewhere.admin, `?clientId=${team.clientId}`)).toEqual([]);
    expect(await list(other, `?memberId=${team.member.member.id}`)).toEqual([]);
  });

  it('is filtered by status, kind, client and member', async () => {
    const { team, other, ids, list } = await setup();
    const own = `clientId=${team.clientId}`;
    await team.owner.http.post(`/clientele/requests/${ids.scope}/decline`).expect(200);
    expect(await list(team.owner, `?${own}&status=open`)).toEqual([ids.others, ids.edit]);
    expect(await list(team.owner, `?${own}&status=declined`)).toEqual([ids.scope]);
    expect(await list(team.owner, `?${own}&kind=permission`)).toEqual([ids.edit]);
    expect(await list(team.owner, `?memberId=${other.member.id}`)).toEqual([ids.others]);
    expect(await list(team.owner, '?clientId=nobody&status=open')).toEqual([]);
    await team.owner.http.get('/clientele/requests?status=ended').expect(400);
  });

  it('tells who has answered, as long as that one is there', async () => {
    const { team, ids } = await setup();
    const colleague = await team.colleague('admin');
    await colleague.http.post(`/clientele/requests/${ids.edit}/decline`).expect(200);
    const decided = async () => {
      const { body } = await team.member.http.get('/clientele/requests?status=declined');
      return body.items[0].decidedBy;
    };
    expect(await decided()).toEqual({ id: colleague.member.id, name: colleague.member.name });
    await host.members.remove(host.self, colleague.member.id);
    expect(await decided()).toBeNull();
  });

  it('lets nobody but its maker take one back', async () => {
    const { team, other, ids } = await setup();
    for (const { http } of [team.owner, team.admin, other]) {
      const { body } = await http.delete(`/clientele/requests/${ids.edit}`).expect(404);
      expect(body.code).toBe('NOT_FOUND');
    }
    await team.member.http.delete(`/clientele/requests/${ids.edit}`).expect(204);
    await team.member.http.delete('/clientele/requests/nobody').expect(404);
  });
});
