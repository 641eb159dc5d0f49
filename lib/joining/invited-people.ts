import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { joinedManager } from '../database/own-manager.js';
import { PASSWORD_LEAST, PASSWORD_MOST } from '../domain/identity/password-fault.js';
import { provesAddress } from '../domain/invitations/proves-address.js';
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
import type { InvitationEntity } from '../schema/invitation.entity.js';

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

/** What of an invitation decides as whom it can be accepted. */
export type AcceptedInvitation = Pick<InvitationEntity, 'email' | 'portalId' | 'copiedAt'>;

/** What accepting takes of the invited person: an account to be made, or the login to one. */
export type TakenOfPerson = 'account' | 'login';

/** Finds out, outside any transaction of the module, as whom an invited person accepts. */
@Injectable()
export class InvitedPeople {
  private readonly makesAccounts: boolean;

  constructor(
    @Inject(CLIENTELE_SETTINGS) { invitations }: ClienteleSettings,
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    private readonly passwords: PasswordService,
    private readonly unverified: UnverifiedIdentities,
  ) {
    this.makesAccounts = invitations.accounts === 'password';
  }

  /**
   * What accepting will take, and the person that has to log in, if it is known: an identity that nobody has verified is none
   * for who proves to own the email.
   */
  async ahead(
    invitation: AcceptedInvitation,
  ): Promise<{ readonly account: Identity | null; readonly takes: TakenOfPerson }> {
    const joined = joinedManager(this.dataSource);
    const person = await this.identities.findByEmail(invitation.email, joined);
    const isOwn = person && !(provesAddress(invitation) && (await this.unverified.has(person.id)));
    const account = isOwn ? person : null;
    return { account, takes: account || !this.makesAccounts ? 'login' : 'account' };
  }

  /**
   * The caller, or the account that is to be made or taken over along with the membership.
   * Throws `WRONG_RECIPIENT`, `LOGIN_REQUIRED`, `VALIDATION_FAILED` or `WEAK_PASSWORD`.
   */
  async ready(
    invitation: AcceptedInvitation,
    given: NewAccount,
    callerId: string | null,
  ): Promise<ReadyPerson> {
    const { email } = invitation;
    const joined = joinedManager(this.dataSource);
    const caller = callerId === null ? null : await this.identities.findById(callerId, joined);
    if (caller && normalizeEmail(caller.email) !== email)
      throw new ClienteleError('WRONG_RECIPIENT');
    if (!this.makesAccounts) return this.loggedIn(caller, invitation);
    const person = caller ?? (await this.identities.findByEmail(email, joined));
    if (!person) return { id: null, write: await this.make(invitation, given) };
    if (!provesAddress(invitation)) return this.loggedIn(caller, invitation);
    const { id } = person;
    if (await this.unverified.has(id)) return { id, write: await this.takeOver(person, given) };
    if (caller) return { id, write: () => Promise.resolve(caller) };
    throw new ClienteleError('LOGIN_REQUIRED');
  }

  /**
   * The caller as it is: nothing of its identity changes. One that nobody has verified opens its own portal, and so can only
   * join there.
   */
  private async loggedIn(
    caller: Identity | null,
    { portalId }: AcceptedInvitation,
  ): Promise<ReadyPerson> {
    const own = caller && ((await this.unverified.portalOf(caller.id)) ?? portalId);
    if (!caller || own !== portalId) throw new ClienteleError('LOGIN_REQUIRED');
    return { id: caller.id, write: () => Promise.resolve(caller) };
  }

  /** A new account. It is unverified where the link may have been opened by somebody else than the email's owner. */
  private async make(invitation: AcceptedInvitation, given: NewAccount): Promise<IdentityWrite> {
    const { email, portalId } = invitation;
    const account = this.acceptedAccount(given);
    const write = await this.identities.prepare({ email, ...account });
    if (provesAddress(invitation)) return write;
    return async (manager) => {
      const identity = await write(manager);
      await this.unverified.add(manager, identity.id, portalId);
      return identity;
    };
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
