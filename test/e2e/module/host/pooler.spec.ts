import { Logger } from '@nestjs/common';
import type { DataSourceOptions } from 'typeorm';
import { describeOnServer } from '../../../support/databases.js';
import { hasPgBouncer, PgBouncer } from '../../../support/pg-bouncer.js';
import type { TestHost } from '../../../support/test-host.js';
import { guardedHost } from './support/guarded-host.js';

/** Requests at a time: more than there are sessions of the server. */
const PARALLEL = 30;

const OWN = Array.from({ length: PARALLEL }, () => 'own');

function tests(): void {
  describeOnServer('PostgreSQL', 'behind PgBouncer in transaction mode', (db) => {
    let bouncer: PgBouncer;
    let host: TestHost;
    let warned: jest.SpyInstance;

    beforeEach(() => {
      warned = jest.spyOn(Logger.prototype, 'warn').mockImplementation();
    });

    afterEach(async () => {
      await host.stop();
      await bouncer.stop();
      warned.mockRestore();
    });

    /** What everybody is answered, time and again: as a reader, and in transactions of the module and of the host. */
    async function answers(statements: { named: boolean } | undefined): Promise<void> {
      const options = (await db.options({ replica: false, severalConnections: true })) as {
        readonly url: string;
      } & DataSourceOptions;
      // By the server itself: migrations are no work for a pooler.
      await (await db.connect(options)).runMigrations();
      bouncer = await PgBouncer.before(options.url);
      const through = { ...options, url: bouncer.url } as DataSourceOptions;
      const guarded = await guardedHost(through, { options: statements ? { statements } : {} });
      ({ host } = guarded);
      for (const route of ['seen', 'project?project=hourly', 'held', 'seen']) {
        expect(await guarded.ask(route, PARALLEL)).toEqual(OWN);
        const [one] = guarded.people;
        await host.members.update(host.self, one!.member.id, { name: route });
      }
    }

    it('statements go on without names, with one warning, and every answer is right', async () => {
      await answers(undefined);
      const told = warned.mock.calls.map(([text]) => String(text));
      expect(told.filter((text) => text.includes('statements: { named: false }'))).toHaveLength(1);
    });

    it('there is no warning where the host says that they have none', async () => {
      await answers({ named: false });
      expect(warned).not.toHaveBeenCalled();
    });
  });
}

if (hasPgBouncer()) tests();
else it.todo('behind PgBouncer in transaction mode, where it is installed');
