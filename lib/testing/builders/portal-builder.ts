import type { PermissionKey } from '../../domain/permissions/catalogue.js';

/** What is chosen of a portal. */
export interface PortalPlan {
  readonly id?: string | undefined;
  readonly key?: string | undefined;
  readonly name?: string | undefined;
  readonly plan: string | null;
  readonly domain: string | null;
  /** Switches of its default profile; a key that is left out follows the catalogue. */
  readonly defaults: Readonly<Record<string, boolean>>;
  readonly staffMayView: boolean;
}

/** Describes a portal of a test. Each call gives another builder and leaves this one as it is. */
export class PortalBuilder {
  /** @internal */
  constructor(
    /** @internal */
    readonly plan: PortalPlan,
  ) {}

  /** Its name. @default one that is made up */
  named(name: string): PortalBuilder {
    return this.with({ name });
  }

  /** The plan that the `PlanPolicy` is asked about. @default none */
  onPlan(plan: string): PortalBuilder {
    return this.with({ plan });
  }

  /** Its own domain: a request that comes to it finds memberships of this portal only. @default none */
  onDomain(domain: string): PortalBuilder {
    return this.with({ domain: domain.toLowerCase() });
  }

  /** What its default profile switches; a key that is left out follows the catalogue's `default`. */
  withDefaults(switches: Readonly<Partial<Record<PermissionKey, boolean>>>): PortalBuilder {
    return this.with({ defaults: switches as Readonly<Record<string, boolean>> });
  }

  /** Staff who are no admins may look as client users. @default admins only */
  staffMayView(): PortalBuilder {
    return this.with({ staffMayView: true });
  }

  private with(change: Partial<PortalPlan>): PortalBuilder {
    return new PortalBuilder({ ...this.plan, ...change });
  }
}

/**
 * A portal without a plan and without a domain of its own.
 *
 * @example
 * ```ts
 * ClienteleTestingModule.forRoot({ permissions, portal: aPortal().onPlan('freelancer') });
 * ```
 */
export function aPortal(
  given: Readonly<Partial<Record<'id' | 'key' | 'name', string>>> = {},
): PortalBuilder {
  return new PortalBuilder({
    plan: null,
    domain: null,
    defaults: {},
    staffMayView: false,
    ...given,
  });
}
