import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DataSource, Logger } from 'typeorm';
import { MembershipQuery } from '../../lib/callers/membership.query.js';
import { clienteleEntities, clienteleMigrations } from '../../lib/index.js';
import { TestHost } from '../support/test-host.js';
import { JoiningMemberships } from './joining-memberships.js';
import type { Serve, Told } from './messages.js';
import { HOST, type HostHolder, StaleController } from './stale.controller.js';

/** The process of one host: it serves until it is told to stop. */
process.once('message', (serve: Serve) => {
  run(serve).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});

async function run({ database, joins }: Serve): Promise<void> {
  const holder: HostHolder = {};
  const host = await TestHost.start(
    {
      ...database,
      entities: [...clienteleEntities],
      migrations: [...clienteleMigrations],
    },
    {
      controllers: [StaleController],
      providers: [{ provide: HOST, useValue: holder }],
      extras: {
        overrides: joins ? [{ provide: MembershipQuery, useClass: JoiningMemberships }] : [],
      },
    },
  );
  holder.host = host;
  const counted = countReads(host.dataSource);
  const { port } = (host.app.getHttpServer() as Server).address() as AddressInfo;
  process.once('message', () => {
    tell({ statements: counted.reads });
    process.disconnect();
    process.exit();
  });
  tell({ port });
}

/** Counts the statements by which the guard reads memberships. */
function countReads(dataSource: DataSource): { reads: number } {
  const counted = { reads: 0 };
  const logQuery = (sql: string): void => {
    if (sql.includes('unverifiedPortalId')) counted.reads += 1;
  };
  dataSource.logger = Object.create(dataSource.logger, { logQuery: { value: logQuery } }) as Logger;
  return counted;
}

function tell(what: Told): void {
  process.send?.(what);
}
