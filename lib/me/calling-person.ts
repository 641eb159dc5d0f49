import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { type Along, MembershipQuery } from '../callers/membership.query.js';
import { type Person, PersonQuery } from '../callers/person.query.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { joinedManager } from '../database/own-manager.js';
import { readsOwnTable } from '../identity/embedded-identity-store.js';
import { IDENTITY_STORE, type IdentityStore } from '../ports/identity-store.port.js';

/** Finds the person who calls, with its memberships. */
@Injectable()
export class CallingPerson {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    private readonly people: PersonQuery,
    private readonly memberships: MembershipQuery,
  ) {}

  /** The person, or null if there is none. Those of the module's own table come by one statement; a host's store is asked for its own. */
  async find(
    caller: { readonly identityId: string; readonly domain: string | null },
    along: Along,
  ): Promise<Person | null> {
    if (readsOwnTable(this.identities)) return this.people.find(caller, along);
    const joined = joinedManager(this.dataSource);
    const identity = await this.identities.findById(caller.identityId, joined);
    if (!identity) return null;
    const own = { ...caller, identityId: identity.id };
    return { identity, memberships: await this.memberships.ofIdentity(own, along) };
  }
}
