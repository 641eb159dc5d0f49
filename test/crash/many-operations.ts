import { ChangeManyService, ImportsService } from '../../lib/index.js';
import { ImportEntity } from '../../lib/schema/import.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import type { Operation } from './operations.js';
import type { Random } from './random.js';
import { RecentRows } from './recent-rows.js';
import type { World } from './world.js';

type Work = (
  many: ChangeManyService,
  world: World,
  memberIds: string[],
  random: Random,
) => Promise<unknown>;

/** Does something with several of the latest users of clients at once, each in a transaction of its own. */
function withMany(name: string, status: MemberEntity['status'], work: Work): Operation {
  return {
    name: `${name} many`,
    weight: 1,
    route: `POST /members/bulk/${name}`,
    async run(world, random) {
      const rows = new RecentRows(world.host.dataSource, world.host.portalId);
      const members = await rows.of(MemberEntity, { kind: 'client', status });
      const chosen = members.filter(() => random.chance(0.1)).map(({ id }) => id);
      if (chosen.length === 0) return 'nothing';
      await work(world.host.app.get(ChangeManyService), world, chosen, random);
      return 'done';
    },
  };
}

/** What is done to many at once, and the files of others that are applied. */
export const manyOperations: readonly Operation[] = [
  withMany('deactivate', 'active', (many, { host }, ids) => many.deactivate(host.self, ids)),
  withMany('activate', 'deactivated', (many, { host }, ids) => many.activate(host.self, ids)),
  withMany('remove', 'deactivated', (many, { host }, ids) => many.remove(host.self, ids)),
  withMany('resend', 'pending', (many, { host }, ids) => many.resend(host.self, ids)),
  withMany('role', 'active', (many, { host }, ids, random) =>
    many.setRole(host.self, ids, { role: random.chance(0.5) ? 'admin' : 'member' }),
  ),
  withMany('end', 'active', (many, { host }, ids, random) => {
    const accessUntil = random.chance(0.5) ? new Date(Date.now() + 500).toISOString() : null;
    return many.setEnd(host.self, ids, { accessUntil });
  }),
  {
    name: 'apply file',
    weight: 2,
    route: 'POST /imports/{id}/apply',
    async run(world, random) {
      const rows = new RecentRows(world.host.dataSource, world.host.portalId);
      const file = random.pick(await rows.of(ImportEntity, { status: 'previewed' }));
      const maker = await world.actor(file?.memberId ?? null);
      if (!file || !maker) return 'nothing';
      await world.host.app.get(ImportsService).apply(maker, file.id, { invite: true });
      return 'done';
    },
  },
];
