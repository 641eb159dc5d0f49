import { errorRow, type ErrorRow } from './error-row.js';
import { HOST_FAULTS } from './host-faults.js';
import { IMPORT_FAULTS } from './import-faults.js';
import { JOINING_REFUSALS } from './joining-refusals.js';
import { REQUEST_FAULTS } from './request-faults.js';
import { VIEW_REFUSALS } from './view-refusals.js';

/**
 * Every error the module answers with: status, what is wrong, and what to do about it. What differs from case to case
 * goes into `details`. `docs/errors.md` lists the same rows with the same words.
 */
export const ERROR_TABLE = {
  VALIDATION_FAILED: errorRow(
    400,
    'Some fields of the request are missing, unknown or wrong.',
    'Correct those that `details.fields` names; it says what each may be.',
  ),
  UNSUPPORTED_MEDIA_TYPE: errorRow(
    415,
    'The body is not JSON.',
    'Send JSON, with the header `Content-Type: application/json`.',
  ),
  BULK_TOO_LARGE: errorRow(
    400,
    'One call may take `details.most` members at most.',
    'Send the others in further calls.',
  ),
  INVALID_CURSOR: errorRow(
    400,
    'The cursor belongs to another list, or to the same list in another order.',
    'Ask for the first page again, without a cursor.',
  ),
  WEAK_PASSWORD: errorRow(
    400,
    'The password is too short, too long or too common.',
    'Choose one of 12 to 128 characters that is not on a list of common passwords.',
  ),
  UNAUTHENTICATED: errorRow(401, 'You are not logged in.', 'Log in and send the request again.'),
  PERMISSION_DENIED: errorRow(
    403,
    'You do not have the permission that this needs.',
    'Ask an admin to give it to you.',
  ),
  STAFF_ONLY: errorRow(403, 'Only staff of the agency may do this.', 'Ask them to do it.'),
  ROLE_REQUIRED: errorRow(
    403,
    'Your role does not allow this.',
    'Ask somebody who has the role in `details.role` to do it.',
  ),
  NO_MEMBERSHIP: errorRow(
    403,
    'You are logged in, but you have no active membership here.',
    'Ask for an invitation, or to be activated again.',
  ),
  ACCESS_ENDED: errorRow(403, 'Your access has ended.', 'Ask the agency to extend it.'),
  MEMBERSHIP_UNKNOWN: errorRow(
    403,
    'The header `X-Membership-Id` names no active membership of yours.',
    'Send the id of a membership that `GET me` lists.',
  ),
  ...VIEW_REFUSALS,
  NO_SCOPE: errorRow(
    403,
    'You have no access to any project or group yet.',
    'Ask the agency to give you access to one.',
  ),
  ROUTE_NOT_DECLARED: errorRow(
    403,
    'This route does not declare who may call it, so nobody may.',
    'Add `@RequirePermission` or another decorator of the module to it.',
  ),
  CONTEXT_NOT_SUPPORTED: errorRow(
    403,
    'The decorators of the module work on HTTP and GraphQL handlers only.',
    'Remove them from handlers of the kind in `details.kind`.',
  ),
  PERMISSION_ESCALATION: errorRow(
    403,
    'You may give only what you have yourself, and no longer.',
    'Leave out what `details.missing` or `details.scope` says, or end it by `details.accessUntil`.',
  ),
  PLAN_FORBIDS: errorRow(
    403,
    "The portal's plan does not include custom permissions.",
    'Use the default permissions or a profile.',
  ),
  SELF_CHANGE: errorRow(
    403,
    'You may not change your own role, permissions, scope or status.',
    'Ask another admin to do it.',
  ),
  STAFF_FIELDS: errorRow(
    403,
    'Only staff of the agency may set the fields in `details.fields`.',
    'Leave them out, or ask staff to set them.',
  ),
  WRONG_RECIPIENT: errorRow(
    403,
    'The invitation is for another email address than yours.',
    'Log out, or log in as the person who is invited.',
  ),
  NOT_FOUND: errorRow(
    404,
    'This does not exist, or you have no access to it.',
    'Check the id in the address, or the one in the field that `details.field` names.',
  ),
  INVITATION_NOT_FOUND: errorRow(404, 'This invitation link is not valid.', 'Ask for a new one.'),
  ALREADY_INVITED: errorRow(
    409,
    'This person has a pending invitation here already.',
    'Resend that invitation, or cancel it first.',
  ),
  ALREADY_MEMBER: errorRow(
    409,
    'This person is a member here already.',
    'Change that member instead of making another.',
  ),
  INVITATION_ACCEPTED: errorRow(
    409,
    'This invitation has been accepted already.',
    'Log in with your account.',
  ),
  LOGIN_REQUIRED: errorRow(
    409,
    'Accepting this takes a login with its email address.',
    'Log in with that address and accept the invitation again.',
  ),
  MEMBER_STATE: errorRow(
    409,
    "The member's status, `details.status`, does not allow this.",
    'Have a pending member accept its invitation first, or a deactivated one activated.',
  ),
  LAST_ADMIN: errorRow(409, 'This is the last active admin.', 'Make somebody else an admin first.'),
  MEMBERSHIP_REQUIRED: errorRow(
    409,
    'You have several memberships, and the request names none.',
    'Send the header `X-Membership-Id` with an id of `details.memberships`.',
  ),
  DIFFERS: errorRow(
    409,
    'This person is here already, with other settings than the row asks for.',
    'Change the member itself, or leave out what `details.fields` names.',
  ),
  STALE_VERSION: errorRow(
    409,
    'Somebody has changed this since you read it.',
    'Read it again and repeat your change.',
  ),
  DUPLICATE_NAME: errorRow(409, 'This name is taken.', 'Choose another one.'),
  DOMAIN_TAKEN: errorRow(409, 'Another portal has this domain.', 'Choose another one.'),
  CLIENT_HAS_MEMBERS: errorRow(
    409,
    'The client still has members.',
    'Remove them first, or send `cascade=true` to remove them with the client.',
  ),
  PROFILE_IN_USE: errorRow(
    409,
    'The profile is the default one, or members have it.',
    'Name the profile that takes its place in `replaceWith`.',
  ),
  TEMPLATE_IN_USE: errorRow(
    409,
    'The template is the default one.',
    'Name the template that takes its place in `replaceWith`, or set its `isDefault` to false first.',
  ),
  NOT_ASSIGNED: errorRow(
    409,
    'The project is not selected for the members in `details.ids`.',
    'Select it for them first.',
  ),
  NOT_CUSTOMIZED: errorRow(
    409,
    'The member to copy from has no permissions of its own for this project.',
    'Set them first, or copy from another member.',
  ),
  WOULD_WIDEN: errorRow(
    409,
    'Without its last project the member would see all projects of its groups.',
    "Change the member's scope instead.",
  ),
  EVENT_NOT_FAILED: errorRow(
    409,
    'Only an event whose delivery has failed for good can be replayed.',
    'Choose an event whose `delivery.status` is `failed`.',
  ),
  SEAT_LIMIT: errorRow(
    409,
    'All seats of this client are taken.',
    'Deactivate or remove a member first.',
  ),
  PENDING_LIMIT: errorRow(
    409,
    'This client has as many pending invitations as it may have.',
    'Cancel some, or wait until they are accepted.',
  ),
  EXPORT_RUNNING: errorRow(
    409,
    'Another export of yours is not finished yet.',
    'Wait for the one in `details.exportId`, or delete it.',
  ),
  ...IMPORT_FAULTS,
  EXPORT_NOT_READY: errorRow(
    409,
    'The export has no file; its status is `details.status`.',
    'Wait until it is `ready`, or make another export if it has `failed`.',
  ),
  EXPORT_EXPIRED: errorRow(
    410,
    'The file of this export is no longer kept.',
    'Make another export.',
  ),
  INVITATION_EXPIRED: errorRow(410, 'This invitation has expired.', 'Ask for a new one.'),
  INVITATION_CANCELLED: errorRow(
    410,
    'This invitation was cancelled.',
    'Ask for a new one if you still need access.',
  ),
  INVITATION_DECLINED: errorRow(
    410,
    'This invitation was declined.',
    'Ask for a new one if you need access after all.',
  ),
  INVITATION_SUPERSEDED: errorRow(
    410,
    'A newer link was sent for this invitation.',
    'Use the link in the newest mail.',
  ),
  INVITATION_VOID: errorRow(
    410,
    'What this invitation promises has ended, its address is no longer allowed, or who sent it may not give it any more.',
    'Ask for a new one.',
  ),
  UNKNOWN_PERMISSION: errorRow(
    422,
    'The permissions in `details.keys` do not exist.',
    'Use keys that `GET permissions/catalogue` lists.',
  ),
  UNKNOWN_PROJECT: errorRow(
    422,
    'The projects in `details.ids` do not exist in this portal.',
    'Leave them out.',
  ),
  UNKNOWN_GROUP: errorRow(
    422,
    'The groups in `details.ids` do not exist in this portal.',
    'Leave them out.',
  ),
  DOMAIN_NOT_VERIFIED: errorRow(
    422,
    'It is not confirmed that the domain in `details.domain` is yours.',
    'Prove it to the operator first, then set the domain.',
  ),
  RATE_NOT_APPLICABLE: errorRow(
    422,
    'Only projects that are billed by staff hours can have a rate.',
    'Leave the rate out for the projects in `details.ids`.',
  ),
  TEMPLATE_INVALID: errorRow(
    422,
    'The template has a mistake in the field `details.field`.',
    'Correct it as `details.reason` says.',
  ),
  TEMPLATE_WITHOUT_LINK: errorRow(
    422,
    'Mails made from this template could lack the link.',
    'Show `{{ url }}` in `details.field`, unchanged and whatever else is shown.',
  ),
  RESEND_TOO_SOON: errorRow(
    429,
    'This address was sent an invitation a short while ago.',
    'Try again after the seconds in the header `Retry-After`.',
  ),
  INVITATION_RATE_LIMIT: errorRow(
    429,
    'You have sent as many invitations as you may within an hour.',
    'Try again after the seconds in the header `Retry-After`.',
  ),
  BUSY: errorRow(
    503,
    'The database is busy with other work on the same things.',
    'Try again after the seconds in the header `Retry-After`.',
  ),
  UNAVAILABLE: errorRow(
    503,
    'The database, or another service that this needs, cannot be reached.',
    'Try again after the seconds in the header `Retry-After`.',
  ),
  STORAGE_FAILED: errorRow(
    507,
    'The database cannot store anything: its disk is full, or it is read-only.',
    'Ask its operator to free the disk or to connect the primary.',
  ),
  ...JOINING_REFUSALS,
  ...REQUEST_FAULTS,
  ...HOST_FAULTS,
} as const satisfies Record<string, ErrorRow>;

/** The stable code of an error, as it stands in the answer. */
export type ErrorCode = keyof typeof ERROR_TABLE;
