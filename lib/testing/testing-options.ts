import type { ClienteleOptions, InvitationOptions } from '../config/options.js';
import type { ClienteleExtras, ClientelePorts, PortProvider } from '../module/extras.js';
import type { GroupDirectory } from '../ports/group-directory.port.js';
import type { ProjectDirectory } from '../ports/project-directory.port.js';
import type { PortalBuilder } from './builders/portal-builder.js';

/** The ports that a test may replace; each left out keeps what stands beside it. */
export interface TestingPorts extends Pick<ClientelePorts, 'plan' | 'portals' | 'clock'> {
  /** @default the projects that the test has spoken of */
  readonly projects?: PortProvider<ProjectDirectory>;
  /** @default the groups that the test has spoken of */
  readonly groups?: PortProvider<GroupDirectory>;
}

/** Options of `ClienteleTestingModule`: those of `ClienteleModule` that mean something without a database, and the portal. */
export interface ClienteleTestingOptions
  extends
    Pick<ClienteleOptions, 'permissions' | 'denials' | 'events' | 'trustedOrigins'>,
    Pick<ClienteleExtras, 'isGlobal' | 'imports' | 'overrides'> {
  /** The portal that everybody belongs to who names no other. @default one without a plan and without a domain */
  readonly portal?: PortalBuilder;
  /** How links of invitations look, and how long they last. @default secrets and an address of the test's own */
  readonly invitations?: Partial<Pick<InvitationOptions, 'secrets' | 'url' | 'expiresIn'>>;
  /** The test's versions of ports. */
  readonly providers?: TestingPorts;
}
