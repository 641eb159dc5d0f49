import type { StaffRole } from '../../domain/members/member-role.js';
import type { TestClient, TestPortal } from '../things.js';
import { MembershipBuilder, type MembershipPlan, USUAL_MEMBERSHIP } from './membership-builder.js';

/** What is chosen of a staff member. */
export interface StaffMemberPlan extends MembershipPlan {
  readonly portal: TestPortal | null;
  readonly role: StaffRole;
  /** Ids of the clients it is assigned to; null for all. */
  readonly assigned: readonly string[] | null;
}

/** Describes a staff member of a test. Each call gives another builder and leaves this one as it is. */
export class StaffMemberBuilder extends MembershipBuilder<StaffMemberPlan> {
  /** The portal it works for. @default the portal of the testing module */
  at(portal: TestPortal): this {
    return this.with({ portal });
  }

  /** An admin of the agency. @default plain staff */
  admin(): this {
    return this.with({ role: 'admin' });
  }

  /** Sees these clients and no other; without one it sees none. Of an admin it says nothing. @default all clients */
  assignedTo(...clients: readonly TestClient[]): this {
    return this.with({ assigned: clients.map(({ clientId }) => clientId) });
  }
}

/**
 * A staff member: active, no admin, assigned to all clients.
 *
 * @example
 * ```ts
 * const ann = clientele.add(aStaffMember().assignedTo(acme));
 * ```
 */
export function aStaffMember(
  given: Readonly<Partial<Record<'id' | 'name' | 'email', string>>> = {},
): StaffMemberBuilder {
  const usual = { portal: null, role: 'staff', assigned: null } as const;
  return new StaffMemberBuilder({ ...USUAL_MEMBERSHIP, ...usual, ...given });
}
