import fc from 'fast-check';
import { type DataSource, Table } from 'typeorm';
import { type Along, MembershipQuery } from '../../lib/callers/membership.query.js';
import type { MembershipRow } from '../../lib/callers/membership-row.js';
import { newId } from '../../lib/database/ids.js';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';
import { MemberClientEntity } from '../../lib/schema/member-client.entity.js';
import { MemberProjectEntity } from '../../lib/schema/member-project.entity.js';
import { UnverifiedIdentityEntity } from '../../lib/schema/unverified-identity.entity.js';
import { HostTables } from '../../lib/scopes/tables/host-tables.js';
import { TableProjectDirectory } from '../../lib/scopes/tables/table-project-directory.js';
import { tableProjectLookUp } from '../../lib/scopes/tables/table-project-look-up.js';
import { uuidAgency } from '../support/agency/uuid-agency.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { storeClient, storeMember, storePortal } from '../support/rows.js';
import { hostsOn } from './project-tables.js';

const RUNS = 25;

/** When selections end: never, long ago, and in a while. */
const ENDS = [0, 1, Date.UTC(2999, 0)];

/** Texts that are no project's id, but that a sloppy comparison takes for one. */
const ODD = [
  '',
  ' 1',
  '01',
  '1e0',
  '-0',
  'a ',
  'A',
  'a\0',
  '\ud800',
  'e\u0301',
  '9223372036854775808',
];
ODD.push(uuidAgency.projectIds[0]!.toUpperCase());

const bit = fc.boolean();
const upTo = (max: number) => fc.nat({ max });

/** A world: who is there, what they were given, and what the host has. */
const worlds = fc.record({
  portals: fc.array(fc.record({ hasDomain: bit }), { minLength: 1, maxLength: 3 }),
  people: fc.array(fc.record({ disabled: bit, unverified: fc.option(upTo(2)) }), {
    minLength: 1,
    maxLength: 4,
  }),
  memberships: fc.uniqueArray(
    fc.record({
      who: upTo(3),
      portal: upTo(2),
      staff: bit,
      // How many clients a staff member is assigned to; null for all.
      listed: fc.option(upTo(3)),
      status: fc.constantFrom('active' as const, 'pending' as const, 'deactivated' as const),
      selected: fc.uniqueArray(upTo(4), { maxLength: 3 }),
      gone: bit,
    }),
    { maxLength: 8, selector: ({ who, portal, staff }) => `${who % 4} ${portal} ${String(staff)}` },
  ),
  projects: fc.uniqueArray(fc.record({ id: upTo(8), portal: upTo(2), deleted: bit, other: bit }), {
    maxLength: 6,
    selector: ({ id }) => id,
  }),
  questions: fc.array(
    fc.record({ who: upTo(5), domain: fc.option(upTo(3)), project: fc.option(upTo(20)) }),
    { minLength: 1, maxLength: 12 },
  ),
  reach: fc.constantFrom('portal' as const, 'project' as const, 'scope' as const),
});
type World = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

/** Without the place that the question had in its statement. */
const unplaced = (row: MembershipRow) => ({ ...row, asked: null });

const at = <T>(items: readonly T[], index: number): T => items[index % items.length]!;

describeOnEachDatabase('memberships read together', (db) => {
  describe.each(hostsOn(db))('with $name', (of) => {
    let dataSource: DataSource;
    let runs = 0;
    /** The clients on each member's list; null where it has none. */
    const lists = new Map<string, readonly string[] | null>();

    beforeAll(async () => {
      // Its ids differ by case, too.
      const entities = of.entities as (new () => object)[];
      dataSource = await db.create({ entities, collation: 'utf8mb4_bin' });
      const runner = dataSource.createQueryRunner();
      const table = Table.create(dataSource.getMetadata(of.entities[0]!), dataSource.driver);
      await runner.createTable(table, false, false);
      await runner.release();
    });

    /** Writes the world. Gives whom and what the questions are about. */
    async function write(world: World) {
      runs += 1;
      const domains = world.portals.map((_, n) => `${runs}-${n}.test`);
      const portalIds: string[] = [];
      for (const [n, { hasDomain }] of world.portals.entries())
        portalIds.push(
          (await storePortal(dataSource, { domain: hasDomain ? domains[n]! : null })).id,
        );
      const who = world.people.map((_, n) => `${runs}-${'aAbB'[n]!}`);
      await writePeople(world, who, portalIds);
      await writeMemberships(world, who, portalIds);
      await writeProjects(world, portalIds);
      return { who: [...who, `${runs}-nobody`, 'x\0'], domains: [...domains, 'nobody.test'] };
    }

    async function writePeople(
      { people }: World,
      who: string[],
      portalIds: string[],
    ): Promise<void> {
      const times = { createdAt: 1, updatedAt: 1 };
      for (const [n, { disabled, unverified }] of people.entries()) {
        const id = who[n]!;
        const words = { email: `${id}@x.test`, name: id, passwordHash: '', sessionsEndedAt: 0 };
        const row = { id, ...words, disabledAt: disabled ? 7 : 0, ...times };
        await dataSource.getRepository(IdentityEntity).insert(row);
        if (unverified === null) continue;
        const portalId = at(portalIds, unverified);
        await dataSource
          .getRepository(UnverifiedIdentityEntity)
          .insert({ identityId: id, portalId, createdAt: 1 });
      }
    }

    async function writeMemberships(
      world: World,
      who: string[],
      portalIds: string[],
    ): Promise<void> {
      const known = new Set<string>();
      lists.clear();
      for (const { who: n, portal, staff, listed, status, selected, gone } of world.memberships) {
        const [identityId, portalId] = [at(who, n), at(portalIds, portal)];
        const key = `${identityId} ${portalId} ${String(staff)}`;
        if (known.has(key)) continue;
        known.add(key);
        const client = await storeClient(dataSource, portalId);
        const asStaff = {
          kind: 'staff',
          clientId: null,
          audience: 'staff',
          role: 'staff',
        } as const;
        const assignmentId = staff && listed !== null ? newId() : null;
        const place = { assignmentId, ...(staff && asStaff) };
        const row = { identityId, status, createdAt: known.size % 3, ...place };
        const { id: memberId } = await storeMember(dataSource, client, row);
        const list = assignmentId === null ? null : writeList(portalId, memberId, listed ?? 0);
        lists.set(memberId, await list);
        const ids = new Set(selected.map((each) => at(of.ids, each)));
        for (const projectId of ids) {
          const row = { memberId, projectId, portalId, rate: null, permissions: null };
          await dataSource
            .getRepository(MemberProjectEntity)
            .insert({ ...row, until: at(ENDS, ids.size), goneAt: gone ? 5 : 0 });
        }
      }
    }

    async function writeList(portalId: string, memberId: string, length: number) {
      const ids: string[] = [];
      for (let n = 0; n < length; n += 1) {
        const { id: clientId } = await storeClient(dataSource, portalId);
        await dataSource.getRepository(MemberClientEntity).insert({ memberId, clientId, portalId });
        ids.push(clientId);
      }
      return ids.sort();
    }

    async function writeProjects({ projects }: World, portalIds: string[]): Promise<void> {
      const stored = of.stored ?? [of.projects.entity];
      for (const entity of stored) await dataSource.getRepository(entity).clear();
      const ids = new Set<string>();
      for (const { id: n, portal, deleted, other } of projects) {
        const id = at(of.ids, n);
        if (ids.has(id)) continue;
        ids.add(id);
        const billing = of.projects.billingBasis ? { billingBasis: 'fixed' } : {};
        const gone = of.isSoft && deleted ? { deletedAt: new Date() } : {};
        await dataSource.getRepository(stored[other ? stored.length - 1 : 0]!).insert({
          id: of.held ? of.held(id) : id,
          portalId: at(portalIds, portal),
          name: id,
          ...billing,
          ...gone,
        });
      }
    }

    const asked = (world: World, who: readonly string[], domains: readonly string[]) =>
      world.questions.map((question) => {
        const { domain, project } = question;
        const projectId = project === null ? null : at([...of.ids, ...ODD], project);
        const along: Along = {
          ...(world.reach !== 'portal' && { projectId }),
          scoped: world.reach === 'scope',
        };
        const identityId = at(who, question.who);
        return [
          { identityId, domain: domain === null ? null : at(domains, domain) },
          along,
        ] as const;
      });

    it('are those read one by one, and know the projects that the directory knows', async () => {
      const tables = new HostTables(dataSource, { projects: of.projects });
      const directory = new TableProjectDirectory(dataSource, tables);
      const lookUp = tableProjectLookUp(dataSource, tables.projects);
      const query = (gathered: boolean) =>
        new MembershipQuery(dataSource, { statements: { named: true, gathered } }, lookUp);
      const [together, alone] = [query(true), query(false)];
      await fc.assert(
        fc.asyncProperty(worlds, async (world) => {
          const { who, domains } = await write(world);
          const questions = asked(world, who, domains);
          const answers = await Promise.all(questions.map((each) => together.ofIdentity(...each)));
          // By now it knows the lists of clients, and has them left out.
          const again = await Promise.all(questions.map((each) => together.ofIdentity(...each)));
          expect(again.map((rows) => rows.map(unplaced))).toEqual(
            answers.map((rows) => rows.map(unplaced)),
          );
          for (const [n, question] of questions.entries()) {
            const single = await alone.ofIdentity(...question);
            expect([question, answers[n]!.map(unplaced)]).toEqual([question, single.map(unplaced)]);
            const [{ identityId }, { projectId = null }] = question;
            for (const row of answers[n]!) {
              expect(row.identityId).toBe(identityId);
              expect(row.assigned?.ids ?? null).toEqual(lists.get(row.memberId));
              if (projectId === null || row.projectFound === null) continue;
              const listed = await directory.findMany(row.portalId, [projectId]);
              const isListed = listed.some(({ id }) => id === projectId);
              expect([projectId, row.projectFound]).toEqual([projectId, isListed]);
            }
          }
        }),
        { numRuns: RUNS },
      );
    });
  });
});
