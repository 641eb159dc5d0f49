import type { InjectionToken } from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ClienteleConfigError } from '../../errors/clientele-config.error.js';
import { START_REFUSALS } from '../../errors/start-refusals.js';
import { assertEntities, assertNoHeirs, assertOneEntityPerTable } from './assert-entities.js';
import { assertServer } from './assert-server.js';
import { assertDriver, assertSupported } from './assert-supported.js';
import { dataSourceProviderOf, typeOrmOptions } from './type-orm-options.js';

/** What is asked of a DataSource that is there, in this order. */
const CHECKS: readonly ((dataSource: DataSource) => void | Promise<void>)[] = [
  ({ options }) => assertSupported(options),
  assertInitialized,
  assertEntities,
  assertOneEntityPerTable,
  assertServer,
];

/** Throws `ClienteleConfigError` for the first thing that is wrong about the DataSource. */
export async function assertDataSource(dataSource: DataSource): Promise<void> {
  for (const check of CHECKS) await check(dataSource);
}

/** The same for what the options of `TypeOrmModule` tell before it has connected: it would try again for half a minute. */
export async function assertTypeOrmOptions(
  discovery: DiscoveryService,
  token: InjectionToken,
): Promise<void> {
  const options = await typeOrmOptions(discovery, token).catch(() => null);
  // Where the host makes the DataSource itself they may be empty.
  if (options?.type === undefined) return;
  assertSupported({ type: options.type });
  assertDriver(options as DataSourceOptions);
  assertNoHeirs(options);
}

/** Throws: there is no DataSource with this token, as far as the module can see. */
export async function throwNoDataSource(
  discovery: DiscoveryService,
  token: InjectionToken,
): Promise<never> {
  const hidden = dataSourceProviderOf(discovery, token);
  // Where there is one that could not connect, the start has failed by now, with what it said.
  if (hidden) await new Promise(setImmediate);
  throw new ClienteleConfigError(
    hidden
      ? START_REFUSALS.hiddenDataSource(hidden.host?.name ?? 'another module')
      : START_REFUSALS.noDataSource(nameOf(token), namesThere(discovery)),
  );
}

function assertInitialized({ isInitialized }: DataSource): void {
  if (!isInitialized) throw new ClienteleConfigError(START_REFUSALS.closedDataSource());
}

/** The names of the DataSources of `TypeOrmModule`; the one without a name is called `default`. */
function namesThere(discovery: DiscoveryService): string[] {
  const tokens = discovery.getProviders().map(({ token }) => token);
  return [...new Set(tokens)].filter(isDataSourceToken).map(nameOf);
}

function isDataSourceToken(token: InjectionToken): boolean {
  return token === DataSource || (typeof token === 'string' && /.DataSource$/.test(token));
}

function nameOf(token: InjectionToken): string {
  return typeof token === 'string' ? token.replace(/DataSource$/, '') : 'default';
}
