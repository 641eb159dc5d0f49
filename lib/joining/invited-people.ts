import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { joinedManager } from '../database/own-manager.js';
import { PASSWORD_LEAST, PASSWORD_MOST } from '../domain/identity/password-fault.js';
import { normalizeEmail } from '../domain/members/email.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { invalidFields } from '../errors/invalid-fields.js';
import { PasswordService } from '../identity/password.service.js';
import { UnverifiedIdentities } from '../identity/unverified-identities.js';
import {
  IDENTITY_STORE,
  type Identity,
  type IdentityStore,
  type IdentityWrite,
} from '../ports/identity-store.port.js';
import { acceptedName } from '../schema/accepted-name.js';

const NAME_NEEDED = 'must not be empty: it names the new account';
const PASSWORD_NEEDED = `must have ${PASSWORD_LEAST} to ${PASSWORD_MOST} characters: it protects the new account`;

/** What a person without an account sends to have one. */
export interface NewAccount {
  /** Its name. */
  readonly name?: string | undefined;
  /** Its password, 12 to 128 characters. */
  readonly password?: string | undefined;
}

/** Whoever accepts, known or prepared. */
export interface ReadyPerson {
  /** The id of the person, if it is known already; null for one whose account is made along with the membership. */
  readonly id: string | null;
  /** Makes the account, takes it over or leaves it as it is. */
  readonly write: IdentityWrite;
}

/** Finds out, outside any transaction of the module, as whom an invited person accepts. */
@Injectable()
export class InvitedPeople {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    private readonly passwords: PasswordService,
    private readonly unverified: UnverifiedIdentities,
  ) {}

  /** The person whose email it is, if it has an account: an identity that nobody has verified is none. */
  async accountOf(email: string): Promise<Identity | null> {
    const person = await this.identities.findByEmail(email, joinedManager(this.dataSource));
    return person && !(await this.unverified.has(person.id)) ? person : null;
  }

  /**
   * The caller, or the account that is to be made or taken over along with the membership.
   * Throws `WRONG_RECIPIENT`, `LOGIN_REQUIRED`, `VALIDATION_FAILED` or `WEAK_PASSWORD`.
   */
  async ready(email: string, given: NewAccount, callerId: string | null): Promise<ReadyPerson> {
    const joined = joinedManager(this.dataSource);
    const caller = callerId === null ? null : await this.identities.findById(callerId, joined);
    if (caller && normalizeEmail(caller.email) !== email)
      throw new ClienteleError('WRONG_RECIPIENT');
    const person = caller ?? (await this.identities.findByEmail(email, joined));
    if (!person) {
      const account = this.acceptedAccount(given);
      return { id: null, write: await this.identities.prepare({ email, ...account }) };
    }
    const { id } = person;
    if (await this.unverified.has(id)) return { id, write: await this.takeOver(person, given) };
    if (caller) return { id, write: () => Promise.resolve(caller) };
    throw new ClienteleError('LOGIN_REQUIRED');
  }

  /** Whoever has set the password so far, the link is in the hands of the email's owner now. */
  private async takeOver({ id }: Identity, given: NewAccount): Promise<IdentityWrite> {
    const reset = await this.identities.prepareReset({ id, ...this.acceptedAccount(given) });
    return async (manager) => {
      // Of two links that are accepted at once only one takes the account over.
      if (!(await this.unverified.verify(id, manager))) throw new ClienteleError('LOGIN_REQUIRED');
      return reset(manager);
    };
  }

  /** Throws `VALIDATION_FAILED` for what is missing, or `WEAK_PASSWORD`. */
  private acceptedAccount(given: NewAccount): { name: string; password: string } {
    const name = acceptedName(given.name ?? '');
    const password = given.password ?? '';
    const missing = {
      ...(name === '' && { name: NAME_NEEDED }),
      ...(password === '' && { password: PASSWORD_NEEDED }),
    };
    if (Object.keys(missing).length > 0) throw invalidFields(missing);
    this.passwords.assertStrong(password);
    return { name, password };
  }
}
