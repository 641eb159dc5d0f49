import type { ClienteleError } from '../../../lib/index.js';
import { DAY } from '../test-clock.js';
import type { Person } from '../test-host.js';
import type { PersonLife } from './person-life.js';

/** Where something happens to a person, and who else there is. */
export interface Scene {
  readonly person: PersonLife;
  readonly other: PersonLife;
  readonly staff: Person;
  /** Business clients that both can belong to. */
  readonly clientIds: readonly string[];
  /** Chooses among what there is. */
  readonly which: number;
}

/** What can happen to a person; whatever the rules refuse changes nothing. */
export const CALLS = {
  account: ({ person }) => person.account(),
  invite: ({ person, ...at }) => person.invited(clientOf(at)),
  inviteStaff: ({ person }) => person.invited({ kind: 'staff' }),
  /** By a link to a business client. */
  askToJoin: ({ person, ...at }) => person.asksToJoin(clientOf(at).clientId),
  bounce: ({ person, which }) => person.bounces(one(person.members, which)),
  accept: ({ person, which }) => person.accepts(one(person.members, which)),
  decline: ({ person, which }) => person.declines(one(person.members, which)),
  cancel: ({ person, which }) => person.cancelled(one(person.members, which)),
  expire: ({ person }) => {
    person.host.clock.advance(30 * DAY);
    return Promise.resolve();
  },
  withPassword: ({ person, ...at }) => person.withPassword(clientOf(at)),
  byHost: ({ person, ...at }) => person.byHost(clientOf(at)),
  asStaff: ({ person }) => person.byHost({ kind: 'staff' }),
  waiting: ({ person, ...at }) => person.waiting(clientOf(at)),
  inviteWaiting: async ({ person: { host, ...person }, which }) => {
    await host.members.invite(host.self, one(person.members, which).id, {});
  },
  inBulk: ({ person, ...at }) => person.inBulk(clientOf(at)),
  individual: ({ person }) => person.individual(),
  own: ({ person }) => person.onTheFly('own'),
  named: ({ person }) => person.onTheFly('named'),
  joinOther: ({ person, other, which }) =>
    person.byHost({ clientId: one(other.clients, which), role: 'admin' }),
  rename: ({ person, which }) => person.rename(one(person.members, which)),
  regrant: ({ person, which }) => person.regrant(one(person.members, which)),
  changeClient: ({ person, which }) => person.changeClient(one(person.clients, which)),
  becomeBusiness: async ({ person: { host, clients }, which }) => {
    await host.clients.update(host.self, one(clients, which), { type: 'business' });
  },
  /** Of a client it belongs to; what an individual client has told is told of the person it stands for, whose address ever it is. */
  contact: async ({ person: { host, email, members }, other, which }) => {
    const shared = members.filter(({ clientId }) => !other.clients.includes(clientId ?? ''));
    const id = one(shared, which).clientId ?? '';
    await host.clients.update(host.self, id, { contactEmail: email });
    await host.clients.update(host.self, id, { contactEmail: null });
  },
  export: ({ person, staff }) => person.exportedBy(staff),
  beImported: ({ person, staff }) => person.importedBy(staff),
  inviteOther: async ({ person, other, which }) => {
    await other.invitedBy(person.actor(one(person.members, which)));
  },
  ask: ({ person, which }) => person.asks(one(person.members, which), null),
  askAndGet: ({ person, which }) => person.asks(one(person.members, which), 'approve'),
  askInVain: ({ person, which }) => person.asks(one(person.members, which), 'decline'),
  beSeen: ({ person, staff, which }) => person.viewedBy(staff, one(person.members, which)),
  /** Staff of it looks as the other. */
  see: ({ person, other, which }) =>
    other.viewedBy({ actor: person.actor(one(person.members, which)) }, one(other.members, which)),
  follow: ({ person }) => person.follows(),
  correct: ({ person, which }) => person.corrected(one(person.members, which)),
  end: ({ person, which }) => person.comesToAnEnd(one(person.members, which)),
  assign: async ({ person: { host, members }, which, ...at }) => {
    const { clientId } = clientOf({ ...at, which });
    await host.members.update(host.self, one(members, which).id, { clients: [clientId] });
  },
  leave: ({ person, which }) => person.leaves(one(person.members, which)),
  lose: ({ person, which }) => person.loses(one(person.clients, which)),
} satisfies Readonly<Record<string, (scene: Scene) => Promise<unknown>>>;

/** Lets it happen; false when it was refused, or there was nothing it could happen to. */
export async function happens(call: keyof typeof CALLS, scene: Scene): Promise<boolean> {
  try {
    await CALLS[call](scene);
    return true;
  } catch (error) {
    if (error instanceof Nothing || typeof (error as ClienteleError).code === 'string')
      return false;
    throw error;
  }
}

/** There is nothing to choose from. */
class Nothing extends Error {}

function one<T>(items: readonly T[], which: number): T {
  const item = items[which % items.length];
  if (item === undefined) throw new Nothing();
  return item;
}

function clientOf({ clientIds, which }: Pick<Scene, 'clientIds' | 'which'>) {
  return { clientId: one(clientIds, which) };
}
