import type { DynamicModule, Provider, Type } from '@nestjs/common';
import { DiscoveryModule, RouterModule } from '@nestjs/core';
import type { DataSource } from 'typeorm';
import { AuditController } from '../audit/audit.controller.js';
import { ClientsController } from '../clients/clients.controller.js';
import { settingsFrom } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS, CLIENTELE_OPTIONS } from '../config/tokens.js';
import { ExportsController } from '../exports/exports.controller.js';
import { MemberPermissionsController } from '../grants/member-permissions.controller.js';
import { PermissionsController } from '../grants/permissions.controller.js';
import { ProjectMembersController } from '../grants/project-members.controller.js';
import { InvitationTemplatesController } from '../invitations/templates/invitation-templates.controller.js';
import { InvitationsController } from '../joining/invitations.controller.js';
import { MeController } from '../me/me.controller.js';
import { MembersController } from '../members/members.controller.js';
import { PERMISSION_INSPECTOR, PermissionInspector } from '../permissions/permission-inspector.js';
import { ProfilesController } from '../permissions/profiles.controller.js';
import { PortalController } from '../portals/portal.controller.js';
import { HostTables } from '../scopes/tables/host-tables.js';
import { dataSourceProvider } from './data-source.js';
import {
  type ClienteleExtras,
  type ControllerName,
  hostTableOptions,
  portProviders,
} from './extras.js';
import {
  clienteleDefaults,
  clienteleGuards,
  clientelePorts,
  clienteleServices,
  internalServices,
} from './providers.js';

const CONTROLLERS: Readonly<Record<ControllerName, readonly Type[]>> = {
  members: [MembersController],
  permissions: [PermissionsController, MemberPermissionsController],
  invitations: [InvitationsController],
  templates: [InvitationTemplatesController],
  clients: [ClientsController],
  profiles: [ProfilesController],
  portal: [PortalController],
  projects: [ProjectMembersController],
  exports: [ExportsController],
  me: [MeController],
  audit: [AuditController],
};

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
  const ports = portProviders(providers);
  return {
    ...definition,
    global: isGlobal,
    imports: [
      ...(definition.imports ?? []),
      ...(extras.imports ?? []),
      DiscoveryModule,
      RouterModule.register([{ path, module: definition.module }]),
    ],
    controllers: chosenControllers(controllers),
    providers: [
      ...(definition.providers ?? []),
      { provide: CLIENTELE_SETTINGS, inject: [CLIENTELE_OPTIONS], useFactory: settingsFrom },
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
      { provide: PERMISSION_INSPECTOR, useExisting: PermissionInspector },
      ...ports,
      ...overrides,
    ] satisfies Provider[],
    exports: [...clienteleServices, ...clienteleGuards, ...clienteleDefaults, ...clientelePorts],
  };
}

function chosenControllers(chosen: NonNullable<ClienteleExtras['controllers']>): Type[] {
  if (chosen === false) return [];
  const names = chosen === true ? (Object.keys(CONTROLLERS) as ControllerName[]) : chosen;
  return names.flatMap((name) => CONTROLLERS[name]);
}
