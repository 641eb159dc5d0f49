import type { Random } from '../crash/random.js';
import { PEOPLE } from '../crash/people.js';

/** An invitation that waits. */
export interface OpenInvitation {
  readonly id: string;
  readonly email: string;
}

/** One whose link somebody has. */
export interface OpenLink extends OpenInvitation {
  readonly token: string;
}

/** How many of each kind are kept by default: few enough for several callers to meet at one. */
const KEPT = 20;

/** What the callers know from the answers they got: they cannot look anything up while the database is away. */
export class KnownThings {
  readonly clients: string[] = [];
  readonly members: string[] = [];
  readonly invitations: OpenInvitation[] = [];
  readonly links: OpenLink[] = [];
  private made = 0;

  /** `people` is how many have a login, `kept` how many things of each kind are remembered. */
  constructor(
    private readonly people: number = PEOPLE.known,
    private readonly kept = KEPT,
  ) {}

  /** Remembers one more thing, and forgets the oldest. */
  add<Thing>(to: Thing[], thing: Thing): void {
    to.push(thing);
    if (to.length > this.kept) to.shift();
  }

  /** Forgets one. */
  drop<Thing>(from: Thing[], thing: Thing): void {
    const at = from.indexOf(thing);
    if (at >= 0) from.splice(at, 1);
  }

  /** A name that nothing else has. */
  name(): string {
    this.made += 1;
    return `thing-${this.made}`;
  }

  /** The email of somebody who has a login, but not of the caller's. */
  email(random: Random): string {
    return `known-${random.between(2, this.people)}@people.test`;
  }
}
