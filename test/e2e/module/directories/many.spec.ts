import { chunksOf } from '../../../../lib/database/chunks.js';
import { MemberProjectEntity } from '../../../../lib/schema/member-project.entity.js';
import { textAgency } from '../../../support/agency/text-agency.js';
import { countQueries } from '../../../support/count-queries.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import type { Person, TestHost } from '../../../support/test-host.js';
import { agencyHost, NAMES } from './support/agency-host.js';

const MANY = 10_000;

/** Their names are not in the order of their ids. */
const campaigns = Array.from({ length: MANY }, (_, at) => ({
  id: `many-${at}`,
  name: `Campaign ${String((at * 7919) % MANY).padStart(5, '0')}`,
  billingBasis: 'fixed',
}));

const NAMED = campaigns.map(({ name }) => name).sort();

describeOnEachDatabase('the lists of a host with 10,000 projects', (db) => {
  let host: TestHost;
  let owner: Person;
  let member: Person;

  beforeAll(async () => {
    host = await agencyHost(db);
    const { portalId } = host;
    const rows = campaigns.map((row) => ({ ...row, portalId }));
    const { Campaign } = textAgency.entities;
    for (const some of chunksOf(rows)) await host.dataSource.getRepository(Campaign).insert(some);
    owner = await host.person({ kind: 'staff', role: 'admin', email: 'owner@agency.test' });
    const clientId = await host.client();
    member = await host.person({ clientId, email: 'user@acme.test' });
    const selected = campaigns.map(({ id: projectId }) => ({
      memberId: member.member.id,
      portalId,
      projectId,
      rate: null,
      until: 0,
      goneAt: 0,
    }));
    for (const some of chunksOf(selected))
      await host.dataSource.getRepository(MemberProjectEntity).insert(some);
    for (const { http } of [owner, member]) await http.get('/clientele/me').expect(200);
    await host.settled();
  });

  afterAll(() => host.stop());

  const callers = () => [owner, member];

  it('tell how many there are, and find one among them, to staff and to who sees all', async () => {
    for (const [{ http }, all] of [
      [owner, MANY + NAMES.length],
      [member, MANY],
    ] as const) {
      const first = await http.get('/clientele/projects?limit=1&total=true').expect(200);
      expect(first.body).toMatchObject({ total: all });
      const found = await http.get('/clientele/projects?q=GN%2004242&total=true').expect(200);
      expect(found.body).toMatchObject({ items: [{ name: 'Campaign 04242' }], total: 1 });
    }
  });

  it('give each of them once, in the order of names', async () => {
    for (const { http } of callers()) {
      const names: string[] = [];
      for (let cursor = ''; ;) {
        const path = `/clientele/projects?q=campaign&limit=200${cursor}`;
        const { body } = await http.get(path).expect(200);
        names.push(...(body.items as { name: string }[]).map(({ name }) => name));
        if (body.nextCursor === null) break;
        cursor = `&cursor=${body.nextCursor as string}`;
      }
      expect(names).toEqual(NAMED);
    }
  }, 60_000);

  it('take few statements, however many are on a page', async () => {
    const count = async ({ http }: Person, path: string) =>
      (await countQueries(host.dataSource, () => http.get(`/clientele/${path}`).expect(200).then()))
        .queries;
    // MariaDB cuts off so long a selection, which is then read once more.
    const more = db.name === 'MariaDB' ? 1 : 0;
    for (const [who, path, most] of [
      [owner, 'projects?limit=200', 2],
      [owner, 'projects?limit=200&q=1&total=true', 3],
      [owner, 'projects?ids=many-1&ids=many-2', 2],
      [owner, 'groups', 2],
      [member, 'projects?limit=200&q=1&total=true', 3 + more],
      [member, 'projects?ids=many-1&ids=many-2', 3 + more],
      [member, 'groups', 2 + more],
    ] as const) {
      const queries = await count(who, path);
      expect([path, queries.length > most ? queries : []]).toEqual([path, []]);
    }
  });
});
