import type { ClienteleEventType } from './clientele-events.js';

const KNOWN: Readonly<Record<ClienteleEventType, true>> = {
  'invitation.sent': true,
  'invitation.resent': true,
  'invitation.accepted': true,
  'invitation.declined': true,
  'invitation.cancelled': true,
  'member.created': true,
  'member.updated': true,
  'member.role_changed': true,
  'member.scope_changed': true,
  'member.permissions_changed': true,
  'member.access_ending': true,
  'member.access_ended': true,
  'member.deactivated': true,
  'member.activated': true,
  'member.removed': true,
  'client.created': true,
  'client.updated': true,
  'client.without_admin': true,
  'client.removed': true,
  'client.ceiling_changed': true,
  'profile.created': true,
  'profile.updated': true,
  'profile.removed': true,
  'template.created': true,
  'template.updated': true,
  'template.removed': true,
  'portal.updated': true,
  'portal.without_admin': true,
  'export.ready': true,
  'export.failed': true,
};

/** The name of every event. */
export const EVENT_TYPES = Object.freeze(Object.keys(KNOWN)) as readonly ClienteleEventType[];
