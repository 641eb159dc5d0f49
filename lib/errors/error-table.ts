/** One row of the error table: the HTTP status a code is answered with, and its message. */
export interface ErrorRow {
  readonly status: number;
  readonly message: string;
}

/**
 * Every error the module answers with. The message says what happened and how to mend it;
 * what differs from case to case goes into `details`. `docs/errors.md` lists the same rows.
 */
export const ERROR_TABLE = {
  VALIDATION_FAILED: row(
    400,
    'The request is malformed. `details` lists each field and what it takes.',
  ),
  UNSUPPORTED_MEDIA_TYPE: row(
    415,
    'The body is not JSON. Send JSON, with the header `Content-Type: application/json`.',
  ),
  BULK_TOO_LARGE: row(
    400,
    'One call makes at most `details.most` members. Send the others in further calls.',
  ),
  INVALID_CURSOR: row(
    400,
    'The cursor does not belong to this list. Ask for the first page again without it.',
  ),
  WEAK_PASSWORD: row(
    400,
    'The password is too short, too long or too common. Choose one of 12 to 128 characters that is not on a list of common passwords.',
  ),
  UNAUTHENTICATED: row(401, 'Nobody is logged in. Log in and send the credential again.'),
  PERMISSION_DENIED: row(
    403,
    'You do not have the permission this takes. An administrator can give it to you.',
  ),
  STAFF_ONLY: row(403, 'Only staff of the agency may do this.'),
  ROLE_REQUIRED: row(403, 'Your role does not allow this. `details.role` names the one it takes.'),
  NO_MEMBERSHIP: row(
    403,
    'You are logged in but have no active membership here. Ask for an invitation.',
  ),
  MEMBERSHIP_UNKNOWN: row(
    403,
    'X-Membership-Id is not an active membership of yours. Choose one that `GET me` lists.',
  ),
  NO_SCOPE: row(
    403,
    'You have access to no project and no group yet. Ask the agency to give you one.',
  ),
  ROUTE_NOT_DECLARED: row(
    403,
    'This route declares no requirement, so it is closed. Add @RequirePermission or another requirement to it.',
  ),
  CONTEXT_NOT_SUPPORTED: row(
    403,
    'Access can be decided for HTTP and GraphQL only. Keep the decorator off other handlers.',
  ),
  PERMISSION_ESCALATION: row(
    403,
    'You cannot give what you do not hold yourself. `details.missing` lists it.',
  ),
  PLAN_FORBIDS: row(403, 'The plan of this portal does not include customized permissions.'),
  SELF_CHANGE: row(
    403,
    'Nobody changes their own role, permissions, scope or status. Ask another administrator.',
  ),
  STAFF_FIELDS: row(403, 'Only staff may set the fields in `details.fields`. Leave them out.'),
  WRONG_RECIPIENT: row(
    403,
    'The invitation is for another email address. Log out, or log in as the invited person.',
  ),
  NOT_FOUND: row(
    404,
    'There is no such thing here. `details.field` names the reference that leads nowhere, if it is one of the body.',
  ),
  INVITATION_NOT_FOUND: row(404, 'This invitation link is not valid. Ask for a new one.'),
  ALREADY_INVITED: row(
    409,
    'This person has a pending invitation here already. Resend or cancel that one.',
  ),
  ALREADY_MEMBER: row(409, 'This person is a member here already.'),
  INVITATION_ACCEPTED: row(409, 'This invitation has been accepted already. Log in.'),
  LOGIN_REQUIRED: row(409, 'An account with this email exists. Log in as it and accept again.'),
  MEMBER_STATE: row(
    409,
    'The member is not in a state that allows this. `details.status` says which it is in.',
  ),
  LAST_ADMIN: row(409, 'This is the last active admin. Make someone else an admin first.'),
  MEMBERSHIP_REQUIRED: row(
    409,
    'You have several memberships. Send X-Membership-Id with one of `details.memberships`.',
  ),
  STALE_VERSION: row(
    409,
    'Someone else changed this since you read it. Read it again and repeat the change.',
  ),
  DUPLICATE_NAME: row(409, 'This name is taken. Choose another.'),
  DOMAIN_TAKEN: row(409, 'Another portal has this domain. Choose another.'),
  CLIENT_HAS_MEMBERS: row(
    409,
    'The client has members. Remove them first, or send `cascade=true` to remove them with it.',
  ),
  PROFILE_IN_USE: row(
    409,
    'The profile is the default one or has members. Name another in `replaceWith` to put in its place.',
  ),
  TEMPLATE_IN_USE: row(
    409,
    'The template is the default one. Make another the default one, set its `isDefault` to false, or name another in `replaceWith` to put in its place.',
  ),
  NOT_ASSIGNED: row(
    409,
    'The project is not selected for this member. Select it for the member first.',
  ),
  NOT_CUSTOMIZED: row(409, 'The member has no customization for this project to copy.'),
  WOULD_WIDEN: row(
    409,
    'Without its last project the member would see all projects of its groups. Change its scope instead.',
  ),
  EVENT_NOT_FAILED: row(
    409,
    'Only an event whose delivery has failed for good can be replayed. `details.status` says how far this one is.',
  ),
  SEAT_LIMIT: row(409, 'This client has no seat left. Deactivate or remove a member first.'),
  PENDING_LIMIT: row(
    409,
    'This client has too many pending invitations. Cancel some, or wait until they are accepted.',
  ),
  EXPORT_RUNNING: row(
    409,
    'Another export of yours is not over yet. Wait for `details.exportId`, or delete it.',
  ),
  EXPORT_NOT_READY: row(
    409,
    'The export has no file. `details.status` says whether it is still to come, or has failed.',
  ),
  EXPORT_EXPIRED: row(410, 'The file of this export is no longer kept. Make another export.'),
  INVITATION_EXPIRED: row(410, 'This invitation has expired. Ask for a new one.'),
  INVITATION_CANCELLED: row(410, 'This invitation was cancelled.'),
  INVITATION_DECLINED: row(410, 'This invitation was declined.'),
  INVITATION_SUPERSEDED: row(
    410,
    'A newer link was sent for this invitation. Use the newest mail.',
  ),
  INVITATION_VOID: row(
    410,
    'The person who sent this invitation can no longer give this access. Ask for a new one.',
  ),
  UNKNOWN_PERMISSION: row(
    422,
    'The keys in `details.keys` are not in the catalogue. `GET permissions/catalogue` lists it.',
  ),
  UNKNOWN_PROJECT: row(422, 'The projects in `details.ids` do not exist in this portal.'),
  UNKNOWN_GROUP: row(422, 'The groups in `details.ids` do not exist in this portal.'),
  DOMAIN_NOT_VERIFIED: row(
    422,
    'It is not shown that the domain in `details.domain` is yours. Prove it to the operator first, then set it.',
  ),
  RATE_NOT_APPLICABLE: row(
    422,
    'A rate applies only to projects billed by staff hours. Leave it out for `details.ids`.',
  ),
  TEMPLATE_INVALID: row(
    422,
    'The template cannot be used. `details` says what is wrong in which field and line.',
  ),
  TEMPLATE_WITHOUT_LINK: row(
    422,
    'A mail of this template could have no link. Show `{{ url }}`, unchanged and whatever else is shown, in `details.field`.',
  ),
  RESEND_TOO_SOON: row(
    429,
    'The invitation was sent a short while ago. Try again after `Retry-After` seconds.',
  ),
  INVITATION_RATE_LIMIT: row(
    429,
    'You have sent too many invitations within an hour. Try again after `Retry-After` seconds.',
  ),
  TRANSACTION_WAIT: row(
    500,
    'A statement waited too long for a SQLite transaction that may be waiting for it. Inside a transaction use its own manager for every query.',
  ),
  TRANSACTION_REQUIRED: row(
    500,
    'The given EntityManager has no transaction. Call the service inside `manager.transaction(...)`, or give none.',
  ),
} as const satisfies Record<string, ErrorRow>;

/** The stable code of an error, as it stands in the answer. */
export type ErrorCode = keyof typeof ERROR_TABLE;

function row(status: number, message: string): ErrorRow {
  return { status, message };
}
