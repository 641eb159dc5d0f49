import type { Type } from '@nestjs/common';
import { InProcessEventTransport } from '../events/in-process-event-transport.js';
import { InProcessExportQueue } from '../exports/in-process-export-queue.js';
import { LocalExportStorage } from '../exports/local-export-storage.js';
import { EmbeddedIdentityStore } from '../identity/embedded-identity-store.js';
import { InProcessImportQueue } from '../imports/in-process-import-queue.js';
import { CLOCK, SystemClock } from '../ports/clock.port.js';
import { EVENT_TRANSPORT } from '../ports/event-transport.port.js';
import { EXPORT_QUEUE } from '../ports/export-queue.port.js';
import { EXPORT_STORAGE } from '../ports/export-storage.port.js';
import { GROUP_DIRECTORY, NoGroups } from '../ports/group-directory.port.js';
import { IDENTITY_STORE } from '../ports/identity-store.port.js';
import { IMPORT_QUEUE } from '../ports/import-queue.port.js';
import { EveryPlanIncludesAll, PLAN_POLICY } from '../ports/plan-policy.port.js';
import { HostPortalResolver, PORTAL_RESOLVER } from '../ports/portal-resolver.port.js';
import { NoProjects, PROJECT_DIRECTORY } from '../ports/project-directory.port.js';

/** The defaults of the ports. They stand beside the host's versions, which may inject them and hand on to them. */
export const clienteleDefaults: Type[] = [
  EmbeddedIdentityStore,
  EveryPlanIncludesAll,
  HostPortalResolver,
  InProcessEventTransport,
  InProcessExportQueue,
  InProcessImportQueue,
  LocalExportStorage,
  NoGroups,
  NoProjects,
  SystemClock,
];

/** Tokens of the ports. */
export const clientelePorts: symbol[] = [
  CLOCK,
  EVENT_TRANSPORT,
  EXPORT_QUEUE,
  EXPORT_STORAGE,
  GROUP_DIRECTORY,
  IDENTITY_STORE,
  IMPORT_QUEUE,
  PLAN_POLICY,
  PORTAL_RESOLVER,
  PROJECT_DIRECTORY,
];
