import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isUniqueViolation } from '../database/driver-errors.js';
import { normalizeEmail } from '../domain/members/email.js';
import { shortName } from '../domain/members/names.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { PasswordService } from '../identity/password.service.js';
import {
  IDENTITY_STORE,
  type IdentityStore,
  type IdentityWrite,
} from '../ports/identity-store.port.js';
import type { NewMember } from './new-member.js';

/** A member that can be made: the host's people have been asked, and nothing but SQL is left to do. */
export interface ReadyMember extends NewMember {
  /** Writes the identity that is made along with the member; null if none is. */
  readonly identity: IdentityWrite | null;
  /** Who has the email by now, where that was looked up: kept for an erasure, and in no answer. */
  readonly ownerId: string | null;
}

/** Finds or prepares the people behind new members, before any transaction. */
@Injectable()
export class MemberPeople {
  constructor(
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    private readonly passwords: PasswordService,
  ) {}

  /**
   * Runs the work that makes the member, with its person ready. Throws `WEAK_PASSWORD`, or `VALIDATION_FAILED`
   * for an identity that is not the one of the email.
   */
  async make<T>(
    member: NewMember,
    work: (ready: ReadyMember) => Promise<T>,
    joined?: EntityManager,
  ): Promise<T> {
    const ready = await this.ready(member, joined);
    try {
      return await work(ready);
    } catch (error) {
      if (!ready.identity || !isUniqueViolation(error)) throw error;
      // Perhaps the email got an identity while this one was being made: then it is as if it had had one before.
      const owner = await this.identities.findByEmail(member.email, joined);
      if (!owner) throw error;
      return work({ ...ready, identity: null, ownerId: owner.id });
    }
  }

  private async ready(member: NewMember, joined?: EntityManager): Promise<ReadyMember> {
    if (member.identityId !== null) return this.known(member, member.identityId, joined);
    const { email, name, password } = member;
    if (password === null) return { ...member, identity: null, ownerId: null };
    this.passwords.assertStrong(password);
    // Prepared, and so hashed, for an email that has an identity, too: the time must not tell which it is.
    const identity = await this.identities.prepare({
      email,
      name: name || shortName(email.slice(0, email.lastIndexOf('@'))),
      password,
    });
    const owner = await this.identities.findByEmail(email, joined);
    return { ...member, identity: owner ? null : identity, ownerId: owner?.id ?? null };
  }

  /** A member whose person is known already goes by that person's name, unless it was given one. */
  private async known(
    member: NewMember,
    identityId: string,
    joined?: EntityManager,
  ): Promise<ReadyMember> {
    const person = await this.identities.findById(identityId, joined);
    if (!person || normalizeEmail(person.email) !== member.email) {
      const fields = { identityId: 'is not the identity of this email' };
      throw new ClienteleError('VALIDATION_FAILED', { details: { fields } });
    }
    const name = member.name || shortName(person.name);
    return { ...member, name, identity: null, ownerId: identityId };
  }
}
