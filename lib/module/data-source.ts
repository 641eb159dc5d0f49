import type { Provider } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import {
  CLIENTELE_DATA_SOURCE,
  CLIENTELE_LIST_DATA_SOURCE,
  CLIENTELE_SETTINGS,
} from '../config/tokens.js';
import { hostDataSource, ownDataSource } from '../database/own-data-source.js';
import { serializeSqlite } from '../database/sqlite-serializer.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { clienteleEntities } from '../schema/entities.js';
import { assertSeenTransactions } from './assert-seen-transactions.js';

/**
 * The host's DataSource of this name as the module uses it; that of the host is checked and, on SQLite, made safe for
 * overlapping transactions.
 */
export function dataSourceProvider(name: string | undefined): Provider {
  return {
    provide: CLIENTELE_DATA_SOURCE,
    inject: [getDataSourceToken(name), CLIENTELE_SETTINGS],
    useFactory: (dataSource: DataSource, { sqlite }: ClienteleSettings) => {
      const missing = clienteleEntities.filter((entity) => !dataSource.hasMetadata(entity));
      if (missing.length > 0) {
        throw new ClienteleConfigError({
          found: `The DataSource does not have the entities ${missing.map((entity) => entity.name).join(', ')}.`,
          why: '',
          cure: 'Add `...clienteleEntities` to its entities and `...clienteleMigrations` to its migrations.',
        });
      }
      assertSeenTransactions(dataSource);
      serializeSqlite(dataSource, sqlite);
      return ownDataSource(dataSource);
    },
  };
}

/** Where lists and exports are read. */
export const listDataSourceProvider: Provider = {
  provide: CLIENTELE_LIST_DATA_SOURCE,
  inject: [CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS],
  useFactory: (own: DataSource, { reads }: ClienteleSettings) =>
    reads === 'replica' ? ownDataSource(hostDataSource(own), 'slave') : own,
};
