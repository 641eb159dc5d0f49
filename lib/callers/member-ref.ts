/** A member by its id; a `MemberActor` is one. */
export interface MemberRef {
  readonly portalId: string;
  readonly memberId: string;
}
