/**
 * What events hold, type by type, for listeners that want more than `ClienteleEvent`.
 *
 * @module nest-clientele/events
 */

export type {
  Change,
  ClienteleEventMap,
  EventActor,
  EventSubject,
  ExportEventData,
  ImportEventData,
} from '../domain/events/clientele-events.js';
export type { ClientEventData, ClientState } from '../domain/events/client-event-data.js';
export type { PortalState } from '../domain/events/portal-state.js';
export type { ProfileEventData, ProfileState } from '../domain/events/profile-event-data.js';
export type {
  AnsweredRequestEventData,
  ReferredRequestEventData,
  RequestEventData,
} from '../domain/events/request-event-data.js';
export type { TemplateEventData, TemplateState } from '../domain/events/template-event-data.js';
export type {
  JoinLinkEventData,
  PermissionSettingData,
  ScopeData,
} from '../domain/events/event-data.js';
export { EVENT_TYPES } from '../domain/events/event-types.js';
export type { InvitationEventData } from '../domain/events/invitation-event-data.js';
export type {
  EndingData,
  LostAdminData,
  MemberDetails,
  MemberEventData,
  ViewedMemberData,
} from '../domain/events/member-event-data.js';
export { eventName } from './event-name.js';
export { type FailedListener, ListenerFailure } from './listener-failure.js';
