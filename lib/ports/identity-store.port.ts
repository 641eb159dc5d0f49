import type { EntityManager } from 'typeorm';
import type { IdentityStanding } from '../domain/members/identity-standing.js';

/** Token of the {@link IdentityStore} port. */
export const IDENTITY_STORE = Symbol.for('nest-clientele:IdentityStore');

/** A person who can log in, as far as the module needs to know. */
export interface Identity {
  readonly id: string;
  /** The login email, in any spelling; compared normalized. */
  readonly email: string;
  readonly name: string;
}

/** What a new identity is made from. */
export interface NewIdentity {
  /** As `normalizeEmail` gives it, its domain in ASCII. */
  readonly email: string;
  readonly name: string;
  /** In the clear, as it was typed: hash it as `normalizePassword` gives it, never keep it. */
  readonly password: string;
}

/** What an identity gets anew when its person takes it over. */
export interface IdentityReset {
  readonly id: string;
  readonly name: string;
  /** In the clear, as it was typed: hash it as `normalizePassword` gives it, never keep it. */
  readonly password: string;
}

/** Writes a prepared identity with the given manager; awaits nothing but its SQL. */
export type IdentityWrite = (manager: EntityManager) => Promise<Identity>;

/** What goes with a request to sign somebody in. */
export interface SignInContext {
  /** The portal and the membership that the person has just joined by. */
  readonly portalId: string;
  readonly memberId: string;
  /** The request that has accepted, as the host's HTTP adapter has it. */
  readonly request: unknown;
  /** The answer to it, which is sent afterwards: set a cookie on it, and nothing else. */
  readonly response: unknown;
}

/**
 * Port: the people who log in. The default keeps them in a table of the module;
 * a host with a users table of its own replaces it.
 */
export interface IdentityStore {
  /** The identity id of what a passport strategy answered as user, or null if it holds none. */
  idOf(user: unknown): string | null;
  /**
   * The identity with this id, or null. `manager` comes with a call inside a transaction of the
   * host, which may have made the identity: a store in the same database reads with it.
   */
  findById(id: string, manager?: EntityManager): Promise<Identity | null>;
  /** The identity with this email, as `normalizeEmail` gives it, or null; `manager` as in `findById`. */
  findByEmail(email: string, manager?: EntityManager): Promise<Identity | null>;
  /**
   * Makes a new identity ready (hashing happens here, outside any transaction) and gives the
   * function that writes it inside one. The write fails with the database's unique violation
   * when the email has been taken meanwhile.
   */
  prepare(identity: NewIdentity): Promise<IdentityWrite>;
  /**
   * Makes it ready, like `prepare`, to set an identity's name and password anew and to end every
   * session that was begun before: whoever knew the old password must be out. The write fails when
   * there is no such identity.
   */
  prepareReset(reset: IdentityReset): Promise<IdentityWrite>;
  /**
   * Optional: what has become of the identities with these ids, up to 1,000 of them. The module asks every hour, for the case
   * that nobody has said so by `IdentitiesService`. Say `missing` only of one that is gone for good; who is left out of the answer
   * stays as it was.
   */
  standingOf?(ids: readonly string[]): Promise<ReadonlyMap<string, IdentityStanding>>;
  /**
   * Optional: signs a person in who has just accepted an invitation over HTTP and was not logged in. It is called once all is
   * committed; what it throws is logged, and the person logs in by itself. It is not called for what a page of another site
   * has sent.
   */
  signIn?(identityId: string, context: SignInContext): void | Promise<void>;
}
