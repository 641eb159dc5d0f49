import type { DataSourceOptions } from 'typeorm';
import { describeOnEachDatabase } from '../../../support/databases.js';
import type { TestHost } from '../../../support/test-host.js';
import { type AskMany, guardedHost } from './support/guarded-host.js';

/** Requests at a time. */
const PARALLEL = 50;

/** The options with a pool of so many connections; SQLite has one anyway. */
function withConnections(options: DataSourceOptions, count: number): DataSourceOptions {
  if (options.type === 'postgres') return { ...options, extra: { max: count } };
  if (options.type === 'mariadb') return { ...options, extra: { connectionLimit: count } };
  return options;
}

describe.each([1, 2])('on a pool of %i', (connections) => {
  describeOnEachDatabase('many guarded requests at once', (db) => {
    let host: TestHost;
    let ask: AskMany;

    beforeAll(async () => {
      ({ host, ask } = await guardedHost(withConnections(await db.options(), connections)));
    });

    afterAll(() => host.stop());

    it('are all answered', async () => {
      expect(new Set(await ask('seen', PARALLEL))).toEqual(new Set(['own']));
    });

    it('are all answered beside transactions of the host that ask and change in theirs', async () => {
      const [held, seen] = await Promise.all([ask('held', PARALLEL), ask('seen', PARALLEL)]);
      expect(new Set([...held, ...seen])).toEqual(new Set(['own']));
    });
  });
});
