/** A member by its ids and no more: whom a question is about, whoever asks. A `MemberActor` is one, too. */
export interface MemberRef {
  readonly portalId: string;
  readonly memberId: string;
}
