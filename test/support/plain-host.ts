import {
  type DynamicModule,
  type LoggerService,
  type INestApplication,
  Module,
  type Type,
} from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { Test } from '@nestjs/testing';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import passport from 'passport';
import type { DataSource } from 'typeorm';
import { type ClienteleExtras, ClienteleModule, type ClienteleOptions } from '../../lib/index.js';
import { HeaderStrategy } from './header.strategy.js';
import { permissions } from './test-permissions.js';

/** A module that an app imports. */
export type Imported = Type | DynamicModule;

/** The options of an app that starts. */
export const RIGHT_OPTIONS: ClienteleOptions = {
  permissions,
  auth: { strategies: ['header'] },
  invitations: {
    secrets: ['a secret of the tests, 32 bytes at the very least'],
    url: (token) => `https://portal.test/${token}`,
  },
  events: { relay: false },
};

/** TypeORM's module tells at length of each try to connect. */
const SILENT: LoggerService = { log: () => {}, error: () => {}, warn: () => {} };

/** `ClienteleModule` as it should be. */
export function clientele(extras: ClienteleExtras = {}): DynamicModule {
  return ClienteleModule.forRoot({ ...RIGHT_OPTIONS, ...extras });
}

/** `TypeOrmModule` that connects by itself, or gives up at once. */
export function typeOrm(options: TypeOrmModuleOptions): DynamicModule {
  return TypeOrmModule.forRoot({ ...options, retryAttempts: 1 });
}

/** Options for `TypeOrmModule` to try twice to connect, as a host's tries ten times, and when it has given up. */
export function twice(options: TypeOrmModuleOptions): {
  readonly options: TypeOrmModuleOptions;
  readonly givenUp: Promise<void>;
} {
  let attempts = 0;
  let giveUp: () => void = () => undefined;
  const givenUp = new Promise<void>((resolve) => (giveUp = resolve));
  const toRetry = (): boolean => {
    attempts += 1;
    if (attempts === 2) giveUp();
    return true;
  };
  return { options: { ...options, retryAttempts: 2, retryDelay: 1, toRetry }, givenUp };
}

/** `TypeOrmModule` with a DataSource that is there already. */
export function typeOrmOf(dataSource: DataSource): DynamicModule {
  return TypeOrmModule.forRootAsync({
    useFactory: () => ({}),
    dataSourceFactory: () => Promise.resolve(dataSource),
  });
}

/** Starts an app with these modules and the event emitter, and stops it. */
export function startAndStop(...imports: Imported[]): Promise<void> {
  return startAndStopOnly(EventEmitterModule.forRoot(), ...imports);
}

/** Starts an app with these modules alone, and stops it. */
export async function startAndStopOnly(...imports: Imported[]): Promise<void> {
  passport.use('header', new HeaderStrategy());
  @Module({ imports })
  class HostModule {}
  const testing = await Test.createTestingModule({ imports: [HostModule] })
    .setLogger(SILENT)
    .compile();
  const app: INestApplication = testing.createNestApplication({ logger: false });
  try {
    await app.init();
  } finally {
    await app.close();
  }
}
