/**
 * What tests of hosts use: a module for unit tests of guarded controllers, and the rules that each port keeps. For any test runner.
 *
 * @module nest-clientele/testing
 */

// Unit tests without a database.
export { ClienteleTestingModule } from './clientele-testing.module.js';
export type { ClienteleTestingOptions, TestingPorts } from './testing-options.js';
export { ClienteleTesting } from './clientele-testing.js';
export type { EmitOptions } from './test-events.js';
export type { InviteOptions } from './test-invitations.js';
export { actAs, headersOf, type TakesHeaders, type TestCaller } from './act-as.js';
export { aClient, type ClientBuilder } from './builders/client-builder.js';
export { aGroup, type GroupBuilder } from './builders/group-builder.js';
export { aMember, type MemberBuilder, type SelectedProject } from './builders/member-builder.js';
export type { MembershipBuilder } from './builders/membership-builder.js';
export { aPerson, type PersonBuilder } from './builders/person-builder.js';
export { aPortal, type PortalBuilder } from './builders/portal-builder.js';
export { aProfile, type ProfileBuilder } from './builders/profile-builder.js';
export { aProject, type ProjectBuilder } from './builders/project-builder.js';
export { aStaffMember, type StaffMemberBuilder } from './builders/staff-member-builder.js';
export type {
  TestClient,
  TestGroup,
  TestMember,
  TestMembership,
  TestPerson,
  TestPortal,
  TestProfile,
  TestProject,
  TestStaffMember,
  TestView,
} from './things.js';
export { ClienteleTestingError } from './clientele-testing.error.js';
export { FakeClock } from './fake-clock.js';
export type { TestMoment } from './test-moment.js';
export { MailBox, type TestMail } from './mail-box.js';

// What routes ask for.
export { expectRoute } from './routes/expect-route.js';
export type { ExpectedPlace, RouteExpectation } from './routes/route-expectation.js';
export {
  expectEveryRouteGuarded,
  type GuardedRoutesOptions,
} from './routes/expect-every-route-guarded.js';

// The rules of ports.
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
