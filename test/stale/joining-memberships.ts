import { MembershipQuery } from '../../lib/callers/membership.query.js';
import type { MembershipRow } from '../../lib/callers/membership-row.js';

/**
 * The control: a question joins a read of the same that is under way. It looks like a harmless saving, and answers by what
 * was so before the question came.
 */
export class JoiningMemberships extends MembershipQuery {
  private readonly underWay = new Map<string, Promise<MembershipRow[]>>();

  override ofIdentity(
    ...question: Parameters<MembershipQuery['ofIdentity']>
  ): Promise<MembershipRow[]> {
    const key = JSON.stringify(question);
    const known = this.underWay.get(key);
    if (known) return known;
    const read = super.ofIdentity(...question).finally(() => this.underWay.delete(key));
    this.underWay.set(key, read);
    return read;
  }
}
