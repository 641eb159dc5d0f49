import {
  firstStatus,
  isActive,
  isPending,
  MEMBER_STATUSES,
  type MemberTransition,
  nextStatus,
} from '../../../lib/domain/members/member-status.js';

const TRANSITIONS: MemberTransition[] = ['accept', 'deactivate', 'activate'];

describe('the status of a member', () => {
  it.each(
    MEMBER_STATUSES.flatMap((from) => TRANSITIONS.map((transition) => ({ from, transition }))),
  )('changes from $from by $transition as the table says', ({ from, transition }) => {
    const allowed: Record<string, string> = {
      'pending accept': 'active',
      'active deactivate': 'deactivated',
      'deactivated activate': 'active',
    };
    expect(nextStatus(from, transition)).toBe(allowed[`${from} ${transition}`] ?? null);
  });

  it('starts as pending, and as active only for who can log in at once', () => {
    expect(firstStatus(false)).toBe('pending');
    expect(firstStatus(true)).toBe('active');
  });

  it('lets in when it is active, and not otherwise', () => {
    expect(MEMBER_STATUSES.filter(isActive)).toEqual(['active']);
    expect(MEMBER_STATUSES.filter(isPending)).toEqual(['pending']);
  });
});
