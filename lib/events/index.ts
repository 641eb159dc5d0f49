/**
 * What events hold, type by type, for listeners that want more than `ClienteleEvent`.
 *
 * @module nest-clientele/events
 */

export type {
  AnsweredRequestEventData,
  Change,
  ClienteleEventMap,
  ClientEventData,
  ClientState,
  EventActor,
  EventSubject,
  ExportEventData,
  ImportEventData,
  PortalState,
  ProfileEventData,
  ProfileState,
  RequestEventData,
  TemplateEventData,
  TemplateState,
} from '../domain/events/clientele-events.js';
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
