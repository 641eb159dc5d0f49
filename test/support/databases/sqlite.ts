import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseKind } from '../databases.js';

/** SQLite, in memory or in a file. */
export const sqlite: DatabaseKind = {
  name: 'SQLite',
  available: () => true,
  async provision({ file = false }) {
    if (!file) {
      return { options: { type: 'better-sqlite3', database: ':memory:' }, drop: async () => {} };
    }
    const directory = await mkdtemp(join(tmpdir(), 'clientele-sqlite-'));
    return {
      options: { type: 'better-sqlite3', database: join(directory, 'test.sqlite') },
      drop: () => rm(directory, { recursive: true, force: true }),
    };
  },
};
