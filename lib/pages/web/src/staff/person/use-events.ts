import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type Shape, useApi } from '../../api.js';

/** Something that has happened, as the audit trail keeps it. */
export type HistoryEvent = Shape<'AuditItem'>;

/** How many invitations are looked through for those of a member. */
const LOOKED_THROUGH = 200;

/** What has happened with one invitation, the newest first. */
export function useInvitationEvents(id: string | undefined) {
  const api = useApi();
  return useQuery({
    queryKey: ['/audit', 'invitation', id],
    queryFn: async ({ signal }) => {
      const query = { subjectId: id ?? '', limit: 200 };
      return (await api.GET('/audit', { query, signal })).items;
    },
    enabled: id !== undefined,
  });
}

/** What has happened to a member, the newest first: page by page, and what has happened with its invitation among it. */
export function useHistory(member: Shape<'Member'>) {
  const api = useApi();
  const own = useInfiniteQuery({
    queryKey: ['/audit', 'member', member.id],
    queryFn: ({ pageParam, signal }) =>
      api.GET('/audit', {
        query: {
          subjectId: member.id,
          limit: 50,
          ...(pageParam !== null && { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const past = usePastInvitation(member);
  const { data: letters = [] } = useInvitationEvents(member.invitation?.id ?? past.data);
  const events = own.data?.pages.flatMap(({ items }) => items) ?? [];
  // What is older than the last one shown comes with the page it belongs to.
  const from = own.hasNextPage ? (events.at(-1)?.occurredAt ?? '') : '';
  const all = [...events, ...letters.filter(({ occurredAt }) => occurredAt >= from)];
  return {
    ...own,
    events: all.sort((a, b) => (a.occurredAt < b.occurredAt ? 1 : -1)),
  };
}

/** The invitation by which a member came, as far as it is among the latest ones. */
function usePastInvitation({ id, clientId, invitation, status }: Shape<'Member'>) {
  const api = useApi();
  return useQuery({
    queryKey: ['/invitations', 'of', id],
    queryFn: async ({ signal }) => {
      const query = {
        status: 'accepted' as const,
        limit: LOOKED_THROUGH,
        ...(clientId !== null && { clientId }),
      };
      const { items } = await api.GET('/invitations', { query, signal });
      return items.find(({ memberId }) => memberId === id)?.id ?? '';
    },
    enabled: invitation === null && status !== 'pending',
    select: (found) => found || undefined,
  });
}
