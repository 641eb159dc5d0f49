/** What is chosen of a person. */
export interface PersonPlan {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/** Describes somebody who can log in, in a test. Each call gives another builder and leaves this one as it is. */
export class PersonBuilder {
  /** @internal */
  constructor(
    /** @internal */
    readonly plan: PersonPlan,
  ) {}

  /** Its name. @default one that is made up */
  named(name: string): PersonBuilder {
    return new PersonBuilder({ ...this.plan, name });
  }

  /** Its email. @default one that is made up */
  withEmail(email: string): PersonBuilder {
    return new PersonBuilder({ ...this.plan, email });
  }
}

/**
 * Somebody who can log in and is no member yet; `aMember().by(person)` makes it one.
 *
 * @example
 * ```ts
 * const zoe = clientele.add(aPerson());
 * await actAs(request(server).get('/reports'), zoe).expect(403); // NO_MEMBERSHIP
 * ```
 */
export function aPerson(
  given: Readonly<Partial<Record<'id' | 'name' | 'email', string>>> = {},
): PersonBuilder {
  return new PersonBuilder(given);
}
