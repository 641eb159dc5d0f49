// A host whose events would go through Redis. It needs no Redis to show that its parts
// fit: nothing is sent.
import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import {
  ClienteleModule,
  clienteleEntities,
  clienteleMigrations,
  definePermissions,
} from 'nest-clientele';
import { EVENT_TRANSPORT, type EventTransport } from 'nest-clientele/ports';
import { BullmqEventTransport, ClienteleBullmqModule } from 'nest-clientele/bullmq';
import passport from 'passport';

passport.use('nobody', new passport.Strategy());

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
    PassportModule,
    ClienteleModule.forRootAsync({
      imports: [
        ClienteleBullmqModule.forRootAsync({
          useFactory: () => ({ connection: { host: '127.0.0.1', port: 1 }, worker: false }),
        }),
      ],
      providers: { events: BullmqEventTransport },
      useFactory: () => ({
        permissions: definePermissions({ reports: { label: 'Reports' } }),
        auth: { strategies: ['nobody'] },
        invitations: {
          secrets: ['a secret of the smoke test, 32 bytes at the very least'],
          url: (token) => `https://portal.test/${token}`,
        },
      }),
    }),
  ],
})
class AppModule {}

async function main(): Promise<void> {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  const transport = app.get<EventTransport>(EVENT_TRANSPORT);
  await app.close();
  console.log(JSON.stringify({ transport: transport.constructor.name }));
}

void main();
