import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { MembershipQuery } from '../../lib/callers/membership.query.js';
import { isAdmittedSql, isUsableSql } from '../../lib/callers/usable-sql.js';
import { isAdmitted, isUsable } from '../../lib/domain/members/usable.js';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { UnverifiedIdentityEntity } from '../../lib/schema/unverified-identity.entity.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { storeClient, storeMember, storePortal } from '../support/rows.js';
import { TestClock } from '../support/test-clock.js';

const NOW = new TestClock().now();

const lives = fc.record({
  status: fc.constantFrom(
    'active' as const,
    'active' as const,
    'pending' as const,
    'deactivated' as const,
  ),
  standing: fc.constantFrom('ok' as const, 'ok' as const, 'disabled' as const, 'missing' as const),
  accessUntil: fc.constantFrom(0, 0, NOW - 1, NOW, NOW + 1),
  lastActiveAt: fc.constantFrom(0, 5),
  person: fc.constantFrom('none' as const, 'own' as const, 'own' as const, 'disabled' as const),
  unverified: fc.constantFrom(null, null, 'here' as const, 'elsewhere' as const),
});

describeOnEachDatabase('a usable member', (db) => {
  let dataSource: DataSource;
  let made = 0;

  beforeAll(async () => {
    dataSource = await db.create();
  });

  type Life = typeof lives extends fc.Arbitrary<infer T> ? T : never;

  async function person(
    { person: kind, unverified }: Life,
    portals: Record<'here' | 'elsewhere', string>,
  ) {
    if (kind === 'none') return null;
    made += 1;
    const id = `person-${made}`;
    await dataSource.getRepository(IdentityEntity).insert({
      ...{ id, email: `${id}@x.test`, name: id, passwordHash: '', sessionsEndedAt: 0 },
      ...{ disabledAt: kind === 'disabled' ? 7 : 0, createdAt: 1, updatedAt: 1 },
    });
    if (unverified !== null)
      await dataSource
        .getRepository(UnverifiedIdentityEntity)
        .insert({ identityId: id, portalId: portals[unverified], createdAt: 1 });
    return id;
  }

  it('is one to the rule, to the statement of a request and to SQL alike', async () => {
    const portals = {
      here: (await storePortal(dataSource)).id,
      elsewhere: (await storePortal(dataSource)).id,
    };
    const memberships = new MembershipQuery(dataSource);
    const counts = { usable: 0, admitted: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(lives, { minLength: 1, maxLength: 12 }), async (world) => {
        const client = await storeClient(dataSource, portals.here);
        for (const life of world) {
          const { status, standing, accessUntil, lastActiveAt } = life;
          const identityId = await person(life, portals);
          const row = { status, standing, accessUntil, lastActiveAt, identityId };
          await storeMember(dataSource, client, row);
        }
        const rows = await memberships.ofAudience({ portalId: portals.here, clientId: client.id });
        const found = async (sql: typeof isUsableSql) => {
          const query = dataSource
            .createQueryBuilder(MemberEntity, 'm')
            .where({ clientId: client.id });
          const members = await query.andWhere(sql(query, 'm', NOW)).getMany();
          return members.map(({ id }) => id).sort();
        };
        const ids = (rule: typeof isUsable) =>
          rows.flatMap((row) => (rule(row, NOW) ? row.memberId : [])).sort();
        const [usable, admitted] = [ids(isUsable), ids(isAdmitted)];
        expect(rows).toHaveLength(world.length);
        expect(await found(isUsableSql)).toEqual(usable);
        expect(await found(isAdmittedSql)).toEqual(admitted);
        counts.usable += usable.length;
        counts.admitted += admitted.length;
      }),
      { numRuns: 40 },
    );
    expect(counts.usable).toBeGreaterThan(0);
    expect(counts.admitted).toBeGreaterThan(counts.usable);
  }, 120_000);
});
