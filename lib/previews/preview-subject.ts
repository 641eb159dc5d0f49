/** What a change is about, and so whom it can touch: some members, all users of a client, or all who have a profile. */
export type PreviewSubject =
  | { readonly memberIds: readonly string[] }
  | { readonly clientId: string }
  | { readonly profileId: string };

/** The members that a change names; null for one of a client or a profile, which leaves the members' own rows as they are. */
export function namedMembers(subject: PreviewSubject): readonly string[] | null {
  return 'memberIds' in subject ? subject.memberIds : null;
}
