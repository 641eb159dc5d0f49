import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import passport from 'passport';
import { DataSource } from 'typeorm';
import {
  ClienteleModule,
  clienteleEntities,
  type ExportKind,
  EXPORT_QUEUE,
  ExportsService,
  type InProcessExportQueue,
  type MemberActor,
} from '../../../lib/index.js';
import { HeaderStrategy } from '../../support/header.strategy.js';
import { permissions } from '../../support/test-permissions.js';
import { NameTable } from './name-table.js';
import { type ChildJob, finished, jobOfChild, peakMemory } from './child.js';

/** Makes one export in a process of its own: the whole module, without an HTTP server. */
async function main({ url, folder, portalId, memberId, by }: ChildJob): Promise<void> {
  passport.use('header', new HeaderStrategy());
  const context = await NestFactory.createApplicationContext(hostModule(url, folder), {
    logger: ['error', 'warn'],
  });
  const exports = context.get(ExportsService);
  const actor = { kind: 'staff', memberId, portalId } as MemberActor;
  const before = peakMemory();
  const began = process.hrtime.bigint();
  const { id } = await exports.create(actor, { by: by as ExportKind });
  await context.get<InProcessExportQueue>(EXPORT_QUEUE).idle();
  const time = Number(process.hrtime.bigint() - began) / 1e6;
  const { status, failure, rows } = await exports.get(actor, id);
  if (status !== 'ready') throw new Error(`The export is ${status}: ${failure}`);
  finished({ time, rows, before });
  await context.close();
}

function hostModule(url: string, folder: string) {
  @Module({
    imports: [
      TypeOrmModule.forRoot({ type: 'postgres', url, entities: [...clienteleEntities] }),
      EventEmitterModule.forRoot(),
      PassportModule,
      ClienteleModule.forRoot({
        permissions,
        auth: { strategies: ['header'] },
        invitations: {
          secrets: ['a secret of the bench, 32 bytes at the very least'],
          url: (token) => `https://portal.test/accept?token=${token}`,
        },
        exports: { directory: folder },
        providers: {
          projects: {
            inject: [DataSource],
            useFactory: (source: DataSource) => new NameTable(source, 'bench_projects'),
          },
          groups: {
            inject: [DataSource],
            useFactory: (source: DataSource) => new NameTable(source, 'bench_groups'),
          },
        },
      }),
    ],
  })
  class HostModule {}
  return HostModule;
}

void main(jobOfChild());
