import type { IdentityStanding } from '../../domain/members/identity-standing.js';
import type { MemberStatus } from '../../domain/members/member-status.js';
import { momentOf, type TestMoment } from '../test-moment.js';
import type { TestPerson } from '../things.js';

/** What is chosen of every membership; what is left out is made up. */
export interface MembershipPlan {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
  readonly person?: TestPerson | undefined;
  readonly status: MemberStatus;
  readonly standing: IdentityStanding;
  /** Epoch milliseconds; 0 for never. */
  readonly accessUntil: number;
}

/** A membership that nothing is chosen of: active, without an end. */
export const USUAL_MEMBERSHIP = { status: 'active', standing: 'ok', accessUntil: 0 } as const;

/** Describes a membership of a test, of a client user or of staff. Each call gives another builder and leaves this one as it is. */
export abstract class MembershipBuilder<Plan extends MembershipPlan> {
  /** @internal */
  constructor(
    /** @internal */
    readonly plan: Plan,
  ) {}

  /** Its name. @default one that is made up */
  named(name: string): this {
    return this.with({ name });
  }

  /** Its email. @default one that is made up */
  withEmail(email: string): this {
    return this.with({ email });
  }

  /** Whose membership it is: that of somebody who has others, too. @default a person of its own */
  by(person: TestPerson): this {
    return this.with({ person });
  }

  /** When its access ends. @default never */
  until(moment: TestMoment): this {
    return this.with({ accessUntil: momentOf(moment) });
  }

  /** Invited, and not there yet. */
  pending(): this {
    return this.with({ status: 'pending' });
  }

  /** Shut out for a while. */
  deactivated(): this {
    return this.with({ status: 'deactivated' });
  }

  /** In, which it is unless something else is said. */
  active(): this {
    return this.with({ status: 'active' });
  }

  /** Its person is kept out by the host, as `IdentitiesService` or the identity store has said. */
  disabled(): this {
    return this.with({ standing: 'disabled' });
  }

  /**
   * Another builder that differs in this.
   *
   * @internal
   */
  protected with(change: Partial<Plan> | Partial<MembershipPlan>): this {
    const Kind = this.constructor as new (plan: Plan) => this;
    return new Kind({ ...this.plan, ...change });
  }
}
