/** Who gives out an invitation: a member, or the host itself, which has no row. */
export type Inviter = { readonly kind: 'host' } | { readonly memberId: string };

/** The id of the member who is asked again at acceptance whether it could still give this; null for the host. */
export function inviterOf(inviter: Inviter): string | null {
  return 'memberId' in inviter ? inviter.memberId : null;
}
