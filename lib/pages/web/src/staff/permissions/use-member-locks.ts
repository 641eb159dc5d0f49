import { useQuery } from '@tanstack/react-query';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { usePortal } from '../../portal.js';
import { type T, useWords } from '../../words/index.js';
import { entriesOf, type Lock, type PermissionNode, type Switches } from './tree-model.js';

type Member = Shape<'Member'>;

/** What holds switches of a member: its role, its client's ceiling, the portal's plan. */
export function useMemberLocks(member: Member, nodes: readonly PermissionNode[]) {
  const t = useWords();
  const api = useApi();
  const clientId = member.clientId ?? '';
  const ceiling = useQuery(reading(api, '/clients/{id}/permissions', { path: { id: clientId } }));
  const portal = usePortal();
  const locks: Record<string, Lock> = {
    ...planLocks(portal.data, t),
    ...ceilingLocks(member, ceiling.data?.permissions ?? {}, t),
    ...roleLocks(member, nodes, t),
  };
  return {
    locks,
    /** Whether the plan lets nobody have a set of its own. */
    isPlanAgainst: portal.data?.mayCustomize === false,
    plan: portal.data?.plan ?? '',
    error: ceiling.error ?? portal.error,
    again: () => Promise.all([ceiling.refetch(), portal.refetch()]),
  };
}

/** What the portal's plan holds; nothing as long as that is not known. */
export function planLocks(portal: Shape<'Portal'> | undefined, t: T): Record<string, Lock> {
  if (!portal) return {};
  const { plan, excludedKeys } = portal;
  const text =
    plan === null ? t('permissions.lock.plan') : t('permissions.lock.planNamed', { plan });
  return Object.fromEntries(excludedKeys.map((key) => [key, { by: 'plan', text }]));
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
