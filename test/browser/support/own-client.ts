import { DEMO_PASSWORD } from '../../../sample-app/src/demo/demo-logins.js';
import type { SampleApp } from './sample-app.js';

/** Somebody of a client that is made for a scenario. */
export interface OwnPerson {
  readonly name: string;
  readonly role?: 'admin' | 'member';
  readonly accessUntil?: string;
  /** Left out: `campaign-01`. */
  readonly projects?: readonly string[];
}

/** A client that is made for a scenario, with the ids of its people by their emails. */
export interface OwnClient {
  readonly id: string;
  readonly people: Readonly<Record<string, string>>;
}

interface Made {
  readonly id: string;
}

/** Makes a client of Northwind with these people, who can log in at once with the password of the demo. */
export async function ownClient(
  app: SampleApp,
  name: string,
  people: Readonly<Record<string, OwnPerson>>,
): Promise<OwnClient> {
  const make = <T>(path: string, body: object) =>
    app.call<T>('owner@agency.test', 'POST', `/api/clientele/${path}`, body);
  const { id } = await make<Made>('clients', { name, type: 'business' });
  const ids: Record<string, string> = {};
  for (const [email, { projects = ['campaign-01'], ...person }] of Object.entries(people)) {
    const { member } = await make<{ readonly member: Made }>('members', {
      kind: 'client',
      clientId: id,
      email,
      role: 'member',
      invite: false,
      password: DEMO_PASSWORD,
      projects: projects.map((project) => ({ id: project })),
      ...person,
    });
    ids[email] = member.id;
  }
  return { id, people: ids };
}

/** Gives somebody a set of its own: what it may now with these switches over it. */
export async function giveSwitches(
  app: SampleApp,
  memberId: string,
  switches: Readonly<Record<string, boolean>>,
): Promise<void> {
  const path = `/api/clientele/members/${memberId}/permissions`;
  const { effective } = await app.call<{ readonly effective: Record<string, boolean> }>(
    'owner@agency.test',
    'GET',
    path,
  );
  const body = { mode: 'custom', permissions: { ...effective, ...switches } };
  await app.call('owner@agency.test', 'PUT', path, body);
}
