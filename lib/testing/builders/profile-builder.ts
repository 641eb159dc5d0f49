import type { PermissionKey } from '../../domain/permissions/catalogue.js';
import type { TestPortal } from '../things.js';

/** What is chosen of a permission profile. */
export interface ProfilePlan {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly portal: TestPortal | null;
  readonly keys: readonly PermissionKey[];
}

/** Describes a permission profile of a test. Each call gives another builder and leaves this one as it is. */
export class ProfileBuilder {
  /** @internal */
  constructor(
    /** @internal */
    readonly plan: ProfilePlan,
  ) {}

  /** The portal it belongs to. @default the portal of the testing module */
  at(portal: TestPortal): ProfileBuilder {
    return new ProfileBuilder({ ...this.plan, portal });
  }

  /** Has these permissions on, each with what stands above it, beside those of earlier calls. */
  may(...keys: readonly PermissionKey[]): ProfileBuilder {
    return new ProfileBuilder({ ...this.plan, keys: [...this.plan.keys, ...keys] });
  }
}

/**
 * A permission profile with everything off.
 *
 * @example
 * ```ts
 * const editors = clientele.add(aProfile({ name: 'Editors' }).may('reports.edit'));
 * const jo = clientele.add(aMember().withProfile(editors));
 * ```
 */
export function aProfile(
  given: Readonly<Partial<Record<'id' | 'name', string>>> = {},
): ProfileBuilder {
  return new ProfileBuilder({ portal: null, keys: [], ...given });
}
