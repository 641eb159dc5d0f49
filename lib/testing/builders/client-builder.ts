import type { PermissionKey } from '../../domain/permissions/catalogue.js';
import type { TestMember, TestPortal } from '../things.js';
import { aMember, type MemberBuilder } from './member-builder.js';

/** What is chosen of a client. */
export interface ClientPlan {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly portal: TestPortal | null;
  /** Ids of the projects it is bound to; null for none. */
  readonly projects: readonly string[] | null;
  readonly ceiling: Readonly<Record<string, boolean>>;
  readonly admin: MemberBuilder | null;
}

/** Describes a client of a test. Each call gives another builder and leaves this one as it is. */
export class ClientBuilder<Admin extends TestMember | null = null> {
  /** @internal */
  constructor(
    /** @internal */
    readonly plan: ClientPlan,
  ) {}

  /** Its name. @default one that is made up */
  named(name: string): ClientBuilder<Admin> {
    return this.with({ name });
  }

  /** The portal it belongs to. @default the portal of the testing module */
  at(portal: TestPortal): ClientBuilder<Admin> {
    return this.with({ portal });
  }

  /** Its members reach these projects at most; without one they reach none. @default bound to none */
  boundTo(...projects: readonly string[]): ClientBuilder<Admin> {
    return this.with({ projects });
  }

  /** What it may have at most: a key that is false is off for all of its members, with what stands below. */
  ceiling(switches: Readonly<Partial<Record<PermissionKey, boolean>>>): ClientBuilder<Admin> {
    return this.with({ ceiling: switches as Readonly<Record<string, boolean>> });
  }

  /**
   * Comes with an admin, whom `clientele.add` gives as `admin`.
   *
   * @param admin - Who that is. @default an admin on the default profile
   */
  withAdmin(admin: MemberBuilder = aMember()): ClientBuilder<TestMember> {
    return new ClientBuilder({ ...this.plan, admin });
  }

  private with(change: Partial<ClientPlan>): ClientBuilder<Admin> {
    return new ClientBuilder({ ...this.plan, ...change });
  }
}

/**
 * A client that is bound to no projects, and whose ceiling has everything.
 *
 * @example
 * ```ts
 * const acme = clientele.add(aClient({ name: 'Acme' }).ceiling({ 'billing.manage': false }).withAdmin());
 * await actAs(request(server).get('/billing'), acme.admin).expect(403);
 * ```
 */
export function aClient(
  given: Readonly<Partial<Record<'id' | 'name', string>>> = {},
): ClientBuilder {
  return new ClientBuilder({ portal: null, projects: null, ceiling: {}, admin: null, ...given });
}
