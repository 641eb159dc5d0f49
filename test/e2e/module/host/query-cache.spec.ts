import type { EntityManager } from 'typeorm';
import { hostDataSource } from '../../../../lib/database/own-data-source.js';
import { ClientEntity } from '../../../../lib/schema/client.entity.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { Team } from '../../../support/team.js';
import { TestHost } from '../../../support/test-host.js';

const TABLE = 'clientele_test_cache';

/** Longer than any test. */
const HOUR = 3_600_000;

describeOnEachDatabase('with a query cache that is always on', (db) => {
  let host: TestHost;
  let team: Team;

  beforeAll(async () => {
    const cache = { alwaysEnabled: true, duration: HOUR, tableName: TABLE };
    // TypeORM takes a second connection for what it puts into the cache.
    const wishes = { file: true, severalConnections: true, replica: false };
    const options = { ...(await db.options(wishes)), cache };
    // No migration makes its table, and without that not even migrations run.
    await (await db.connect(options)).queryResultCache?.synchronize();
    host = await TestHost.start(options);
    team = await Team.of(host);
  });

  afterAll(() => host.stop());

  /** How many answers about the module's rows are in the cache. */
  async function kept(): Promise<number> {
    const rows: { query: string }[] = await host.dataSource.query(`SELECT query FROM ${TABLE}`);
    return rows.filter(({ query }) => /clientele_(?!test_)/.test(query)).length;
  }

  it('the module reads what is there, and keeps nothing in the cache', async () => {
    const { http } = team.owner;
    const { clientId } = team;
    const invite = { clientId, email: team.email() };
    const { body } = await http.post('/clientele/members', invite).expect(201);
    const again = await http.post('/clientele/members', invite).expect(409);
    expect(again.body.code).toBe('ALREADY_INVITED');
    const path = `/clientele/members/${body.member.id}`;
    for (const name of ['Ann', 'Anna'])
      expect((await http.patch(path, { name }).expect(200)).body.name).toBe(name);
    expect((await http.get(path)).body.name).toBe('Anna');
    const list = async () => (await http.get('/clientele/members')).body.items.length as number;
    const before = await list();
    await http.delete(path).expect(204);
    expect(await list()).toBe(before - 1);
    await http.get(path).expect(404);
    expect(await kept()).toBe(0);
  });

  it('neither in a transaction of the host', async () => {
    await host.dataSource.transaction(async (manager) => {
      const input = { name: 'First', type: 'business' } as const;
      const { id } = await host.clients.create(host.self, input, manager);
      const rename = (name: string) => host.clients.update(host.self, id, { name }, manager);
      expect([(await rename('Second')).name, (await rename('Third')).name]).toEqual([
        'Second',
        'Third',
      ]);
      const { member } = await host.members.create(
        host.self,
        { clientId: id, email: team.email() },
        manager,
      );
      await host.members.remove(host.self, member.id, {}, manager);
      await host.clients.remove(host.self, id, {}, manager);
    });
    expect(await kept()).toBe(0);
  });

  it('the host reads from it as before', async () => {
    const count = (manager: EntityManager) => manager.countBy(ClientEntity, { name: 'New' });
    const { manager } = hostDataSource(host.dataSource);
    expect(await count(manager)).toBe(0);
    await host.client('New');
    expect(await count(manager)).toBe(0);
    expect(await kept()).toBe(1);
  });
});
