import { type DynamicModule, type Provider, VERSION_NEUTRAL } from '@nestjs/common';
import { DiscoveryModule, RouterModule } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { PROJECT_LOOK_UP } from '../callers/project-look-up.js';
import { settingsFrom } from '../config/settings.js';
import {
  CLIENTELE_DATA_SOURCE,
  CLIENTELE_OPTIONS,
  CLIENTELE_PATH,
  CLIENTELE_SETTINGS,
  CLIENTELE_VERSION,
} from '../config/tokens.js';
import { PERMISSION_INSPECTOR, PermissionInspector } from '../permissions/permission-inspector.js';
import { PROJECT_DIRECTORY, type ProjectDirectory } from '../ports/project-directory.port.js';
import { HostTables } from '../scopes/tables/host-tables.js';
import { TableProjectDirectory } from '../scopes/tables/table-project-directory.js';
import { tableProjectLookUp } from '../scopes/tables/table-project-look-up.js';
import { chosenControllers } from './controllers.js';
import { dataSourceProviders, listDataSourceProvider } from './data-source.js';
import { type ClienteleExtras, hostTableOptions, portProviders } from './extras.js';
import { hostControllers } from './host-controllers.js';
import { operationsDesk } from './operation-services.js';
import { clienteleDefaults, clientelePorts } from './port-defaults.js';
import { clienteleGuards, clienteleServices, internalServices } from './providers.js';
import { ShutdownModule } from './shutdown.module.js';

/** The path of the routes where the host names none. */
const PATH = 'clientele';

/** What is made of other providers. */
const DERIVED: readonly Provider[] = [
  listDataSourceProvider,
  { provide: PERMISSION_INSPECTOR, useExisting: PermissionInspector },
  operationsDesk,
];

/** Completes the module: one provider list for `forRoot` and `forRootAsync`, the host's replacements last. */
export function assembleModule(definition: DynamicModule, extras: ClienteleExtras): DynamicModule {
  const { path = PATH, controllers = true, isGlobal = true, providers, overrides = [] } = extras;
  return {
    ...definition,
    global: isGlobal,
    imports: [
      ...(definition.imports ?? []),
      ...(extras.imports ?? []),
      DiscoveryModule,
      RouterModule.register([{ path, module: definition.module }]),
      ShutdownModule,
    ],
    controllers: [...hostControllers(chosenControllers(controllers), extras)],
    providers: [
      ...(definition.providers ?? []),
      { provide: CLIENTELE_SETTINGS, inject: [CLIENTELE_OPTIONS], useFactory: settingsFrom },
      ...structuralProviders(extras),
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

/** What the structural settings say, for whoever has to know. */
function structuralProviders(extras: ClienteleExtras): Provider[] {
  const { path = PATH, version = VERSION_NEUTRAL, dataSource } = extras;
  return [
    { provide: CLIENTELE_PATH, useValue: path },
    { provide: CLIENTELE_VERSION, useValue: version },
    ...dataSourceProviders(dataSource),
    {
      provide: HostTables,
      inject: [CLIENTELE_DATA_SOURCE],
      useFactory: (source: DataSource) => new HostTables(source, hostTableOptions(extras)),
    },
    {
      provide: PROJECT_LOOK_UP,
      inject: [HostTables, PROJECT_DIRECTORY],
      // A directory that the host has put in its place knows better.
      useFactory: ({ dataSource, projects }: HostTables, directory: ProjectDirectory) =>
        directory.constructor === TableProjectDirectory
          ? tableProjectLookUp(dataSource, projects)
          : null,
    },
  ];
}
