import type { ImportCounts } from '../imports/import-outcome.js';
import type { ClientEventData, ClientState } from './client-event-data.js';
import type { JoinLinkEventData, PermissionSettingData, ScopeData } from './event-data.js';
import type { InvitationEventData } from './invitation-event-data.js';
import type {
  EndingData,
  LostAdminData,
  MemberDetails,
  MemberEventData,
  ViewedMemberData,
} from './member-event-data.js';
import type { PortalState } from './portal-state.js';
import type { ProfileEventData, ProfileState } from './profile-event-data.js';
import type {
  AnsweredRequestEventData,
  ReferredRequestEventData,
  RequestEventData,
} from './request-event-data.js';
import type { TemplateEventData, TemplateState } from './template-event-data.js';

/** Who caused an event: a member, or null for the host itself. */
export interface EventActor {
  readonly kind: 'staff' | 'client';
  readonly memberId: string;
  readonly identityId: string | null;
}

/** What an event is about. */
export interface EventSubject {
  readonly type:
    'member' | 'invitation' | 'client' | 'profile' | 'template' | 'portal' | 'export' | 'import';
  readonly id: string;
}

/** The value of one thing before and after a change. */
export interface Change<T> {
  /** As it was. */
  readonly before: T;
  /** As it is from then on. */
  readonly after: T;
}

/** What every export event tells. */
export interface ExportEventData {
  /** Its id. */
  readonly exportId: string;
  /** One file, or one for each project. */
  readonly by: 'portal' | 'project';
  /** The member who asked for it. */
  readonly memberId: string;
}

/** What every import event tells. */
export interface ImportEventData {
  /** Its id. */
  readonly importId: string;
  /** The member who handed it in. */
  readonly memberId: string;
}

/** Type of each event by its name. */
export interface ClienteleEventMap {
  /** Somebody was invited: its letter can be written. */
  'invitation.sent': InvitationEventData;
  /** Sent once more by a new link; the old one is dead. */
  'invitation.resent': InvitationEventData;
  /** Staff have copied its link: from then on it proves no address. */
  'invitation.link_copied': InvitationEventData;
  /** The person was sent the present link once more: nothing of the invitation has changed. */
  'invitation.reminded': InvitationEventData;
  /** A letter of it cannot be delivered, and is not tried again by itself. */
  'invitation.undeliverable': InvitationEventData & {
    /** Why, in the words of who could not deliver it. */
    readonly reason: string;
  };
  /** The person has accepted and is a member. */
  'invitation.accepted': InvitationEventData & {
    /** The person, by the id that the host knows. */
    readonly identityId: string;
  };
  /** The person does not want it. */
  'invitation.declined': InvitationEventData;
  /** Taken back, or its member was removed before it was accepted. */
  'invitation.cancelled': InvitationEventData;
  /** A member was made: by an invitation, by hand, by an import or a join link. */
  'member.created': MemberEventData & {
    /** Whether it is of the agency or of a client. */
    readonly kind: 'staff' | 'client';
    /** `admin`, or `staff` for the agency and `member` for a client. */
    readonly role: string;
    /** `pending`, or `active` for one whose person is there already. */
    readonly status: string;
    /** What it may. */
    readonly permissions: PermissionSettingData;
    /** What it sees of the work; nothing for staff. */
    readonly scope: ScopeData;
    /** The clients that a staff member is assigned to; null for all of them, and of a client user. */
    readonly clients: readonly string[] | null;
    /** There when it has asked to join, by this join link. */
    readonly joinLinkId?: string;
  };
  /** Details of it have changed. Before and after hold those that did. */
  'member.updated': MemberEventData & {
    /** The fields that changed. */
    readonly change: Change<MemberDetails>;
  };
  /** Its role is another one. */
  'member.role_changed': MemberEventData & {
    /** The role. */
    readonly change: Change<string>;
  };
  /** Which clients are open to a staff member. Before and after tell whether a list says so. */
  'member.clients_changed': MemberEventData & {
    /** Whether a list says so, or all are open to it. */
    readonly change: Change<'all' | 'listed'>;
    /** The clients that are new on its list. */
    readonly added: readonly string[];
    /** The clients that are on it no longer. */
    readonly removed: readonly string[];
  };
  /** What it sees of the work has changed. */
  'member.scope_changed': MemberEventData & {
    /** The projects and groups. */
    readonly change: Change<ScopeData>;
  };
  /** Its permissions have changed, portal-wide or on one project. */
  'member.permissions_changed': MemberEventData & {
    /** The project whose customization changed; null for the member's portal-wide setting. */
    readonly projectId: string | null;
    /** Whose permissions were copied; null where they were set otherwise. */
    readonly fromMemberId: string | null;
    /** A missing customization is null. */
    readonly change: Change<PermissionSettingData | null>;
  };
  /** Its access will be over soon. Told once for each end. */
  'member.access_ending': MemberEventData & EndingData;
  /** Its access is over. Told once for each end. */
  'member.access_ended': MemberEventData & EndingData;
  /** It can open nothing any more, and keeps what it had. */
  'member.deactivated': MemberEventData;
  /** It was deactivated, and is let in again. */
  'member.activated': MemberEventData;
  /** It is gone, with permissions and projects. */
  'member.removed': MemberEventData & {
    /** The status it had. */
    readonly status: string;
    /** In which language it is written to, as a BCP 47 tag, if it or its client had one of its own. */
    readonly locale: string | null;
    /** There when nobody has removed it, but its person is gone. */
    readonly reason?: 'identity_gone';
  };
  /** A staff member, the actor, looks as the member. */
  'member.viewed': ViewedMemberData & {
    /** Why, in the words of the staff member. */
    readonly reason: string;
    /** When it ends by itself, in epoch milliseconds. */
    readonly expiresAt: number;
  };
  /** The staff member has ended that before its time. */
  'member.view_ended': ViewedMemberData;
  /** A client user asks for access. */
  'request.made': RequestEventData;
  /** The request is put before a member that may answer it: told once for each of them, of ten at most. */
  'request.referred': ReferredRequestEventData;
  /** It was given what it has asked for. */
  'request.approved': AnsweredRequestEventData;
  /** It was not given that. */
  'request.declined': AnsweredRequestEventData;
  /** It has taken the request back. */
  'request.withdrawn': RequestEventData;
  /** A link was made by which people may ask to join a client. */
  'join_link.created': JoinLinkEventData;
  /** The link was taken back: nobody joins by it any more. */
  'join_link.revoked': JoinLinkEventData;
  /** A client was made: by itself, or along with its first user. */
  'client.created': ClientEventData & {
    /** `business` or `individual`. */
    readonly clientType: string;
  };
  /** Before and after hold the fields that changed. */
  'client.updated': ClientEventData & {
    /** The fields that changed. */
    readonly change: Change<Partial<ClientState>>;
  };
  /** The client is left without an admin who can log in. */
  'client.without_admin': ClientEventData & LostAdminData;
  /** It is gone, with its users. */
  'client.removed': ClientEventData & {
    /** `business` or `individual`. */
    readonly clientType: string;
    /** How many members went with it. */
    readonly members: number;
  };
  /** What its users may have at most has changed. Before and after hold all that is off. */
  'client.ceiling_changed': ClientEventData & {
    /** The keys that are off, each with `false`. */
    readonly change: Change<Readonly<Record<string, boolean>>>;
  };
  /** A profile was made. */
  'profile.created': ProfileEventData;
  /** It was changed: its name, its permissions, or that it is the default one. Before and after hold all of it. */
  'profile.updated': ProfileEventData & {
    /** The profile. */
    readonly change: Change<ProfileState>;
  };
  /** It is gone; whoever had it has another one. */
  'profile.removed': ProfileEventData & {
    /** The profile its members have now; null if it had none. */
    readonly replacedBy: string | null;
    /** How many members were moved to it. */
    readonly members: number;
  };
  /** A template for letters was made. */
  'template.created': TemplateEventData;
  /** Before and after hold the fields that changed. */
  'template.updated': TemplateEventData & {
    /** The fields that changed. */
    readonly change: Change<Partial<TemplateState>>;
  };
  /** It is gone; letters are written by another one. */
  'template.removed': TemplateEventData & {
    /** The template its open invitations have now; null for the portal's default one. */
    readonly replacedBy: string | null;
    /** How many open invitations had it. */
    readonly invitations: number;
  };
  /** Settings or branding of the portal have changed. */
  'portal.updated': {
    /** The fields that changed: the plan, or what staff admins set. */
    readonly change: Change<Partial<PortalState>>;
  };
  /** The portal is left without a staff admin who can log in. */
  'portal.without_admin': LostAdminData;
  /** The file of an export can be fetched. */
  'export.ready': ExportEventData & {
    /** How many rows of members it has. */
    readonly rows: number;
  };
  /** An export has come to nothing. */
  'export.failed': ExportEventData & {
    /** `STORAGE_FAILED`, `ABANDONED`, `MAKER_INACTIVE` or `INTERNAL_ERROR`. */
    readonly reason: string;
  };
  /** All rows of an import are done. */
  'import.finished': ImportEventData & {
    /** How many people were created, updated, left as they were, and refused. */
    readonly counts: Omit<ImportCounts, 'rows'>;
  };
  /** An import has ended before all its rows were done; those that were stay. */
  'import.failed': ImportEventData & {
    /** `ABANDONED`, `MAKER_INACTIVE` or `INTERNAL_ERROR`. */
    readonly reason: string;
  };
}

/** The name of an event. */
export type ClienteleEventType = keyof ClienteleEventMap;

/** A change that has been committed. Holds no token, password or hash. */
export interface ClienteleEvent<T extends ClienteleEventType = ClienteleEventType> {
  /** Unique; an event delivered twice carries the same id. */
  readonly id: string;
  readonly type: T;
  readonly portalId: string;
  /** Epoch milliseconds. */
  readonly occurredAt: number;
  readonly actor: EventActor | null;
  readonly subject: EventSubject;
  readonly data: ClienteleEventMap[T];
  /** Whether the caller ticked "notify the person"; false unless it did. */
  readonly notify: boolean;
}
