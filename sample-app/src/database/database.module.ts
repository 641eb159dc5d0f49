import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { clienteleEntities, clienteleMigrations } from 'nest-clientele';
import { Settings } from '../settings/settings.js';
import { databaseOptions } from './database-options.js';
import { entities } from './entities.js';
import { migrations } from './migrations/index.js';

/** Connects to the database and brings the tables of the app and of the module up to date. */
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        ...databaseOptions(settings),
        entities: [...clienteleEntities, ...entities],
        migrations: [...clienteleMigrations, ...migrations],
        migrationsRun: true,
        retryAttempts: 3,
        retryDelay: 1000,
      }),
    }),
  ],
})
export class DatabaseModule {}
