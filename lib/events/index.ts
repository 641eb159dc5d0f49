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
  EndingData,
  EventActor,
  EventSubject,
  ExportEventData,
  InvitationEventData,
  LostAdminData,
  MemberDetails,
  MemberEventData,
  PortalState,
  ProfileEventData,
  ProfileState,
  RequestEventData,
  TemplateEventData,
  TemplateState,
  ViewedMemberData,
} from '../domain/events/clientele-events.js';
export type {
  JoinLinkEventData,
  PermissionSettingData,
  ScopeData,
} from '../domain/events/event-data.js';
export { EVENT_TYPES } from '../domain/events/event-types.js';
export { eventName } from './event-name.js';
export { type FailedListener, ListenerFailure } from './listener-failure.js';
