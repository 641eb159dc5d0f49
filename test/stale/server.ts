import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, Logger } from 'typeorm';
import { MembershipQuery } from '../../lib/callers/membership.query.js';
import { clienteleEntities, clienteleMigrations } from '../../lib/index.js';
import { Statement } from '../../lib/database/statement.js';
import { TestHost } from '../support/test-host.js';
import { JoiningMemberships } from './joining-memberships.js';
import type { Serve, Told } from './messages.js';
import { HOST, type HostHolder, StaleController } from './stale.controller.js';

/** Milliseconds that an answer may be on its way. */
const LATE = 20;

/** The process of one host: it serves until it is told to stop. */
process.once('message', (serve: Serve) => {
  run(serve).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});

async function run({ database, joins }: Serve): Promise<void> {
  answerLate();
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

/** Has what the guard reads be on its way back for some time, as over a slow line: what is old by then would show. */
function answerLate(): void {
  const { all } = Statement.prototype;
  Statement.prototype.all = async function (...given) {
    const rows = await all.apply(this, given);
    await pause(Math.random() * LATE);
    return rows;
  };
}

function isRead(sql: string): boolean {
  return sql.includes('unverifiedPortalId');
}

/** Counts the statements by which the guard reads memberships. */
function countReads(dataSource: DataSource): { reads: number } {
  const counted = { reads: 0 };
  const logQuery = (sql: string): void => {
    if (isRead(sql)) counted.reads += 1;
  };
  dataSource.logger = Object.create(dataSource.logger, { logQuery: { value: logQuery } }) as Logger;
  return counted;
}

function tell(what: Told): void {
  process.send?.(what);
}
