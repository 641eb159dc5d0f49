import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { normalizePassword, passwordFault } from '../domain/identity/password-fault.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { COMMON_PASSWORDS } from './common-passwords.js';

/**
 * Checks, hashes and verifies passwords (argon2id), each as `OpaqueString` of RFC 8265 has it: `é` typed as one
 * character or as two is the same. Hosts with a users table of their own may use it too.
 *
 * @example
 * ```ts
 * const passwordHash = await passwords.hash(password);
 * const isRight = await passwords.verify(passwordHash, typed);
 * ```
 */
@Injectable()
export class PasswordService {
  /** Throws `WEAK_PASSWORD` with the fault in its details. */
  assertStrong(password: string): void {
    const fault = passwordFault(normalizePassword(password), COMMON_PASSWORDS);
    if (fault) throw new ClienteleError('WEAK_PASSWORD', { details: { fault } });
  }

  /** The argon2id hash of a password that has passed {@link PasswordService.assertStrong}; throws `WEAK_PASSWORD` otherwise. */
  async hash(password: string): Promise<string> {
    this.assertStrong(password);
    return hash(normalizePassword(password));
  }

  /** Whether the password is the one of the hash. */
  verify(passwordHash: string, password: string): Promise<boolean> {
    return verify(passwordHash, normalizePassword(password));
  }

  /** Takes the time a verification takes, so that answers do not tell whether an account exists. */
  async pretend(password: string): Promise<void> {
    await hash(normalizePassword(password));
  }
}
