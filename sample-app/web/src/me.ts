import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { isCode } from 'nest-clientele/client';
import { clientele, type Me } from './api/clientele.js';
import { chosenMembership, forgetMembership } from './session.js';

/** Who is logged in, as the membership that this tab acts as. */
export const meQuery = queryOptions({
  queryKey: ['/clientele/me'] as const,
  queryFn: async ({ signal }): Promise<Me> => {
    try {
      return await clientele.GET('/me', { signal });
    } catch (error) {
      // It was chosen by somebody who used this browser before, or is over.
      const isOver = isCode(error, 'MEMBERSHIP_UNKNOWN', 'ACCESS_ENDED', 'NO_MEMBERSHIP');
      if (!isOver || chosenMembership() === null) throw error;
      forgetMembership();
      return clientele.GET('/me', { signal });
    }
  },
  staleTime: 30_000,
});

/** Somebody with a membership, and what that allows. */
export interface Member extends Me {
  readonly membership: NonNullable<Me['membership']>;
  readonly isStaff: boolean;
  readonly isAdmin: boolean;
  /** Whether projects or teams are shared with it; without, everything that lies on projects is refused. */
  readonly hasScope: boolean;
  /** Whether staff look as somebody else, who can change nothing. */
  readonly isView: boolean;
  /** Whether it has a permission. */
  readonly may: (key: string) => boolean;
}

/** Who is logged in; below the frame, which lets members in only. */
export function useMe(): Member {
  return memberOf(useSuspenseQuery(meQuery).data);
}

/** Reads off what a membership allows. */
export function memberOf(me: Me): Member {
  const { membership, access, permissions, viewedBy } = me;
  if (!membership) throw new Error('Only members get this far.');
  return {
    ...me,
    membership,
    isStaff: membership.kind === 'staff',
    isAdmin: membership.role === 'admin',
    hasScope: access.state === 'ok',
    isView: viewedBy !== undefined,
    may: (key) => permissions.includes(key),
  };
}

/** Whether a member may change what needs this permission: never while staff look as it. */
export function mayChange({ may, isView }: Member, key: string): boolean {
  return may(key) && !isView;
}
