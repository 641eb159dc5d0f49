import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { clienteleEntities, clienteleMigrations } from 'nest-clientele';
import type { DataSourceOptions } from 'typeorm';
import { Settings } from '../settings/settings.js';
import { databaseOptions } from './database-options.js';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';
import { openDatabase } from './open-database.js';
import { StuckConnections } from './stuck-connections.js';

/** Connects to the database and brings the tables of the app and of the module up to date. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        ...databaseOptions(settings),
        entities: [...clienteleEntities, ...entities],
        migrations: [...clienteleMigrations, ...migrations],
        subscribers: [StuckConnections],
        retryAttempts: 3,
        retryDelay: 1000,
      }),
      dataSourceFactory: (options) => openDatabase(options as DataSourceOptions),
    }),
  ],
})
export class DatabaseModule {}
