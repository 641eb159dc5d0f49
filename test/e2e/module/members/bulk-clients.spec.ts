import { BulkMembersService, type BulkResult } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const BULK = '/clientele/members/bulk';

describeOnEachDatabase('clients that many members are made with', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  async function setup() {
    const team = await Team.of(host);
    const name = `Fresh ${team.clientId}`;
    const client = { name, type: 'business' } as const;
    const made = async () =>
      (await host.recorded('client.created')).filter(({ data }) => data.name.includes(name));
    return { team, client, made };
  }

  async function bulk(team: Team, members: readonly object[]): Promise<BulkResult[]> {
    return (await team.owner.http.post(BULK, { members }).expect(200)).body.results;
  }

  function clientIds(results: readonly BulkResult[]): unknown[] {
    return results.map((result) => ('member' in result ? result.member.clientId : result.code));
  }

  it('are made once for all rows of the same name and type', async () => {
    const { team, client, made } = await setup();
    const results = await bulk(team, [
      { email: team.email(), client },
      { email: team.email(), client: { ...client, name: `  ${client.name} ` } },
      { email: team.email(), client: { ...client, type: 'individual' } },
      { email: team.email(), client: { ...client, name: `${client.name}.` } },
    ]);
    const [first, second, third, fourth] = clientIds(results);
    expect(second).toBe(first);
    expect(new Set([first, third, fourth]).size).toBe(3);
    expect(await made()).toHaveLength(3);
  });

  it('are made by the first row that is not refused', async () => {
    const { team, client, made } = await setup();
    const results = await bulk(team, [
      { email: team.email(), client, projects: [{ id: 'gone' }] },
      { email: team.email(), client, permissions: { mode: 'profile', profileId: 'x' } },
      { email: team.email(), client },
      { email: team.email(), client },
    ]);
    const [first, second, third, fourth] = clientIds(results);
    expect([first, second]).toEqual(['UNKNOWN_PROJECT', 'NOT_FOUND']);
    expect(fourth).toBe(third);
    expect((await made()).map(({ data }) => data.clientId)).toEqual([third]);
  });

  it('are found again when rows before were mended, in whatever order', async () => {
    const { team, client, made } = await setup();
    const [one, two] = [team.email(), team.email()];
    const first = await bulk(team, [
      { email: one, client, projects: [{ id: 'gone' }] },
      { email: two, client },
    ]);
    const second = await bulk(team, [
      { email: one, client },
      { email: two, client },
    ]);
    const id = clientIds(first)[1];
    expect(second).toMatchObject([
      { ok: true, warnings: ['NO_SCOPE'], member: { clientId: id } },
      { ok: true, code: 'ALREADY_INVITED', member: { clientId: id } },
    ]);
    expect(await made()).toHaveLength(1);
  });

  it('stay apart from clients of the name that none of the people belongs to', async () => {
    const { team, client } = await setup();
    const other = await host.clients.create(host.self, client);
    await bulk(team, [{ email: team.email(), clientId: other.id }]);
    const [id] = clientIds(await bulk(team, [{ email: team.email(), client }]));
    expect(id).not.toBe(other.id);
  });

  it('are those that each person belongs to, where there are several of the name', async () => {
    const { team, client } = await setup();
    const homes = [
      await host.clients.create(host.self, client),
      await host.clients.create(host.self, client),
    ].map(({ id }) => id);
    const emails = [team.email(), team.email()];
    for (const [index, email] of emails.entries())
      await bulk(team, [{ email, clientId: homes[index] }]);
    const rows = emails.map((email) => ({ email, client })).reverse();
    expect(clientIds(await bulk(team, rows))).toEqual(homes.reverse());
  });

  it('are never those of another portal', async () => {
    const { team, client } = await setup();
    const portal = await host.portals.ensure({ key: 'bulk-clients', name: 'Other' });
    const email = team.email();
    const there = await host.members.create(
      { kind: 'host', portalId: portal.id },
      { email, client },
    );
    const [result] = await bulk(team, [{ email, client }]);
    expect(result).toMatchObject({ ok: true, warnings: ['NO_SCOPE'] });
    expect(clientIds([result!])).not.toEqual([there.member.clientId]);
  });

  it('are one when the same call is made several times at once', async () => {
    const { team, client, made } = await setup();
    const rows = Array.from({ length: 4 }, () => ({ email: team.email(), client }));
    const service = host.app.get(BulkMembersService);
    const calls = await Promise.all(
      Array.from({ length: 3 }, () => service.create(team.owner.actor, rows)),
    );
    const ids = (await made()).map(({ data }) => data.clientId);
    expect(ids).toHaveLength(1);
    for (const results of calls) expect(clientIds(results)).toEqual(rows.map(() => ids[0]));
    const done = calls.flat().map(({ code }) => code ?? 'made');
    expect(done.filter((code) => code === 'made')).toHaveLength(rows.length);
    expect(done.filter((code) => code === 'ALREADY_INVITED')).toHaveLength(2 * rows.length);
  });
});
