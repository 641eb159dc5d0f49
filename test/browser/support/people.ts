import { giveSwitches } from './own-client.js';
import type { SampleApp } from './sample-app.js';
import type { Visitor } from './visitor.js';

const OWNER = 'owner@agency.test';

/** A member as the module lists it. */
export interface ListedMember {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly status: string;
  readonly invitation: { readonly id: string } | null;
}

/** Looks after the people of the demo beside the pages, as its owner. */
export class People {
  constructor(private readonly app: SampleApp) {}

  /** The id of a client of this name. */
  async client(name: string): Promise<string> {
    const route = `/api/clientele/clients?q=${name}`;
    const { items } = await this.app.call<{ items: { id: string }[] }>(OWNER, 'GET', route);
    return items[0]?.id ?? '';
  }

  /** Who has this address, at this client where one has it at several. */
  async member(email: string, clientName?: string): Promise<ListedMember> {
    const at = clientName === undefined ? '' : `&clientId=${await this.client(clientName)}`;
    const route = `/api/clientele/members?q=${email}${at}`;
    const { items } = await this.app.call<{ items: ListedMember[] }>(OWNER, 'GET', route);
    if (!items[0]) throw new Error(`Nobody is listed as ${email}.`);
    return items[0];
  }

  /** Invites somebody to a client, as the owner or as somebody else; answers the link of the letter. */
  async invite(email: string, clientName: string, more: object = {}, by = OWNER): Promise<string> {
    const place = by === OWNER ? { clientId: await this.client(clientName) } : {};
    await this.app.call(by, 'POST', '/api/clientele/members', { email, ...place, ...more });
    return (await this.app.mailTo(email)).links[0] ?? '';
  }

  /** Sets what a member may do, beyond what it may now. */
  async allow(email: string, permissions: Readonly<Record<string, boolean>>): Promise<void> {
    await giveSwitches(this.app, (await this.member(email)).id, permissions);
  }

  /** Does something to a member: `deactivate`, `activate`. */
  async act(email: string, action: 'activate' | 'deactivate'): Promise<void> {
    const { id } = await this.member(email);
    await this.app.call(OWNER, 'POST', `/api/clientele/members/${id}/${action}`);
  }
}

/** Types a name and a password on the page that a link opens, and sets the account up. */
export async function setUp(visitor: Visitor, name: string, password: string): Promise<void> {
  await visitor.field('Full name').fill(name);
  await visitor.page.getByLabel('Password', { exact: true }).fill(password);
  await visitor.button('Set up my account').click();
}
