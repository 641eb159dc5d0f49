import type { PostalAddress } from '../domain/clients/client-inputs.js';
import type { ToldActor } from '../domain/audit/told-of-person.js';
import type {
  ClienteleEvent,
  ClienteleEventType,
  EventSubject,
} from '../domain/events/clientele-events.js';
import type { ChosenExportFilter, ExportKind } from '../domain/exports/export-kind.js';
import type { ExportStatus } from '../domain/exports/export-status.js';
import type { ImportOutcome } from '../domain/imports/import-outcome.js';
import type { ImportStatus } from '../domain/imports/import-status.js';
import type { LetterDelivery } from '../domain/invitations/letter-delivery.js';
import type { LetterKind } from '../domain/invitations/letter-kind.js';
import type { InvitationState } from '../domain/invitations/invitation-status.js';
import type { EmailConflict } from '../domain/members/email-conflict.js';
import type { IdentityStanding } from '../domain/members/identity-standing.js';
import type { MemberKind, MemberRole } from '../domain/members/member-role.js';
import type { MemberStatus } from '../domain/members/member-status.js';
import type { NameSource } from '../domain/members/name-source.js';
import type { StoredSet } from '../domain/permissions/permission-sets.js';
import type { PermissionMode } from '../domain/permissions/permission-setting.js';
import type { RequestKind } from '../domain/requests/request-kind.js';
import type { RequestStatus } from '../domain/requests/request-status.js';
import type { Identity } from '../ports/identity-store.port.js';

/** Which shape an export of a person has. A field may be added to it; a change of another kind gives it another name. */
export const IDENTITY_EXPORT_FORMAT = 'nest-clientele/identity/1';

/** What a row of a portal tells, in whichever list. */
interface OfPortal {
  readonly id: string;
  readonly portalId: string;
}

/** A membership that is there. */
export interface ExportedMembership extends OfPortal {
  readonly kind: MemberKind;
  readonly clientId: string | null;
  readonly email: string;
  readonly emailConflict: EmailConflict | null;
  readonly name: string;
  /** The language of its letters, if it has one of its own. */
  readonly locale: string | null;
  /** Who typed the name. */
  readonly nameFrom: NameSource;
  readonly role: MemberRole;
  readonly status: MemberStatus;
  readonly standing: IdentityStanding;
  readonly accessUntil: string | null;
  /** Its switches are there in mode `custom` only. */
  readonly permissions: {
    readonly mode: PermissionMode;
    readonly profileId: string | null;
    readonly switches: StoredSet | null;
  };
  readonly portalRate: string | null;
  readonly projects: readonly ExportedProject[];
  readonly groups: readonly string[];
  /** The clients that a staff member is assigned to; null for all of them, and of a client user. */
  readonly clients: readonly string[] | null;
  readonly lastActiveAt: string | null;
  readonly reviewedAt: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A project selected for a membership. */
export interface ExportedProject {
  readonly id: string;
  readonly rate: string | null;
  readonly until: string | null;
  /** The customization of its permissions there, if there is one. */
  readonly switches: StoredSet | null;
}

/** A membership of which only traces are left. */
export interface ExportedPastMembership extends OfPortal {
  readonly clientId: string | null;
  /** Empty once it is erased. */
  readonly email: string;
}

/** An invitation to the person. */
export interface ExportedInvitation extends OfPortal {
  readonly memberId: string;
  readonly clientId: string | null;
  readonly email: string;
  readonly message: string | null;
  readonly state: InvitationState;
  /** The language of its letters, if it has one of its own. */
  readonly locale: string | null;
  /** What became of its last letter. */
  readonly delivery: LetterDelivery;
  /** The join link by which the person has asked for it; null for one that somebody sent. */
  readonly joinLinkId: string | null;
  /** When its present link was first answered to somebody who hands it on. */
  readonly copiedAt: string | null;
  readonly sentAt: string | null;
  readonly openedAt: string | null;
  readonly expiresAt: string;
  readonly endedAt: string | null;
  readonly createdAt: string;
}

/** That the person was written to. */
export interface ExportedLetter extends OfPortal {
  readonly memberId: string;
  /** Null of staff. */
  readonly clientId: string | null;
  /** Empty once it is erased. */
  readonly email: string;
  readonly kind: LetterKind;
  readonly sentAt: string;
  /** When it went out, or will. */
  readonly leavesAt: string;
}

/** That something about the person, or to it, could not be delivered. */
export interface ExportedDelivery {
  readonly portalId: string;
  readonly eventId: string;
  /** In the words of who could not deliver it. */
  readonly reason: string | null;
  readonly at: string;
}

/** A link to join by that the person has made. */
export interface ExportedJoinLink extends OfPortal {
  readonly clientId: string;
  readonly uses: number;
  readonly used: number;
  readonly domains: readonly string[] | null;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
}

/** What a membership has asked for. */
export interface ExportedRequest extends OfPortal {
  readonly memberId: string;
  readonly kind: RequestKind;
  readonly key: string | null;
  readonly projectId: string | null;
  readonly note: string | null;
  readonly status: RequestStatus;
  readonly answer: string | null;
  readonly createdAt: string;
  readonly closedAt: string | null;
}

/** That the person looked as a client user, or that somebody looked as the person. Why is told by the events. */
export interface ExportedView extends OfPortal {
  readonly as: 'viewer' | 'viewed';
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly endedAt: string | null;
}

/** An export of members that the person has made. */
export interface ExportedExport extends OfPortal {
  readonly memberId: string;
  readonly by: ExportKind;
  readonly filter: ChosenExportFilter;
  readonly status: ExportStatus;
  readonly createdAt: string;
}

/** A file of people that the person has handed in; what it said of others is not told. */
export interface ExportedImport extends OfPortal {
  readonly memberId: string;
  readonly status: ImportStatus;
  readonly createdAt: string;
}

/** What a file that somebody has handed in says of the person. */
export interface ExportedImportRow {
  readonly portalId: string;
  readonly importId: string;
  readonly line: number;
  readonly email: string | null;
  /** What the file asks for. */
  readonly asked: Readonly<Record<string, unknown>> | null;
  /** What was to come of it, or has. */
  readonly outcome: ImportOutcome;
  readonly code: string | null;
  readonly details: Readonly<Record<string, unknown>> | null;
  /** Fields in which the member is otherwise, and stays so. */
  readonly kept: readonly string[];
  readonly memberId: string | null;
}

/** A client that stands for the person, or of which its address is the contact; the latter tells nothing but that. */
export interface ExportedClient extends OfPortal {
  readonly standsFor: boolean;
  readonly name: string | null;
  readonly contactEmail: string | null;
  readonly webAddress: string | null;
  readonly address: PostalAddress | null;
  readonly createdAt: string;
}

/** Something that happened to the person, or that it did. Texts that tell of others are empty. */
export interface ExportedEvent extends OfPortal {
  readonly type: ClienteleEventType;
  readonly occurredAt: string;
  readonly by: ToldActor;
  /** What the person was called as the one who did it; null where it did not. */
  readonly actorName: string | null;
  /** With its name where that is the person's. */
  readonly subject: EventSubject & { readonly name: string | null };
  /** Null where nothing in it is about the person. */
  readonly data: ClienteleEvent['data'] | null;
}

/** All that is held of a person, in every portal: no password, no hash, no token, and nothing that tells who others are. */
export interface ExportedIdentity {
  readonly format: typeof IDENTITY_EXPORT_FORMAT;
  readonly exportedAt: string;
  readonly identityId: string;
  /** What the identity store knows; null where it knows it no more. */
  readonly account: Identity | null;
  /** Whose staff have set its password, as long as nobody has proved to own its address. */
  readonly unverified: { readonly portalId: string; readonly createdAt: string } | null;
  readonly memberships: readonly ExportedMembership[];
  readonly pastMemberships: readonly ExportedPastMembership[];
  readonly invitations: readonly ExportedInvitation[];
  readonly letters: readonly ExportedLetter[];
  readonly deliveries: readonly ExportedDelivery[];
  readonly joinLinks: readonly ExportedJoinLink[];
  readonly requests: readonly ExportedRequest[];
  readonly views: readonly ExportedView[];
  readonly exports: readonly ExportedExport[];
  readonly imports: readonly ExportedImport[];
  readonly importRows: readonly ExportedImportRow[];
  readonly clients: readonly ExportedClient[];
  /** In the order in which they happened. */
  readonly events: readonly ExportedEvent[];
}
