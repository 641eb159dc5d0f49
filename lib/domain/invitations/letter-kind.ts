/** What the module writes to an address that is no member yet: an invitation, or its link once more. */
export type LetterKind = 'invitation' | 'reminder';
