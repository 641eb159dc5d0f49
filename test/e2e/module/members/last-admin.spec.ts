import type { EntityManager } from 'typeorm';
import type { ClienteleError, MemberActor } from '../../../../lib/index.js';
import { describeOnEachDatabase } from '../../../support/databases.js';
import { EVERYTHING, Team } from '../../../support/team.js';
import { type Person, TestHost } from '../../../support/test-host.js';

const ROUNDS = 20;

type Deed = (actor: MemberActor, id: string) => Promise<unknown>;

describeOnEachDatabase('the last admin', (db) => {
  let host: TestHost;

  beforeAll(async () => {
    host = await TestHost.start(await db.options());
  });

  afterAll(() => host.stop());

  const deeds: readonly { title: string; deed: Deed }[] = [
    { title: 'demotion', deed: (by, id) => host.members.update(by, id, { role: 'member' }) },
    { title: 'deactivation', deed: (by, id) => host.members.deactivate(by, id) },
    { title: 'removal', deed: (by, id) => host.members.remove(by, id) },
  ];

  async function activeAdmins(filter: { clientId?: string; kind?: 'staff' }): Promise<number> {
    const list = { ...filter, role: 'admin', status: 'active', total: true, limit: 1 } as const;
    return (await host.members.list(host.self, list)).total ?? -1;
  }

  function codesOf(results: PromiseSettledResult<unknown>[]): string[] {
    return results.flatMap((result) =>
      result.status === 'rejected' ? [(result.reason as ClienteleError).code] : [],
    );
  }

  /** Takes away what is left of a member, so that the same person can come again. */
  async function gone({ member }: Person): Promise<void> {
    const left = await host.members.list(host.self, { q: member.email });
    for (const { id } of left.items) await host.members.remove(host.self, id);
  }

  describe('of a client', () => {
    it.each(deeds)('stays when two cross in $title (C29)', async ({ deed }) => {
      const { clientId, admin, team } = await ofClient();
      let other = await team.join('admin', EVERYTHING);
      let first = admin;
      for (let round = 0; round < ROUNDS; round += 1) {
        const results = await Promise.allSettled([
          deed(first.actor, other.member.id),
          deed(other.actor, first.member.id),
        ]);
        expect(codesOf(results)).toHaveLength(1);
        expect(await activeAdmins({ clientId })).toBe(1);
        const loser = results[0].status === 'fulfilled' ? other : first;
        first = loser === other ? first : other;
        await gone(loser);
        other = await team.join('admin', EVERYTHING, loser.member.email);
      }
    });

    it('stays when each of four admins acts against the next, in all three ways at once (C29)', async () => {
      const { clientId, admin, team } = await ofClient();
      const admins = [admin, ...(await joined(3, () => team.join('admin', EVERYTHING)))];
      const results = await Promise.allSettled(
        admins.map((by, at) => {
          const next = admins[(at + 1) % admins.length] as Person;
          const { deed } = deeds[at % deeds.length] as (typeof deeds)[number];
          return deed(by.actor, next.member.id);
        }),
      );
      expect(codesOf(results).length).toBeGreaterThan(0);
      expect(await activeAdmins({ clientId })).toBeGreaterThan(0);
    });

    it.each(deeds)('is open to staff for $title', async ({ deed }) => {
      const { clientId, admin, team } = await ofClient();
      const { actor } = await team.colleague();
      await deed(actor, admin.member.id);
      expect(await activeAdmins({ clientId })).toBe(0);
    });

    it('stays when a transaction of the host began before the other one was demoted (C29)', async () => {
      const { clientId, admin, team } = await ofClient();
      const other = await team.join('admin', EVERYTHING);
      const deactivate = (by: Person, whom: Person, manager?: EntityManager) =>
        host.members.deactivate(by.actor, whom.member.id, manager);
      const change: Promise<unknown> = host.dataSource.transaction(async (manager) => {
        await manager.query('SELECT id FROM clientele_members');
        // On one connection the same transaction does both.
        await deactivate(other, admin, db.hasOneConnection ? manager : undefined);
        await deactivate(admin, other, manager);
      });
      // The actor is read as it is by now, whatever the transaction has seen before.
      await expect(change).rejects.toMatchObject({ code: 'NO_MEMBERSHIP' });
      expect(await activeAdmins({ clientId })).toBeGreaterThan(0);
    });

    async function ofClient() {
      const team = await Team.of(host);
      return { team, clientId: team.clientId, admin: team.admin };
    }
  });

  describe('of the agency', () => {
    const staffDeeds = [
      {
        title: 'demotion',
        deed: ((by, id) => host.members.update(by, id, { role: 'staff' })) as Deed,
      },
      ...deeds.slice(1),
    ];

    /** Leaves one active admin among the staff. */
    async function only(kept?: Person): Promise<Person> {
      const one = kept ?? (await host.person({ kind: 'staff', role: 'admin', email: email() }));
      const list = { kind: 'staff', role: 'admin', status: 'active', limit: 200 } as const;
      for (const { id } of (await host.members.list(host.self, list)).items)
        if (id !== one.member.id) await host.members.remove(host.self, id);
      return one;
    }

    it.each(staffDeeds)('stays against the host itself: $title', async ({ deed }) => {
      const { member } = await only();
      const host$ = host.self as unknown as MemberActor;
      await expect(deed(host$, member.id)).rejects.toMatchObject({ code: 'LAST_ADMIN' });
      expect(await activeAdmins({ kind: 'staff' })).toBe(1);
    });

    it('may go once there is another', async () => {
      const first = await only();
      const second = await host.person({ kind: 'staff', role: 'admin', email: email() });
      await second.http.delete(`/clientele/members/${first.member.id}`).expect(204);
    });

    it('does not count who is pending or deactivated', async () => {
      const { member, actor } = await only();
      await host.members.create(host.self, { kind: 'staff', role: 'admin', email: email() });
      const idle = await host.person({ kind: 'staff', role: 'admin', email: email() });
      await host.members.deactivate(actor, idle.member.id);
      await expect(host.members.remove(host.self, member.id)).rejects.toMatchObject({
        code: 'LAST_ADMIN',
      });
      await host.members.remove(host.self, idle.member.id);
    });

    it.each(staffDeeds)('stays when two cross in $title (C29)', async ({ deed }) => {
      let one = await only();
      let spare = email();
      for (let round = 0; round < ROUNDS; round += 1) {
        const two = await host.person({ kind: 'staff', role: 'admin', email: spare });
        const results = await Promise.allSettled([
          deed(one.actor, two.member.id),
          deed(two.actor, one.member.id),
        ]);
        expect(codesOf(results)).toHaveLength(1);
        expect(await activeAdmins({ kind: 'staff' })).toBe(1);
        const loser = results[0].status === 'fulfilled' ? two : one;
        one = loser === two ? one : two;
        await gone(loser);
        spare = loser.member.email;
      }
    });
  });

  let emails = 0;

  function email(): string {
    emails += 1;
    return `staff-${emails}@agency.test`;
  }
});

async function joined(count: number, join: () => Promise<Person>): Promise<Person[]> {
  const people: Person[] = [];
  while (people.length < count) people.push(await join());
  return people;
}
