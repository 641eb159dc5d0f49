import { DEMO_PASSWORD } from '../../../sample-app/src/demo/demo-logins.js';
import type { SampleApp } from './sample-app.js';

/** A client user as the module answers it. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly status: string;
  readonly clientId: string;
  readonly portalRate: string | null;
  readonly accessUntil: string | null;
  readonly permissions: { readonly mode: string; readonly profileId: string | null };
  readonly projects: readonly {
    readonly id: string;
    readonly rate: string | null;
    readonly until?: string;
    readonly customized: boolean;
  }[];
}

/** Who is made: a name, a client by its name, and what else the module takes. */
interface NewPerson {
  readonly name: string;
  readonly client: string;
  readonly [more: string]: unknown;
}

const OWNER = 'owner@agency.test';

/** Makes a client user who can log in at once, beside the browser. */
export async function createPerson(
  app: SampleApp,
  { name, client, ...more }: NewPerson,
): Promise<Person> {
  const email = `${name.toLowerCase().replace(/\W+/g, '.')}@people.test`;
  const clientId = await clientNamed(app, client);
  const body = { email, name, clientId, invite: false, password: DEMO_PASSWORD, ...more };
  const { member } = await app.call<{ member: Person }>(
    OWNER,
    'POST',
    '/api/clientele/members',
    body,
  );
  return member;
}

/** A person as it is now. */
export function readPerson(app: SampleApp, { id }: Pick<Person, 'id'>): Promise<Person> {
  return app.call(OWNER, 'GET', `/api/clientele/members/${id}`);
}

async function clientNamed(app: SampleApp, name: string): Promise<string> {
  const { items } = await app.call<{ items: readonly { id: string; name: string }[] }>(
    OWNER,
    'GET',
    `/api/clientele/clients?q=${encodeURIComponent(name)}`,
  );
  const known = items.find((client) => client.name === name);
  if (known) return known.id;
  const body = { name, type: 'business' };
  const made = await app.call<{ id: string }>(OWNER, 'POST', '/api/clientele/clients', body);
  return made.id;
}
