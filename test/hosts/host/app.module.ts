import { type DynamicModule, Module, type Provider, type Type } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClienteleModule } from 'nest-clientele';
import { ClientelePagesModule } from 'nest-clientele/pages';
import passport from 'passport';
import { databaseAt } from './database.js';
import { headerStrategy } from './header.strategy.js';
import { ClientListener, Mailbox } from './listeners.js';
import { permissions } from './permissions.js';
import { ReportsController } from './reports.controller.js';
import { hostEntities, tables } from './tables.js';

/** Active members a client of this host has at most. */
export const SEATS = 3;

/** What differs between the hosts. */
export interface HostSetting {
  /** `sqlite:<file>`, `postgres://…` or `mysql://…`. */
  readonly database: string;
  /** The folder for exported files. */
  readonly files: string;
  /** The header that says who calls; passport knows its strategy by the same name. */
  readonly header: string;
  readonly imports?: (Type | DynamicModule)[];
  readonly controllers?: Type[];
  readonly providers?: Provider[];
}

/** The host around the module. */
@Module({})
export class AppModule {
  static with({ database, files, header, ...more }: HostSetting): DynamicModule {
    passport.use(header, headerStrategy(header));
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot(databaseAt(database)),
        TypeOrmModule.forFeature(hostEntities),
        EventEmitterModule.forRoot(),
        PassportModule,
        ClienteleModule.forRoot({
          permissions,
          auth: { strategies: [header] },
          invitations: {
            secrets: ['a secret of the hosts, 32 bytes at the very least'],
            url: (token) => `https://portal.test/accept?token=${token}`,
          },
          members: { seatsPerClient: SEATS },
          exports: { directory: files },
          events: { retryAfter: 10 },
          ...tables,
        }),
        ClientelePagesModule.forRoot({ signIn: '/login' }),
        ...(more.imports ?? []),
      ],
      controllers: [ReportsController, ...(more.controllers ?? [])],
      providers: [Mailbox, ClientListener, ...(more.providers ?? [])],
    };
  }
}
