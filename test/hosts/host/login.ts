// The smallest host without passport, compiled and run like host.ts where none is installed. It prints one JSON line with
// what it saw.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  type AuthOptions,
  ClienteleModule,
  clienteleEntities,
  clienteleMigrations,
  definePermissions,
  EmbeddedIdentityStore,
} from 'nest-clientele';
import { DataSource } from 'typeorm';

function hostModule(auth: AuthOptions) {
  @Module({
    imports: [
      TypeOrmModule.forRoot({
        type: 'better-sqlite3',
        database: ':memory:',
        entities: [...clienteleEntities],
        migrations: [...clienteleMigrations],
        migrationsRun: true,
      }),
      EventEmitterModule.forRoot(),
      ClienteleModule.forRoot({
        permissions: definePermissions({ reports: { label: 'Reports' } }),
        auth,
        invitations: {
          secrets: ['a secret of the smoke test, 32 bytes at the very least'],
          url: (token) => `https://portal.test/${token}`,
        },
      }),
    ],
  })
  class HostModule {}
  return HostModule;
}

async function start(auth: AuthOptions) {
  const app = await NestFactory.create(hostModule(auth), { logger: false, abortOnError: false });
  return app.listen(0, '127.0.0.1').then(() => app);
}

async function main(): Promise<void> {
  const app = await start({ caller: ({ headers }) => ({ id: headers['x-badge'] }) });
  const person = { email: 'a@acme.test', name: 'A', password: 'correct horse battery' };
  const write = await app.get(EmbeddedIdentityStore).prepare(person);
  const { id } = await app.get(DataSource).transaction(write);
  const url = `${await app.getUrl()}/clientele/me`;
  const stranger = await fetch(url);
  const known = await fetch(url, { headers: { 'x-badge': id } });
  await app.close();
  const refusal = await start({ strategies: ['jwt'] }).then(
    () => null,
    (error: unknown) => error as Error,
  );
  const cure = /`npm install passport`/.exec(refusal?.message ?? '')?.[0];
  console.log(JSON.stringify({ stranger: stranger.status, known: known.status, cure }));
  // The app that was refused has left its DataSource open.
  process.exit(0);
}

void main();
