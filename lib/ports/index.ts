/**
 * The ports: what a host may bring in place of the module's own, each with its token and, where it needs nothing of the
 * module, its default.
 *
 * @module nest-clientele/ports
 */

export { CLOCK, type Clock, SystemClock } from './clock.port.js';
export type { DirectoryPage, DirectoryPosition, DirectorySearch } from './directory-search.js';
export { EVENT_TRANSPORT, type EventTransport } from './event-transport.port.js';
export { EXPORT_QUEUE, type ExportJob, type ExportQueue } from './export-queue.port.js';
export {
  EXPORT_STORAGE,
  type ExportFileHead,
  type ExportLinkOptions,
  type ExportStorage,
} from './export-storage.port.js';
export {
  type DirectoryGroup,
  GROUP_DIRECTORY,
  type GroupDirectory,
  NoGroups,
} from './group-directory.port.js';
export {
  type Identity,
  IDENTITY_STORE,
  type IdentityReset,
  type IdentityStore,
  type IdentityWrite,
  type NewIdentity,
  type SignInContext,
} from './identity-store.port.js';
export { IMPORT_QUEUE, type ImportJob, type ImportQueue } from './import-queue.port.js';
export { EveryPlanIncludesAll, PLAN_POLICY, type PlanPolicy } from './plan-policy.port.js';
export type { PortalRef } from './portal-ref.js';
export {
  type AddressedRequest,
  HostPortalResolver,
  PORTAL_RESOLVER,
  type PortalResolver,
} from './portal-resolver.port.js';
export {
  type DirectoryProject,
  NoProjects,
  PROJECT_DIRECTORY,
  type ProjectDirectory,
} from './project-directory.port.js';
