import type {
  ControllerOptions,
  DynamicModule,
  ForwardReference,
  InjectionToken,
  Provider,
  Type,
} from '@nestjs/common';
import { InProcessEventTransport } from '../events/in-process-event-transport.js';
import { InProcessExportQueue } from '../exports/in-process-export-queue.js';
import { LocalExportStorage } from '../exports/local-export-storage.js';
import { EmbeddedIdentityStore } from '../identity/embedded-identity-store.js';
import { InProcessImportQueue } from '../imports/in-process-import-queue.js';
import { CLOCK, type Clock, SystemClock } from '../ports/clock.port.js';
import { EVENT_TRANSPORT, type EventTransport } from '../ports/event-transport.port.js';
import { EXPORT_QUEUE, type ExportQueue } from '../ports/export-queue.port.js';
import { EXPORT_STORAGE, type ExportStorage } from '../ports/export-storage.port.js';
import { GROUP_DIRECTORY, type GroupDirectory, NoGroups } from '../ports/group-directory.port.js';
import { IDENTITY_STORE, type IdentityStore } from '../ports/identity-store.port.js';
import { IMPORT_QUEUE, type ImportQueue } from '../ports/import-queue.port.js';
import { EveryPlanIncludesAll, PLAN_POLICY, type PlanPolicy } from '../ports/plan-policy.port.js';
import {
  HostPortalResolver,
  PORTAL_RESOLVER,
  type PortalResolver,
} from '../ports/portal-resolver.port.js';
import {
  NoProjects,
  PROJECT_DIRECTORY,
  type ProjectDirectory,
} from '../ports/project-directory.port.js';
import { TableGroupDirectory } from '../scopes/tables/table-group-directory.js';
import type {
  GroupTable,
  HostTableOptions,
  ProjectTable,
  WorkTable,
} from '../scopes/tables/table-options.js';
import { TableProjectDirectory } from '../scopes/tables/table-project-directory.js';

/** How the host gives its own version of a port: a class, or what Nest takes after `provide`. */
export type PortProvider<T> =
  | Type<T>
  | { readonly useValue: T }
  | { readonly useExisting: InjectionToken }
  | {
      /** Called once, at start, with what `inject` names. */
      readonly useFactory: (...args: never[]) => T | Promise<T>;
      readonly inject?: InjectionToken[];
    };

/** The ports a host may replace; each left out keeps its default. */
export interface ClientelePorts {
  /** The people who log in. */
  readonly identities?: PortProvider<IdentityStore>;
  /** A directory, or the host's table of projects. */
  readonly projects?: PortProvider<ProjectDirectory> | ProjectTable;
  /** A directory, or the host's tables of groups, their workers and their projects. */
  readonly groups?: PortProvider<GroupDirectory> | GroupTable;
  /** What a portal's plan includes. */
  readonly plan?: PortProvider<PlanPolicy>;
  /** Which domain a request was addressed to. */
  readonly portals?: PortProvider<PortalResolver>;
  /** What carries events to their listeners. */
  readonly events?: PortProvider<EventTransport>;
  /** What time it is. */
  readonly clock?: PortProvider<Clock>;
  /** Where the files of exports are kept. */
  readonly storage?: PortProvider<ExportStorage>;
  /** What has exports run. */
  readonly exportQueue?: PortProvider<ExportQueue>;
  /** What has imports run. */
  readonly importQueue?: PortProvider<ImportQueue>;
}

/** Names of the module's controllers. */
export type ControllerName =
  | 'members'
  | 'invitations'
  | 'templates'
  | 'clients'
  | 'permissions'
  | 'profiles'
  | 'portal'
  | 'projects'
  | 'groups'
  | 'requests'
  | 'exports'
  | 'imports'
  | 'me'
  | 'audit'
  | 'views'
  | 'joinLinks';

/** Structural settings: they shape the module and so cannot come from `useFactory`. */
export interface ClienteleExtras {
  /** Path prefix of the module's routes. @default 'clientele' */
  path?: string;
  /** Whether the module serves its routes, or which of them. @default true */
  controllers?: boolean | readonly ControllerName[];
  /**
   * Decorators of the host, such as its `@Public()`, that are put on the routes of the module that nobody has to be
   * logged in for. @default none
   */
  openRouteDecorators?: readonly MethodDecorator[];
  /**
   * The version, or versions, of the host's API that the routes belong to, where the host has `enableVersioning`.
   * @default VERSION_NEUTRAL: every version, and no version in paths
   */
  version?: NonNullable<ControllerOptions['version']>;
  /** Whether every module of the host sees the services and guards. @default true */
  isGlobal?: boolean;
  /** Name of the DataSource; left out, the unnamed one. */
  dataSource?: string;
  /** The host's versions of the ports. */
  providers?: ClientelePorts;
  /** The host's table of work done: who has worked on which project. */
  work?: WorkTable;
  /** Providers appended last: each replaces the module's own of the same token, such as a service. */
  overrides?: Provider[];
  /** Modules whose exports the ports and overrides inject. */
  imports?: (Type | DynamicModule | Promise<DynamicModule> | ForwardReference)[];
}

/** A provider by the token of its port. */
type PortToken = Exclude<Provider, Type> & { readonly provide: symbol };

const PORTS: Readonly<Record<keyof ClientelePorts, { token: symbol; usual: Type }>> = {
  identities: { token: IDENTITY_STORE, usual: EmbeddedIdentityStore },
  projects: { token: PROJECT_DIRECTORY, usual: NoProjects },
  groups: { token: GROUP_DIRECTORY, usual: NoGroups },
  plan: { token: PLAN_POLICY, usual: EveryPlanIncludesAll },
  portals: { token: PORTAL_RESOLVER, usual: HostPortalResolver },
  events: { token: EVENT_TRANSPORT, usual: InProcessEventTransport },
  clock: { token: CLOCK, usual: SystemClock },
  storage: { token: EXPORT_STORAGE, usual: LocalExportStorage },
  exportQueue: { token: EXPORT_QUEUE, usual: InProcessExportQueue },
  importQueue: { token: IMPORT_QUEUE, usual: InProcessImportQueue },
};

/** A provider for each port: the host's version, or the default. */
export function portProviders({ projects, groups, ...given }: ClientelePorts = {}): Provider[] {
  const ports: Readonly<Partial<Record<keyof ClientelePorts, PortProvider<unknown>>>> = {
    ...given,
    ...(projects && { projects: isTable(projects) ? TableProjectDirectory : projects }),
    ...(groups && { groups: isTable(groups) ? TableGroupDirectory : groups }),
  };
  return Object.entries(PORTS).map(([name, { token, usual }]) => {
    const chosen = ports[name as keyof ClientelePorts] ?? { useExisting: usual };
    return portProvider(token, chosen);
  });
}

/** A provider of this port. */
export function portProvider(token: symbol, chosen: PortProvider<unknown>): PortToken {
  return typeof chosen === 'function'
    ? { provide: token, useClass: chosen }
    : ({ provide: token, ...chosen } as PortToken);
}

/** The tables among the settings. */
export function hostTableOptions({ providers, work }: ClienteleExtras): HostTableOptions {
  const { projects, groups } = providers ?? {};
  return {
    projects: projects && isTable(projects) ? projects : undefined,
    groups: groups && isTable(groups) ? groups : undefined,
    work,
  };
}

function isTable<T extends ProjectTable | GroupTable>(
  given: PortProvider<unknown> | T,
): given is T {
  return 'entity' in given;
}
