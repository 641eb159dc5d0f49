import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { joinedManager } from '../database/own-manager.js';
import { normalizeEmail } from '../domain/members/email.js';
import { shortName } from '../domain/members/names.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { PasswordService } from '../identity/password.service.js';
import { UnverifiedIdentities } from '../identity/unverified-identities.js';
import {
  IDENTITY_STORE,
  type IdentityStore,
  type IdentityWrite,
} from '../ports/identity-store.port.js';
import type { NewMember } from './new-member.js';

/** A member that can be created: the host's people have been asked, and nothing but SQL is left to do. */
export interface ReadyMember extends NewMember {
  /** Writes the identity that is created along with the member; null if none is. */
  readonly identity: IdentityWrite | null;
  /** Who has the email by now, where that was looked up: kept for an erasure, and in no answer. */
  readonly ownerId: string | null;
}

/** Finds or prepares the people behind new members, and writes them. */
@Injectable()
export class MemberPeople {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    private readonly passwords: PasswordService,
    private readonly unverified: UnverifiedIdentities,
  ) {}

  /**
   * The member with its person found or prepared. It asks the host and hashes, so it runs before the transaction.
   * Throws `WEAK_PASSWORD`, or `VALIDATION_FAILED` for an identity that is not the one of the email.
   */
  async prepare(member: NewMember, joined?: EntityManager): Promise<ReadyMember> {
    if (member.identityId !== null) return this.known(member, member.identityId, joined);
    const { email, name, password } = member;
    if (password === null) return { identity: null, ownerId: null, ...member };
    this.passwords.assertStrong(password);
    // Prepared, and so hashed, for an email that has an identity, too: the time must not tell which it is.
    const identity = await this.identities.prepare({
      email,
      name: name || shortName(email.slice(0, email.lastIndexOf('@'))),
      password,
    });
    const ownerId = await this.ownerOf(email, joined);
    return { identity: ownerId === null ? identity : null, ownerId, ...member };
  }

  /** The id of the identity that logs in with the email; null if nobody does. */
  async ownerOf(email: string, joined?: EntityManager): Promise<string | null> {
    const manager = joinedManager(this.dataSource, joined);
    return (await this.identities.findByEmail(email, manager))?.id ?? null;
  }

  /** The id of the identity behind the member: the host's word, a new one nobody has verified, or null for none that is known yet. */
  async write(
    manager: EntityManager,
    portalId: string,
    { identityId, identity }: ReadyMember,
  ): Promise<string | null> {
    if (!identity) return identityId;
    const { id } = await identity(manager);
    await this.unverified.add(manager, id, portalId);
    return id;
  }

  /** A member whose person is known already goes by that person's name, unless it was given one. */
  private async known(
    member: NewMember,
    identityId: string,
    joined?: EntityManager,
  ): Promise<ReadyMember> {
    const manager = joinedManager(this.dataSource, joined);
    const person = await this.identities.findById(identityId, manager);
    if (!person || normalizeEmail(person.email) !== member.email)
      throw invalidFields({ identityId: 'must be the identity that logs in with this email' });
    const name = member.name || shortName(person.name);
    return { identity: null, ownerId: identityId, ...member, name };
  }
}
