import type { ImportCounts } from '../imports/import-outcome.js';
import type { NewClient, PostalAddress } from '../clients/client-inputs.js';
import type { StoredDefaultScope } from '../clients/default-scope.js';
import type { TemplateParts } from '../templates/template-parts.js';
import type { JoinLinkEventData, PermissionSettingData, ScopeData } from './event-data.js';
import type { InvitationEventData } from './invitation-event-data.js';
import type {
  EndingData,
  LostAdminData,
  MemberDetails,
  MemberEventData,
  ViewedMemberData,
} from './member-event-data.js';

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
  readonly before: T;
  readonly after: T;
}

/** What every request event tells. */
export interface RequestEventData extends MemberEventData {
  readonly requestId: string;
  /** What is asked for: a permission, a project, or more to see. */
  readonly kind: 'permission' | 'project' | 'scope';
  /** The permission; null in every other kind. */
  readonly key: string | null;
  /** The project, or the one where the permission is asked for; null portal-wide and for a scope. */
  readonly projectId: string | null;
  /** What the member has written with it. */
  readonly note: string | null;
}

/** What the answer to a request tells. */
export interface AnsweredRequestEventData extends RequestEventData {
  /** What was written with the answer. */
  readonly answer: string | null;
}

/** What every client event tells. */
export interface ClientEventData {
  readonly clientId: string;
  readonly name: string;
}

/** What of a client can change, as it is kept. */
export interface ClientState extends NewClient {
  readonly contactEmail: string | null;
  readonly webAddress: string | null;
  readonly address: PostalAddress | null;
  readonly projects: readonly string[] | null;
  readonly defaultScope: StoredDefaultScope | null;
  readonly allowedDomains: readonly string[] | null;
  readonly locale: string | null;
}

/** What every profile event tells. */
export interface ProfileEventData {
  readonly profileId: string;
  readonly name: string;
}

/** What of a profile can change. */
export interface ProfileState {
  readonly name: string;
  readonly isDefault: boolean;
  readonly permissions: Readonly<Record<string, boolean>>;
}

/** What every template event tells. */
export interface TemplateEventData {
  readonly templateId: string;
  readonly name: string;
}

/** What of an invitation template can change. */
export interface TemplateState {
  readonly name: string;
  /** The same texts in other languages, by BCP 47 tags. */
  readonly translations: Readonly<Record<string, TemplateParts>>;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly isDefault: boolean;
}

/** What every export event tells. */
export interface ExportEventData {
  readonly exportId: string;
  readonly by: 'portal' | 'project';
  /** The member who asked for it. */
  readonly memberId: string;
}

/** What every import event tells. */
export interface ImportEventData {
  readonly importId: string;
  /** The member who handed it in. */
  readonly memberId: string;
}

/** What of a portal can change. */
export interface PortalState {
  readonly plan: string | null;
  readonly name: string;
  readonly logo: string | null;
  readonly colors: Readonly<Record<string, string>>;
  readonly domain: string | null;
  readonly timeZone: string;
  readonly locale: string | null;
  readonly staffMayView: boolean;
  readonly allowedDomains: readonly string[] | null;
  readonly staffDomains: readonly string[] | null;
}

/** Type of each event by its name. */
export interface ClienteleEventMap {
  'invitation.sent': InvitationEventData;
  'invitation.resent': InvitationEventData;
  'invitation.link_copied': InvitationEventData;
  /** The person was sent the present link once more: nothing of the invitation has changed. */
  'invitation.reminded': InvitationEventData;
  /** A letter of it cannot be delivered, and is not tried again by itself. */
  'invitation.undeliverable': InvitationEventData & {
    /** Why, in the words of who could not deliver it. */
    readonly reason: string;
  };
  'invitation.accepted': InvitationEventData & { readonly identityId: string };
  'invitation.declined': InvitationEventData;
  'invitation.cancelled': InvitationEventData;
  'member.created': MemberEventData & {
    readonly kind: 'staff' | 'client';
    readonly role: string;
    readonly status: string;
    readonly permissions: PermissionSettingData;
    readonly scope: ScopeData;
    /** The clients that a staff member is assigned to; null for all of them, and of a client user. */
    readonly clients: readonly string[] | null;
  };
  'member.updated': MemberEventData & { readonly change: Change<MemberDetails> };
  'member.role_changed': MemberEventData & { readonly change: Change<string> };
  /** Which clients are open to a staff member. Before and after tell whether a list says so. */
  'member.clients_changed': MemberEventData & {
    readonly change: Change<'all' | 'listed'>;
    /** The clients that are new on its list. */
    readonly added: readonly string[];
    /** The clients that are on it no longer. */
    readonly removed: readonly string[];
  };
  'member.scope_changed': MemberEventData & { readonly change: Change<ScopeData> };
  'member.permissions_changed': MemberEventData & {
    /** The project whose customization changed; null for the member's portal-wide setting. */
    readonly projectId: string | null;
    /** A missing customization is null. */
    readonly change: Change<PermissionSettingData | null>;
  };
  /** Its access will be over soon. Told once for each end. */
  'member.access_ending': MemberEventData & EndingData;
  /** Its access is over. Told once for each end. */
  'member.access_ended': MemberEventData & EndingData;
  'member.deactivated': MemberEventData;
  'member.activated': MemberEventData;
  'member.removed': MemberEventData & {
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
  'request.made': RequestEventData;
  'request.approved': AnsweredRequestEventData;
  'request.declined': AnsweredRequestEventData;
  'request.withdrawn': RequestEventData;
  'join_link.created': JoinLinkEventData;
  'join_link.revoked': JoinLinkEventData;
  'client.created': ClientEventData & { readonly clientType: string };
  /** Before and after hold the fields that changed. */
  'client.updated': ClientEventData & {
    readonly change: Change<Partial<ClientState>>;
  };
  /** The client is left without an admin who can log in. */
  'client.without_admin': ClientEventData & LostAdminData;
  'client.removed': ClientEventData & {
    readonly clientType: string;
    /** How many members went with it. */
    readonly members: number;
  };
  'client.ceiling_changed': ClientEventData & {
    readonly change: Change<Readonly<Record<string, boolean>>>;
  };
  'profile.created': ProfileEventData;
  'profile.updated': ProfileEventData & { readonly change: Change<ProfileState> };
  'profile.removed': ProfileEventData & {
    /** The profile its members have now; null if it had none. */
    readonly replacedBy: string | null;
    /** How many members were moved to it. */
    readonly members: number;
  };
  'template.created': TemplateEventData;
  /** Before and after hold the fields that changed. */
  'template.updated': TemplateEventData & { readonly change: Change<Partial<TemplateState>> };
  'template.removed': TemplateEventData & {
    /** The template its open invitations have now; null for the portal's default one. */
    readonly replacedBy: string | null;
    /** How many open invitations had it. */
    readonly invitations: number;
  };
  'portal.updated': {
    /** The fields that changed: the plan, or what staff admins set. */
    readonly change: Change<Partial<PortalState>>;
  };
  /** The portal is left without a staff admin who can log in. */
  'portal.without_admin': LostAdminData;
  'export.ready': ExportEventData & {
    /** How many rows of members it has. */
    readonly rows: number;
  };
  'export.failed': ExportEventData & {
    /** `STORAGE_FAILED`, `ABANDONED`, `MAKER_INACTIVE` or `INTERNAL_ERROR`. */
    readonly reason: string;
  };
  'import.finished': ImportEventData & {
    /** How many people were created, updated, left as they were, and refused. */
    readonly counts: Omit<ImportCounts, 'rows'>;
  };
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
