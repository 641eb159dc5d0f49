// Makes one export in a process of its own: the built library in a Nest app without an HTTP server, and nothing of the tests.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import passport from 'passport';
import { DataSource } from 'typeorm';
import {
  clienteleEntities,
  ClienteleModule,
  definePermissions,
  ExportsService,
} from '../../../dist/esm/index.js';
import { EXPORT_QUEUE } from '../../../dist/esm/ports/index.js';

const JOB = 'BENCH_EXPORTS_JOB';
const { url, folder, portalId, memberId, by } = JSON.parse(process.env[JOB]);

/** The most memory this process has had until now, in bytes. */
const peakMemory = () => process.resourceUsage().maxRSS * 1024;

/** The host's projects, or groups, in a table of ids and names. */
const directory = (table) => ({
  inject: [DataSource],
  useFactory: (dataSource) => ({
    findMany: (_, ids) =>
      dataSource.query(
        `SELECT id, name, 'fixed' AS "billingBasis" FROM ${table} WHERE id = ANY($1)`,
        [ids],
      ),
    projectsOf: () => Promise.resolve([]),
    workersOf: () => Promise.resolve([]),
  }),
});

// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- what a decorator would mark
class HostModule {}
Module({
  imports: [
    TypeOrmModule.forRoot({ type: 'postgres', url, entities: [...clienteleEntities] }),
    EventEmitterModule.forRoot(),
    PassportModule,
    ClienteleModule.forRoot({
      permissions: definePermissions({ reports: { label: 'Reports' } }),
      auth: { strategies: ['bench'] },
      invitations: {
        secrets: ['a secret of the bench, 32 bytes at the very least'],
        url: (token) => `https://portal.test/accept?token=${token}`,
      },
      exports: { directory: folder },
      providers: { projects: directory('bench_projects'), groups: directory('bench_groups') },
    }),
  ],
})(HostModule);

passport.use('bench', new passport.Strategy());
const context = await NestFactory.createApplicationContext(HostModule, {
  logger: ['error', 'warn'],
});
const exports = context.get(ExportsService);
const actor = { kind: 'staff', memberId, portalId };
const before = peakMemory();
const began = process.hrtime.bigint();
const { id } = await exports.create(actor, { by });
await context.get(EXPORT_QUEUE).idle();
const time = Number(process.hrtime.bigint() - began) / 1e6;
const { status, failure, rows } = await exports.get(actor, id);
if (status !== 'ready') throw new Error(`The export is ${status}: ${failure}`);
console.log(`${JOB}${JSON.stringify({ time, rows, before, peak: peakMemory(), file: '' })}`);
await context.close();
