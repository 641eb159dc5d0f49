import type { ClienteleEvent, ClienteleEventType } from '../../../lib/index.js';
import { customizationOf, requestOf } from './facts.js';

/** What an event says of its subject. */
export type Told =
  | { readonly what: 'made'; readonly after: object }
  | { readonly what: 'changed'; readonly before: object; readonly after: object }
  // Something beside the row, whose version stays.
  | { readonly what: 'noted'; readonly before: object; readonly after: object }
  | { readonly what: 'removed' };

type Teller<T extends ClienteleEventType> = (event: ClienteleEvent<T>) => Told;

const REMOVED: Told = { what: 'removed' };

function changed(before: object, after: object): Told {
  return { what: 'changed', before, after };
}

function answered(
  status: string,
): (event: { readonly data: { readonly requestId: string } }) => Told {
  return ({ data: { requestId } }) => ({
    what: 'noted',
    before: { [requestOf(requestId)]: 'open' },
    after: { [requestOf(requestId)]: status },
  });
}

function ended(status: string): () => Told {
  return () => changed({ status: 'pending' }, { status });
}

/** Which profile is the default one, or template, is the portal's to know. */
function withoutDefault({ isDefault: _, ...state }: { isDefault?: boolean } & object): object {
  return state;
}

const NOTHING = changed({}, {});

/** Of the member itself nothing is another. */
const ASIDE: Told = { what: 'noted', before: {}, after: {} };

const TELLERS: { readonly [T in ClienteleEventType]: Teller<T> } = {
  'invitation.sent': () => ({ what: 'made', after: { status: 'pending', generation: 0 } }),
  'invitation.resent': ({ data: { generation } }) =>
    changed({ generation: generation - 1 }, { generation }),
  'invitation.link_copied': () => ASIDE,
  'invitation.reminded': () => NOTHING,
  'invitation.undeliverable': () => NOTHING,
  'invitation.accepted': ended('accepted'),
  'invitation.declined': ended('declined'),
  'invitation.cancelled': ended('cancelled'),
  'member.created': ({ data: { name, role, status, scope, permissions: setting } }) => ({
    what: 'made',
    after: { name, role, status, scope, setting },
  }),
  'member.updated': ({ data: { change } }) => changed(change.before, change.after),
  'member.role_changed': ({ data: { change } }) =>
    changed({ role: change.before }, { role: change.after }),
  'member.clients_changed': () => NOTHING,
  'member.scope_changed': ({ data: { change } }) =>
    changed({ scope: change.before }, { scope: change.after }),
  'member.permissions_changed': ({ data: { projectId, change } }) => {
    const name = projectId === null ? 'setting' : customizationOf(projectId);
    return changed({ [name]: change.before }, { [name]: change.after });
  },
  'member.access_ending': () => ASIDE,
  'member.access_ended': () => ASIDE,
  'member.deactivated': () => changed({ status: 'active' }, { status: 'deactivated' }),
  'member.activated': () => changed({ status: 'deactivated' }, { status: 'active' }),
  'member.removed': () => REMOVED,
  'member.viewed': () => ASIDE,
  'member.view_ended': () => ASIDE,
  'request.made': ({ data: { requestId } }) => ({
    what: 'noted',
    before: {},
    after: { [requestOf(requestId)]: 'open' },
  }),
  'request.referred': () => ASIDE,
  'request.approved': answered('approved'),
  'request.declined': answered('declined'),
  'request.withdrawn': answered('withdrawn'),
  'join_link.created': () => ASIDE,
  'join_link.revoked': () => ASIDE,
  'client.created': ({ data: { name } }) => ({ what: 'made', after: { name } }),
  'client.updated': ({ data: { change } }) => changed(change.before, change.after),
  'client.ceiling_changed': ({ data: { change } }) =>
    changed({ ceiling: change.before }, { ceiling: change.after }),
  'client.without_admin': () => NOTHING,
  'client.removed': () => REMOVED,
  'profile.created': ({ data: { name } }) => ({ what: 'made', after: { name } }),
  'profile.updated': ({ data: { change } }) =>
    changed(withoutDefault(change.before), withoutDefault(change.after)),
  'profile.removed': () => REMOVED,
  'template.created': ({ data: { name } }) => ({ what: 'made', after: { name } }),
  'template.updated': ({ data: { change } }) =>
    changed(withoutDefault(change.before), withoutDefault(change.after)),
  'template.removed': () => REMOVED,
  'portal.updated': ({ data: { change } }) => changed(change.before, change.after),
  'portal.without_admin': () => NOTHING,
  'export.ready': () => NOTHING,
  'export.failed': () => NOTHING,
  'import.finished': () => NOTHING,
  'import.failed': () => NOTHING,
};

/** What the event says of its subject. */
export function toldBy(event: ClienteleEvent): Told {
  return (TELLERS[event.type] as Teller<ClienteleEventType>)(event);
}
