import type { Provider } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
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
import { assertSeenTransactions } from './start-checks/assert-seen-transactions.js';
import {
  assertDataSource,
  assertTypeOrmOptions,
  throwNoDataSource,
} from './start-checks/assert-data-source.js';

const OPTIONS_CHECK = Symbol.for('nest-clientele:OptionsCheck');

/**
 * The host's DataSource of this name as the module uses it; that of the host is checked and, on SQLite, made safe for
 * overlapping transactions.
 */
export function dataSourceProviders(name: string | undefined): Provider[] {
  const token = getDataSourceToken(name);
  return [
    {
      provide: OPTIONS_CHECK,
      inject: [DiscoveryService],
      useFactory: (discovery: DiscoveryService) => assertTypeOrmOptions(discovery, token),
    },
    {
      provide: CLIENTELE_DATA_SOURCE,
      // Optional, since what Nest says of one that is missing helps nobody.
      inject: [{ token, optional: true }, CLIENTELE_SETTINGS, DiscoveryService],
      useFactory: async (
        dataSource: DataSource | undefined,
        { sqlite, statements }: ClienteleSettings,
        discovery: DiscoveryService,
      ) => {
        if (!dataSource) return throwNoDataSource(discovery, token);
        await assertDataSource(dataSource);
        assertSeenTransactions(dataSource);
        serializeSqlite(dataSource, sqlite);
        return ownDataSource(dataSource, statements);
      },
    },
  ];
}

/** Where lists and exports are read. */
export const listDataSourceProvider: Provider = {
  provide: CLIENTELE_LIST_DATA_SOURCE,
  inject: [CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS],
  useFactory: (own: DataSource, { reads, statements }: ClienteleSettings) =>
    reads === 'replica'
      ? ownDataSource(hostDataSource(own), { ...statements, server: 'slave' })
      : own,
};
