import { Injectable } from '@nestjs/common';
import type { Identity, IdentityStore, IdentityWrite } from '../../ports/identity-store.port.js';
import { ClienteleTestingError } from '../clientele-testing.error.js';
import { AgencyInMemory } from './agency-in-memory.js';

/** The people of a test, in the place of the host's {@link IdentityStore}. It makes no accounts: `clientele.add` does. */
@Injectable()
export class IdentitiesInMemory implements IdentityStore {
  constructor(private readonly agency: AgencyInMemory) {}

  idOf(user: unknown): string | null {
    const { id } = (user ?? {}) as { readonly id?: unknown };
    return typeof id === 'string' ? id : null;
  }

  findById(id: string): Promise<Identity | null> {
    return Promise.resolve(this.agency.people.find(id));
  }

  findByEmail(email: string): Promise<Identity | null> {
    const found = this.agency.people.all.find((person) => person.email === email);
    return Promise.resolve(found ?? null);
  }

  prepare(): Promise<IdentityWrite> {
    return refused();
  }

  prepareReset(): Promise<IdentityWrite> {
    return refused();
  }
}

function refused(): Promise<never> {
  const message =
    'The testing module makes no accounts. Add a person by `clientele.add(aPerson())`.';
  return Promise.reject(new ClienteleTestingError(message));
}
