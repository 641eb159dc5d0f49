import type { ClienteleApiErrorCode } from '../../../../../client/index.js';

/**
 * What a refusal means to the person at the page, by its code; for others the module's own sentence is shown. One that ends
 * in `_again` stands in its place where the server says from when on it will go.
 */
export const refusals = {
  // What was entered.
  VALIDATION_FAILED: 'Some of what you entered is not accepted. Correct it and try again.',
  UNSUPPORTED_MEDIA_TYPE: 'A file of this kind is not accepted. Choose a CSV file.',
  BULK_TOO_LARGE: 'These are too many at once. Take fewer of them, and the others afterwards.',
  INVALID_CURSOR: 'This list was opened in another way. Load it again from its beginning.',
  NOT_FOUND: 'This is not there any more, or you may not see it. Load the page again.',
  DIFFERS: 'This person is here already, with other settings. Open the person to change them.',
  STALE_VERSION:
    'Somebody else has changed this in the meantime. Load it again: what you have typed stays.',
  DUPLICATE_NAME: 'This name is taken. Choose another one.',
  DOMAIN_TAKEN: 'This domain belongs to another portal. Choose another one.',
  DOMAIN_NOT_VERIFIED:
    'It is not confirmed that this domain is yours. Prove it to whoever operates the portal, then save again.',
  CLIENT_HAS_MEMBERS: 'This client still has users. Remove them first, or together with it.',
  PROFILE_IN_USE: 'Users have this profile, or it is the default one. Choose which one follows it.',
  TEMPLATE_IN_USE:
    'This is the default letter. Choose which one follows it, or make another one the default first.',
  NOT_ASSIGNED: 'This project is not selected for everybody you chose. Give it to them first.',
  NOT_CUSTOMIZED:
    'This person has no customized permissions on this project. Choose somebody else to clone from.',
  WOULD_WIDEN:
    'Without their last project this person would see all projects of their groups. Change their projects and groups instead.',
  WOULD_NARROW:
    'With a first project this person would see less than their groups open. Change their projects and groups instead.',
  UNKNOWN_PERMISSION: 'One of these permissions is not there any more. Load the page again.',
  UNKNOWN_PROJECT: 'One of these projects is not there any more. Take it out and save again.',
  UNKNOWN_GROUP: 'One of these groups is not there any more. Take it out and save again.',
  RATE_NOT_APPLICABLE: 'This project is not billed by the hour, so it takes no rate. Leave it out.',
  TEMPLATE_INVALID: 'The letter has a mistake. Correct it where it is marked, then save again.',
  TEMPLATE_WITHOUT_LINK:
    'A letter could go out without its link. Put the link in, outside of any condition.',
  NOT_SEARCHABLE: 'This list cannot be searched here. Ask whoever operates the portal.',

  // Who asks.
  UNAUTHENTICATED: 'You are signed out. Sign in and try again.',
  NO_MEMBERSHIP: 'Your account has no access here. Ask the agency for an invitation.',
  MEMBERSHIP_REQUIRED: 'You have several accounts here. Choose one to go on.',
  MEMBERSHIP_UNKNOWN: 'This account is not open to you any more. Choose another one.',
  ACCESS_ENDED: 'Your access has ended. Ask the agency to extend it.',
  VIEW_UNKNOWN: 'This view is not yours. End it and begin another one.',
  VIEW_ENDED: 'This view is over. End it, and begin another one if you need it.',
  VIEW_ONLY: 'You view as somebody else, and can change nothing. End the view first.',
  CROSS_SITE:
    'This came from another site and was not done. Open the portal’s own page and try again.',

  // Who may.
  PERMISSION_DENIED: 'You do not have the permission for this. Ask an admin for it.',
  STAFF_ONLY: 'Only the agency does this. Ask them to do it.',
  ROLE_REQUIRED: 'Your role does not include this. Ask an admin to do it.',
  NO_SCOPE: 'No project is open to you yet. Ask the agency for one.',
  PERMISSION_ESCALATION:
    'You can give only what you have yourself, and no longer. Take away what goes beyond it, or ask the agency.',
  SELF_CHANGE: 'Nobody changes their own access. Ask another admin.',
  STAFF_FIELDS: 'Some of this only the agency sets. Leave it out, or ask them to set it.',
  PLAN_FORBIDS:
    'The portal’s plan has no customized permissions. Choose the default ones or a profile.',
  COPY_LINKS_OFF: 'Links of invitations are not shown here. Resend the invitation instead.',

  // Users.
  ALREADY_MEMBER: 'This person is a user here already. Open that user instead of creating another.',
  ALREADY_INVITED:
    'This person has an open invitation here already. Resend it, or cancel it first.',
  MEMBER_STATE: 'This user’s status has changed and does not allow this. Load the page again.',
  LAST_ADMIN: 'This is the last admin who can sign in. Make somebody else an admin first.',
  SEAT_LIMIT: 'All seats of this client are taken. Deactivate or remove somebody first.',
  EMAIL_DOMAIN_NOT_ALLOWED:
    'Email addresses of this domain are not allowed here. Use another address, or have the domain allowed.',
  EVENT_NOT_FAILED: 'This was delivered in the meantime, or is on its way. Load the page again.',

  // Invitations.
  INVITATION_NOT_FOUND: 'This link is not valid. Ask for a new invitation.',
  INVITATION_EXPIRED: 'This invitation has expired. Ask for a new one.',
  INVITATION_CANCELLED:
    'This invitation was cancelled. Ask for a new one if you still need access.',
  INVITATION_DECLINED:
    'This invitation was declined. Ask for a new one if you need access after all.',
  INVITATION_SUPERSEDED: 'A newer link was sent. Use the one in the newest letter.',
  INVITATION_VOID: 'This invitation does not hold any more. Ask for a new one.',
  INVITATION_ACCEPTED: 'This invitation was accepted already. Sign in with your account.',
  LOGIN_REQUIRED: 'This address has an account already. Sign in with it, then accept.',
  WRONG_RECIPIENT:
    'The invitation is for another email address. Sign out, then sign in as the person who is invited.',
  WEAK_PASSWORD: 'Choose a password of 12 to 128 characters that is not a common one.',
  RESEND_TOO_SOON: 'This address had a letter a short while ago. Try again tomorrow.',
  RESEND_TOO_SOON_again: 'This address had a letter a short while ago. Possible from {{again}}.',
  INVITATION_RATE_LIMIT: 'You have sent as many invitations as an hour allows. Try again later.',
  INVITATION_RATE_LIMIT_again:
    'You have sent as many invitations as an hour allows. Possible from {{again}}.',
  PENDING_LIMIT:
    'This client has as many open invitations as it may have. Cancel some, or wait until they are accepted.',

  // Requests.
  ALREADY_HELD: 'You have this already. Load the page again.',
  NOT_REQUESTABLE: 'This cannot be given to you by a request. Talk to the agency about it.',
  REQUEST_CLOSED: 'This request was answered or withdrawn in the meantime. Load the page again.',
  REQUEST_LIMIT:
    'You have as many open requests as you may have. Wait for answers, or withdraw some.',
  REQUEST_RATE_LIMIT: 'You have asked for as much as a day allows. Try again tomorrow.',
  REQUEST_RATE_LIMIT_again: 'You have asked for as much as a day allows. Possible from {{again}}.',

  // Files.
  EXPORT_RUNNING: 'Another export of yours is being made. Wait until it is ready, or cancel it.',
  EXPORT_NOT_READY: 'This export has no file yet. Wait until it is ready.',
  EXPORT_EXPIRED: 'The file of this export is not kept any more. Create a new export.',
  IMPORT_RUNNING: 'Another import of yours is not over. Wait for it, or delete it.',
  IMPORT_AMBIGUOUS: 'Several things go by this name. Write the id in its place.',
  IMPORT_CONTRADICTION:
    'Rows of this person say different things. Keep one of them, or have them say the same.',
  IMPORT_TOO_LARGE:
    'A file takes 50,000 rows and 32 MB at most. Split it, each part with the head.',
  IMPORT_UNREADABLE:
    'This file is not a table with a column for emails. Save it as “CSV UTF-8” and try again.',

  // The server.
  BUSY: 'The server is busy with other work on this. Try again in a few seconds.',
  UNAVAILABLE: 'The server cannot reach what it needs for this. Try again in a minute.',
  STORAGE_FAILED:
    'The server cannot store anything at the moment. Tell whoever operates the portal.',
  TRANSACTION_WAIT:
    'The server took too long for this. Try again, or tell whoever operates the portal.',
} as const satisfies Partial<
  Record<ClienteleApiErrorCode | `${ClienteleApiErrorCode}_again`, string>
>;
