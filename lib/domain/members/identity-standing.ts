/** What has become of the person behind a member: it can log in, the host keeps it out, or the host does not have it any more. */
export type IdentityStanding = 'ok' | 'disabled' | 'missing';

/** Every standing, as answers show them. */
export const IDENTITY_STANDINGS = [
  'ok',
  'disabled',
  'missing',
] as const satisfies readonly IdentityStanding[];

/** The standing of a person who can log in. */
export const STANDING_OK: IdentityStanding = 'ok';

/** The standing of a person whom the host keeps out. */
export const DISABLED: IdentityStanding = 'disabled';

/** Whether the person can log in, as far as the host has said. */
export function isOk(standing: IdentityStanding): boolean {
  return standing === STANDING_OK;
}
