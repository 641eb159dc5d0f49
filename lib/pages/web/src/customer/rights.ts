import { useQuery } from '@tanstack/react-query';
import { reading, type Shape, useApi } from '../api.js';
import { useMe } from '../me.js';

/** What a client user may do here, what surrounds it, and whether somebody else looks. */
export interface Rights {
  readonly me: Shape<'Me'>;
  /** The membership's own id. */
  readonly myId: string;
  readonly client: string;
  readonly portal: string;
  /** Staff look as this person: nothing can be changed, whatever it may. */
  readonly isViewed: boolean;
  readonly maySeeTeam: boolean;
  readonly mayInvite: boolean;
  readonly mayRemove: boolean;
  readonly mayEdit: boolean;
}

/** Reads it off who is logged in. */
export function useRights(): Rights {
  const me = useMe();
  const isViewed = me.viewedBy !== undefined;
  const may = (key: string) => me.permissions.includes(key);
  return {
    me,
    myId: me.membership?.id ?? '',
    client: me.membership?.client?.name ?? '',
    portal: me.membership?.portal.name ?? '',
    isViewed,
    maySeeTeam: may('users.view'),
    mayInvite: may('users.invite') && !isViewed,
    mayRemove: may('users.remove') && !isViewed,
    mayEdit: may('users.edit') && !isViewed,
  };
}

/** One's own membership as the team's list has it; undefined for those who may not read that. */
export function useOwnMember(): Shape<'Member'> | undefined {
  const { myId, maySeeTeam } = useRights();
  return useQuery({
    ...reading(useApi(), '/members/{id}', { path: { id: myId } }),
    enabled: maySeeTeam,
    staleTime: 30_000,
  }).data;
}
