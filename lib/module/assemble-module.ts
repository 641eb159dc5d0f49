import type { DynamicModule, Provider } from '@nestjs/common';
import { DiscoveryModule, RouterModule } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { settingsFrom } from '../config/settings.js';
import {
  CLIENTELE_DATA_SOURCE,
  CLIENTELE_OPTIONS,
  CLIENTELE_PATH,
  CLIENTELE_SETTINGS,
} from '../config/tokens.js';
import { PERMISSION_INSPECTOR, PermissionInspector } from '../permissions/permission-inspector.js';
import { HostTables } from '../scopes/tables/host-tables.js';
import { chosenControllers } from './controllers.js';
import { dataSourceProvider, listDataSourceProvider } from './data-source.js';
import { type ClienteleExtras, hostTableOptions, portProviders } from './extras.js';
import {
  clienteleDefaults,
  clienteleGuards,
  clientelePorts,
  clienteleServices,
  internalServices,
} from './providers.js';

/** What is made of other providers. */
const DERIVED: readonly Provider[] = [
  listDataSourceProvider,
  { provide: PERMISSION_INSPECTOR, useExisting: PermissionInspector },
];

/** Completes the module: one provider list for `forRoot` and `forRootAsync`, the host's replacements last. */
export function assembleModule(definition: DynamicModule, extras: ClienteleExtras): DynamicModule {
  const {
    path = 'clientele',
    controllers = true,
    isGlobal = true,
    dataSource,
    providers,
    overrides = [],
  } = extras;
  return {
    ...definition,
    global: isGlobal,
    imports: [
      ...(definition.imports ?? []),
      ...(extras.imports ?? []),
      DiscoveryModule,
      RouterModule.register([{ path, module: definition.module }]),
    ],
    controllers: [...chosenControllers(controllers)],
    providers: [
      ...(definition.providers ?? []),
      { provide: CLIENTELE_SETTINGS, inject: [CLIENTELE_OPTIONS], useFactory: settingsFrom },
      { provide: CLIENTELE_PATH, useValue: path },
      dataSourceProvider(dataSource),
      {
        provide: HostTables,
        inject: [CLIENTELE_DATA_SOURCE],
        useFactory: (source: DataSource) => new HostTables(source, hostTableOptions(extras)),
      },
      ...clienteleServices,
      ...clienteleGuards,
      ...clienteleDefaults,
      ...internalServices,
      ...DERIVED,
      ...portProviders(providers),
      ...overrides,
    ] satisfies Provider[],
    exports: [...clienteleServices, ...clienteleGuards, ...clienteleDefaults, ...clientelePorts],
  };
}
