import { newId } from '../../../lib/database/ids.js';
import { MemberEntity } from '../../../lib/schema/member.entity.js';
import { median } from '../support/statistics.js';
import type { Setting } from './setting.js';

const ROWS = 500;
const TIMES = 7;

/** What writing costs, in microseconds a row. */
export interface WriteCosts {
  readonly insert: number;
  readonly activity: number;
}

/** Inserts members, and stamps their activity one by one as requests do. */
export async function measureWrites(setting: Setting): Promise<WriteCosts> {
  const { dataSource, portalId } = setting;
  const members = dataSource.getRepository(MemberEntity);
  const { id: _, ...usual } = await members.findOneByOrFail({ portalId, status: 'active' });
  const [inserts, stamps]: [number[], number[]] = [[], []];
  for (let time = 0; time < TIMES; time += 1) {
    const rows = Array.from({ length: ROWS }, () => {
      const id = newId();
      return { ...usual, id, email: `${id}@bench.example` };
    });
    inserts.push(await timed(() => members.insert(rows)));
    stamps.push(
      await timed(async () => {
        for (const { id } of rows)
          await members.update(
            { id, portalId },
            { lastActiveAt: Date.now(), idleSince: Date.now() },
          );
      }),
    );
    await members.delete(rows.map(({ id }) => id));
  }
  return { insert: median(inserts), activity: median(stamps) };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return ((performance.now() - began) * 1_000) / ROWS;
}
