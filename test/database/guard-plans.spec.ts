import type { DataSource } from 'typeorm';
import { type Along, MembershipQuery } from '../../lib/callers/membership.query.js';
import { ownDataSource } from '../../lib/database/own-data-source.js';
import { newId } from '../../lib/database/ids.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { HostTables } from '../../lib/scopes/tables/host-tables.js';
import { tableProjectLookUp } from '../../lib/scopes/tables/table-project-look-up.js';
import { createTables, entitiesOf } from '../support/agency/agency-database.js';
import { textAgency } from '../support/agency/text-agency.js';
import { describeOnServer } from '../support/databases.js';
import { storeClient, storeMember, storePortal } from '../support/rows.js';

/** Times after which PostgreSQL decides between the plans, and one more. */
const ENOUGH = 7;

/** Members of other clients: enough that a plan that reads them all costs more. */
const OTHERS = 2_000;

/** What each kind of guarded route has read. */
const REACHES: readonly (readonly [string, Along])[] = [
  ['portal-wide', {}],
  ['of a project', { projectId: 'hourly' }],
  ['of a project, with the scope', { projectId: 'hourly', scoped: true }],
  ['with the scope', { scoped: true }],
];

/** Questions in one statement: few are filled up, for PostgreSQL would plan a short list anew each time. */
const AT_ONCE = [1, 2, 3, 4, 5, 10, 30, 100];

describeOnServer('PostgreSQL', 'plans of what the guard reads', (db) => {
  let host: DataSource;
  let identityIds: string[];

  beforeAll(async () => {
    const entities = entitiesOf(textAgency);
    // What it keeps, the one connection keeps.
    const options = { ...(await db.options({ entities })), extra: { max: 1 } };
    host = await db.connect(options);
    await host.runMigrations();
    await createTables(host, textAgency);
    const { id: portalId } = await storePortal(host);
    const client = await storeClient(host, portalId);
    const { id: _, ...member } = await storeMember(host, client, { identityId: newId() });
    const others = Array.from({ length: OTHERS }, () => {
      const id = newId();
      return { ...member, id, identityId: newId(), email: `${id}@plans.test` };
    });
    await host.getRepository(MemberEntity).save(others, { chunk: 500 });
    await host.query('ANALYZE');
    identityIds = others.map(({ identityId }) => identityId);
  });

  afterAll(() => host.destroy());

  /** As a new process on a new connection would ask. */
  async function asks(along: Along, count: number): Promise<Record<string, number>> {
    const fresh = await db.connect(host.options);
    const own = ownDataSource(fresh);
    const tables = new HostTables(own, { projects: textAgency.projects });
    const memberships = new MembershipQuery(
      own,
      undefined,
      tableProjectLookUp(own, tables.projects),
    );
    for (let time = 0; time < ENOUGH; time += 1) {
      const from = time * count;
      const asked = identityIds.slice(from, from + count);
      const rows = await Promise.all(
        asked.map((identityId) =>
          memberships.ofIdentity({ identityId, domain: 'acme.test' }, along),
        ),
      );
      expect(rows.map((each) => each.length)).toEqual(asked.map(() => 1));
    }
    const [plans, ...more] = await fresh.query<Record<string, number>[]>(
      `SELECT CAST(generic_plans AS integer) AS generic, CAST(custom_plans AS integer) AS custom
         FROM pg_prepared_statements WHERE name LIKE 'clientele%'`,
    );
    await fresh.destroy();
    expect(more).toEqual([]);
    return plans ?? {};
  }

  describe.each(REACHES)('memberships %s', (_, along) => {
    it.each(AT_ONCE)('are kept: %i at once', async (count) => {
      expect(await asks(along, count)).toEqual({ generic: ENOUGH - 5, custom: 5 });
    });
  });
});
