import type { Done } from '../crash/journal.js';
import type { Random } from '../crash/random.js';
import type { KnownThings } from './known-things.js';

/** What answers hold, as far as a caller reads it: each what its request asks for. */
interface Body {
  readonly id: string;
  readonly importId: string;
  readonly memberId: string;
  readonly url: string;
  readonly member: { readonly id: string; readonly email: string };
  readonly invitation: { readonly id: string };
}

/** A request, and what its caller makes of the answer. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below the path of the module; of another route with a slash in front. */
  readonly path: string;
  readonly body?: object;
  /** The identity of who calls; left out, the staff admin's. */
  readonly as?: string;
  /** The membership that is chosen then. @default none */
  readonly membership?: string;
  /** Notes what was answered, and says what change that promises. */
  done?(body: Body): Done | null;
  /** It was refused, for good. */
  refused?(): void;
}

/** One thing that users of a portal do. */
export interface Operation<Known = KnownThings> {
  readonly name: string;
  /** How often it is chosen, beside the others. */
  readonly weight: number;
  /** The next call of it; null when there is nothing to do it with. */
  call(known: Known, random: Random): Call | null;
}

type WithOne<Thing, Known> = (thing: Thing, known: Known, random: Random) => Call;

/** A call with one of the things that are known, if there is one. */
export function withOne<Thing, Known = KnownThings>(
  things: (known: Known) => readonly Thing[],
  make: WithOne<Thing, Known>,
): Operation<Known>['call'] {
  return (known, random) => {
    const thing = random.pick(things(known));
    return thing === undefined ? null : make(thing, known, random);
  };
}

const ofClients = (known: KnownThings) => known.clients;
const ofMembers = (known: KnownThings) => known.members;
const ofInvitations = (known: KnownThings) => known.invitations;

const READS: readonly Operation[] = [
  { name: 'list members', weight: 6, call: () => ({ method: 'GET', path: 'members?limit=20' }) },
  { name: 'list clients', weight: 3, call: () => ({ method: 'GET', path: 'clients?limit=20' }) },
  { name: 'read me', weight: 4, call: () => ({ method: 'GET', path: 'me' }) },
];

const CHANGES: readonly Operation[] = [
  {
    name: 'create client',
    weight: 6,
    call: (known) => ({
      method: 'POST',
      path: 'clients',
      body: { name: known.name(), type: 'business' },
      done({ id }) {
        known.add(known.clients, id);
        return { type: 'client.created', subject: id };
      },
    }),
  },
  {
    name: 'rename client',
    weight: 6,
    call: withOne(ofClients, (id, known) => ({
      method: 'PATCH',
      path: `clients/${id}`,
      body: { name: known.name() },
      done: () => ({ type: 'client.updated', subject: id }),
    })),
  },
  {
    name: 'rename member',
    weight: 6,
    call: withOne(ofMembers, (id, known) => ({
      method: 'PATCH',
      path: `members/${id}`,
      body: { name: known.name() },
      done: () => ({ type: 'member.updated', subject: id }),
    })),
  },
  {
    name: 'change role',
    weight: 6,
    call: withOne(ofMembers, (id, _, random) => ({
      method: 'PATCH',
      path: `members/${id}`,
      body: { role: random.chance(0.5) ? 'admin' : 'member' },
      // One that has the role already is left as it is.
      done: () => ({ type: 'member.role_changed?', subject: id }),
    })),
  },
  {
    name: 'remove member',
    weight: 2,
    call: withOne(ofMembers, (id, known) => ({
      method: 'DELETE',
      path: `members/${id}`,
      done() {
        known.drop(known.members, id);
        return { type: 'member.removed', subject: id };
      },
    })),
  },
];

const INVITING: readonly Operation[] = [
  {
    name: 'invite',
    weight: 12,
    call: withOne(ofClients, (clientId, known, random) => ({
      method: 'POST',
      path: 'members',
      body: { clientId, name: known.name(), email: known.email(random) },
      done({ member, invitation }) {
        known.add(known.members, member.id);
        known.add(known.invitations, { id: invitation.id, email: member.email });
        return { type: 'member.created', subject: member.id };
      },
    })),
  },
  {
    name: 'resend',
    weight: 3,
    call: withOne(ofInvitations, ({ id }) => ({
      method: 'POST',
      path: `invitations/${id}/resend`,
      body: {},
      done: () => ({ type: 'invitation.resent', subject: id }),
    })),
  },
  {
    name: 'copy link',
    weight: 8,
    call: withOne(ofInvitations, (invitation, known) => ({
      method: 'POST',
      path: `invitations/${invitation.id}/link`,
      body: {},
      done({ url }) {
        const token = new URL(url).searchParams.get('token')!;
        known.add(known.links, { ...invitation, token });
        return null;
      },
    })),
  },
  {
    // The rules of the crash suite know it by this name. Several use the same link, and again after an answer that left it open.
    name: 'acceptance',
    weight: 10,
    call: withOne(
      (known) => known.links,
      (link, known) => ({
        method: 'POST',
        path: 'invitations/accept',
        as: link.email.split('@')[0]!,
        body: { token: link.token },
        done() {
          known.drop(known.links, link);
          return { type: 'invitation.accepted', subject: link.id };
        },
        refused: () => known.drop(known.links, link),
      }),
    ),
  },
];

const EXPORTING: readonly Operation[] = [
  {
    name: 'export',
    weight: 2,
    call: () => ({ method: 'POST', path: 'exports', body: { by: 'portal' } }),
  },
];

/** Everything that the callers do. */
export const OPERATIONS: readonly Operation[] = [...READS, ...CHANGES, ...INVITING, ...EXPORTING];
