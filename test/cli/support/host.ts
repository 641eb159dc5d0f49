import { Module } from '@nestjs/common';
import { EventEmitterModule } from '@nestjs/event-emitter';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import passport from 'passport';
import type { DataSourceOptions } from 'typeorm';
import { ClienteleModule, clienteleEntities } from '../../../lib/index.js';
import { HeaderStrategy } from '../../support/header.strategy.js';
import { permissions } from '../../support/test-permissions.js';

passport.use('header', new HeaderStrategy());

/** Where the test keeps its database. */
const database = JSON.parse(process.env['CLI_TEST_DATABASE'] ?? '{}') as DataSourceOptions;

const imports = () => [
  TypeOrmModule.forRoot({ ...database, entities: [...clienteleEntities], retryAttempts: 0 }),
  EventEmitterModule.forRoot(),
  PassportModule,
  ClienteleModule.forRoot({
    permissions,
    auth: { strategies: ['header'] },
    invitations: {
      secrets: ['a secret of the tests, 32 bytes at the very least'],
      url: (token) => `https://portal.test/accept?token=${token}`,
    },
  }),
];

/** A host whose module is a class. */
@Module({ imports: imports() })
export class AppModule {}

@Module({})
class Shell {}

/** A host whose module is made by a function. */
export const made = () => ({ module: Shell, imports: imports() });

/** A host whose module is made by a function, and not at once. */
export const madeLater = () => Promise.resolve(made());

/** A host without our module. */
@Module({})
export class StrangeModule {}

/** No module at all. */
export const notAModule = () => 'a text';

/** A host that cannot be made. */
export const failing = () => {
  throw new Error('DATABASE_URL is missing');
};

/** A host that cannot start: its database has no tables. */
export const unmigrated = () => {
  const entities = [...clienteleEntities];
  const empty = TypeOrmModule.forRoot({ type: 'better-sqlite3', database: ':memory:', entities });
  return { module: Shell, imports: [empty, ...imports().slice(1)] };
};
