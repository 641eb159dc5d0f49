/** Somebody whose rights are taken and given back: a client user of a client and a profile of its own. */
export interface Subject {
  readonly identityId: string;
  /** Of the membership at the moment: it is removed and made anew. */
  readonly memberId: string;
  readonly email: string;
  readonly clientId: string;
  readonly profileId: string;
}

/** The project that routes are asked about; another one stays selected when it is taken off. */
export const PROJECTS = { asked: 'hourly', other: 'fixed' } as const;
