/**
 * Why a member keeps its old email though its person has another one: somebody else of its audience has that, or its domain is
 * not allowed there.
 */
export type EmailConflict = 'taken' | 'domain';

/** Every reason, as answers show them. */
export const EMAIL_CONFLICTS = ['taken', 'domain'] as const satisfies readonly EmailConflict[];
