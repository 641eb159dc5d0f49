import { JoinLinkEntity } from '../../lib/schema/join-link.entity.js';
import { type Operation, personOf, withClient } from './operations.js';

const STAFF = "kind = 'staff' AND status = 'active'";

/** Milliseconds until a join link ends. */
const FAR = 3_600_000;

/** How people come without being invited one by one: by links, and by files. */
export const joiningOperations: readonly Operation[] = [
  withClient('make join link', 3, async (world, id, random) => {
    const expiresAt = new Date(Date.now() + FAR).toISOString();
    const uses = random.between(1, 3);
    await world.joinLinks.make(world.host.self, id, { expiresAt, uses });
    return 'join_link.created';
  }),
  {
    name: 'revoke join link',
    weight: 1,
    async run(world, random) {
      const id = await world.recent(random, 'join_links');
      const links = world.host.dataSource.getRepository(JoinLinkEntity);
      const link = id === null ? null : await links.findOneBy({ id });
      if (!link) return 'nothing';
      await world.joinLinks.revoke(world.host.self, link.clientId, link.id);
      return { type: 'join_link.revoked', subject: link.clientId };
    },
  },
  {
    name: 'ask to join',
    weight: 6,
    async run(world, random) {
      const id = await world.recent(random, 'join_links');
      const links = world.host.dataSource.getRepository(JoinLinkEntity);
      const link = id === null ? null : await links.findOneBy({ id });
      if (!link) return 'nothing';
      await world.asker.ask({ token: world.joinTokenOf(link), email: personOf(random) }, null);
      return 'done';
    },
  },
  {
    name: 'remind',
    weight: 3,
    async run({ host }, random) {
      await host.invitations.remind(personOf(random));
      return 'done';
    },
  },
  {
    name: 'import',
    weight: 2,
    async run(world, random) {
      const maker = await world.actor(await world.recent(random, 'members', STAFF));
      if (!maker) return 'nothing';
      const client = world.name('filed');
      const rows = Array.from({ length: random.between(1, random.chance(0.3) ? 30 : 4) }, () =>
        [personOf(random), world.name('filed'), random.chance(0.6) ? client : ''].join(),
      );
      const csv = ['email,name,client', ...rows].join('\n');
      const { importId } = await world.imports.create(maker, csv);
      await world.imports.apply(maker, importId, { invite: true });
      return 'done';
    },
  },
];
