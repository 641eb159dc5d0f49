import { useQuery } from '@tanstack/react-query';
import { isCode } from '../../../../../client/index.js';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { type T, useWords } from '../../words/index.js';
import { entriesOf, type Lock, lockOf, type PermissionNode, type Switches } from './tree-model.js';
import { askWhatIf } from './what-if.js';

type Member = Shape<'Member'>;

interface LockSources {
  readonly member: Member;
  readonly nodes: readonly PermissionNode[];
  /** What the member may do now. */
  readonly effective: Switches;
}

/**
 * What holds switches of a member: its role, its client's ceiling, the portal's plan. The contract does not list what a
 * plan includes; what a set with everything on would still not give is what the plan leaves out.
 */
export function useMemberLocks({ member, nodes, effective }: LockSources) {
  const t = useWords();
  const api = useApi();
  const clientId = member.clientId ?? '';
  const ceiling = useQuery(reading(api, '/clients/{id}/permissions', { path: { id: clientId } }));
  const portal = useQuery({ ...reading(api, '/portal'), staleTime: 60_000 });
  const everything = Object.fromEntries(entriesOf(nodes).map(({ node }) => [node.key, true]));
  const most = useQuery({
    queryKey: ['what-if', 'most', member.id, member.version, ceiling.data?.version],
    queryFn: ({ signal }) =>
      askWhatIf(
        api,
        () =>
          api.PUT('/members/{id}/permissions', {
            path: { id: member.id },
            query: { dryRun: true },
            body: { mode: 'custom', permissions: everything },
            signal,
          }),
        signal,
      ),
    enabled: ceiling.data !== undefined,
    gcTime: 0,
  });
  const locks: Record<string, Lock> = {
    ...planLocks(),
    ...ceilingLocks(member, ceiling.data?.permissions ?? {}, t),
    ...roleLocks(member, nodes, t),
  };
  return {
    locks,
    /** Whether the plan lets nobody have a set of its own. */
    isPlanAgainst: isCode(most.error, 'PLAN_FORBIDS'),
    isReady: ceiling.data !== undefined && !most.isPending,
    error: ceiling.error,
    again: ceiling.refetch,
  };

  function planLocks(): Record<string, Lock> {
    if (!most.data) return {};
    const others = {
      ...ceilingLocks(member, ceiling.data?.permissions ?? {}, t),
      ...roleLocks(member, nodes, t),
    };
    const gained = new Set(most.data.members.flatMap((each) => each.gained));
    const text = portal.data?.plan
      ? t('permissions.lock.planNamed', { plan: portal.data.plan })
      : t('permissions.lock.plan');
    return Object.fromEntries(
      entriesOf(nodes)
        .filter((entry) => lockOf(entry, others) === null)
        .filter(({ node: { key } }) => !effective[key] && !gained.has(key))
        .map(({ node }) => [node.key, { by: 'plan' as const, text }]),
    );
  }
}

function ceilingLocks(
  { clientId, clientName }: Member,
  ceiling: Switches,
  t: T,
): Record<string, Lock> {
  const name = clientName ?? '';
  const lock: Lock = {
    by: 'ceiling',
    text: t('permissions.lock.ceiling', { name }),
    to: `${pathTo('staff', 'clients', clientId ?? '')}?tab=ceiling`,
    link: t('permissions.lock.ceilingLink', { name }),
  };
  return Object.fromEntries(
    Object.entries(ceiling)
      .filter(([, isOn]) => !isOn)
      .map(([key]) => [key, lock]),
  );
}

function roleLocks(
  { id, role, clientName }: Member,
  nodes: readonly PermissionNode[],
  t: T,
): Record<string, Lock> {
  if (role === 'admin') return {};
  const lock: Lock = {
    by: 'role',
    text: t('permissions.lock.role', { name: clientName ?? '' }),
    to: pathTo('staff', 'person', id, 'details'),
    link: t('permissions.lock.roleLink'),
  };
  return Object.fromEntries(
    entriesOf(nodes)
      .filter(({ node }) => node.requiresRole !== null)
      .map(({ node }) => [node.key, lock]),
  );
}
