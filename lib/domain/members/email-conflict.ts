/** Why a member keeps its old email though its person has another one: somebody else of its audience has that. */
export type EmailConflict = 'taken';

/** Every reason, as answers show them. */
export const EMAIL_CONFLICTS = ['taken'] as const satisfies readonly EmailConflict[];
