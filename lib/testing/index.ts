/**
 * The rules that each port keeps, for any test runner.
 *
 * @module nest-clientele/testing
 */

export type { ContractCase } from './contract-case.js';
export {
  type DirectorySetup,
  groupDirectoryContract,
  projectDirectoryContract,
} from './directory.contract.js';
export {
  type ContractDispatcher,
  eventTransportContract,
  type EventTransportSetup,
} from './event-transport.contract.js';
export { exportStorageContract } from './export-storage.contract.js';
export { identityStoreContract, type IdentityStoreSetup } from './identity-store.contract.js';
export {
  clockContract,
  planPolicyContract,
  portalResolverContract,
} from './small-ports.contract.js';
