/** The module's way. */
export const MODULE = 'MembersService.create';
/** The same by hand. */
export const BY_HAND = 'by hand';
/** And once more. */
export const AGAIN = 'by hand again';
