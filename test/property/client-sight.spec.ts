import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { inSight, sightOf } from '../../lib/callers/sight.js';
import { newId } from '../../lib/database/ids.js';
import type { Acting } from '../../lib/domain/access/acting.js';
import { clientReading } from '../../lib/domain/clients/client-reading.js';
import { isVisible } from '../../lib/domain/members/member-policy.js';
import { ClientEntity } from '../../lib/schema/client.entity.js';
import { MemberClientEntity } from '../../lib/schema/member-client.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { describeOnEachDatabase } from '../support/databases.js';
import { storeClient, storeMember, storePortal } from '../support/rows.js';

const RUNS = 30;
const upTo = (max: number) => fc.nat({ max });

/** Two portals with clients, their users, and staff with lists of clients or without. */
const worlds = fc.record({
  clients: fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }),
  users: fc.array(upTo(5), { maxLength: 8 }),
  staff: fc.array(
    fc.record({
      isOfOther: fc.boolean(),
      isAdmin: fc.boolean(),
      list: fc.option(fc.uniqueArray(upTo(5), { maxLength: 4 })),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});

describeOnEachDatabase('what is in sight', (db) => {
  let dataSource: DataSource;

  beforeAll(async () => {
    dataSource = await db.create();
  });

  /** The ids of the rows that the condition of lists leaves. */
  async function listed(
    entity: typeof ClientEntity | typeof MemberEntity,
    column: string,
    acting: Acting,
    portalId: string,
  ): Promise<string[]> {
    const query = dataSource
      .createQueryBuilder<ClientEntity | MemberEntity>(entity, 'r')
      .where('r.portalId = :portalId', { portalId });
    const rows = await inSight(query, sightOf(acting, portalId), column).getMany();
    return rows.map(({ id }) => id).sort();
  }

  async function write({
    clients,
    users,
    staff,
  }: typeof worlds extends fc.Arbitrary<infer T> ? T : never) {
    const portals = [await storePortal(dataSource), await storePortal(dataSource)];
    const portal = (isOther: boolean) => portals[isOther ? 1 : 0]!.id;
    const stored: ClientEntity[] = [];
    for (const isOfOther of clients) stored.push(await storeClient(dataSource, portal(isOfOther)));
    const at = (n: number) => stored[n % stored.length]!;
    const members: MemberEntity[] = [];
    for (const n of users) members.push(await storeMember(dataSource, at(n)));
    const acting: Acting[] = [];
    const base = { accessUntil: 0, giving: null, allows: () => true, mayAskFor: () => false };
    for (const { kind, clientId, id, role } of members)
      acting.push({
        ...base,
        kind,
        clientId,
        memberId: id,
        role,
        clients: new Set([clientId!]),
        assignmentId: null,
      });
    const places = new Map(members.map(({ id, portalId }) => [id, portalId]));
    for (const { isOfOther, isAdmin, list } of staff) {
      const portalId = portal(isOfOther);
      const ids = [...new Set((list ?? []).map((n) => at(n)))]
        .filter((client) => client.portalId === portalId)
        .map(({ id }) => id);
      const isListed = list !== null && !isAdmin;
      const role = isAdmin ? ('admin' as const) : ('staff' as const);
      const row = { kind: 'staff', clientId: null, audience: 'staff', role } as const;
      const assignmentId = list && newId();
      const member = await storeMember(dataSource, { id: '', portalId }, { ...row, assignmentId });
      members.push(member);
      places.set(member.id, portalId);
      for (const clientId of ids)
        await dataSource
          .getRepository(MemberClientEntity)
          .insert({ memberId: member.id, clientId, portalId });
      acting.push({
        ...base,
        kind: 'staff',
        clientId: null,
        memberId: member.id,
        role,
        clients: isListed ? new Set(ids) : null,
        assignmentId: isListed ? assignmentId : null,
      });
    }
    return { stored, members, acting, places };
  }

  it('is the same for a list as for each thing by itself', async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { stored, members, acting, places } = await write(world);
        for (const each of acting) {
          const portalId = places.get(each.memberId!)!;
          const own = <T extends { portalId: string }>(rows: readonly T[]) =>
            rows.filter((row) => row.portalId === portalId);
          const clients = own(stored).filter(({ id }) => clientReading(each, id) !== 'nothing');
          const there = own(members).filter((member) =>
            isVisible(each, { ...member, memberId: member.id }),
          );
          expect(await listed(ClientEntity, 'r.id', each, portalId)).toEqual(
            clients.map(({ id }) => id).sort(),
          );
          expect(await listed(MemberEntity, 'r.clientId', each, portalId)).toEqual(
            there.map(({ id }) => id).sort(),
          );
        }
      }),
      { numRuns: RUNS },
    );
  }, 120_000);
});
