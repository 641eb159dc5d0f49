import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { useNamed } from '../../searches.js';
import { type T, useWords } from '../../words/index.js';

type Export = Shape<'Export'>;

/** What an export is called: what it makes, and in which format. */
export function exportName({ by, format }: Export, t: T): string {
  return t(`exports.name.${by}`, { format: t(`exports.${format}`) });
}

/** Says of exports who is in them, in words. */
export function useFilterText(exports: readonly Export[]): (filter: Export['filter']) => string {
  const t = useWords();
  const api = useApi();
  const ids = useMemo(() => {
    const of = (field: 'projectId' | 'groupId' | 'clientId') => [
      ...new Set(exports.flatMap(({ filter }) => filter[field] ?? [])),
    ];
    return { projects: of('projectId'), groups: of('groupId'), clients: of('clientId') };
  }, [exports]);
  const projects = useNamed('/projects', ids.projects);
  const groups = useNamed('/groups', ids.groups);
  const clients = useQueries({
    queries: ids.clients.map((id) => ({
      ...reading(api, '/clients/{id}', { path: { id } }),
      staleTime: 60_000,
    })),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((each) => each.id === id)?.name ?? id;
  return ({ kind, clientId, status, role, projectId, groupId, q, inactiveDays }) =>
    [
      kind === 'staff' && t('exports.filter.staff'),
      clientId && t('exports.filter.client', { name: nameIn(clients, clientId) }),
      projectId && t('exports.filter.project', { name: nameIn(projects, projectId) }),
      groupId && t('exports.filter.group', { name: nameIn(groups, groupId) }),
      role && t('exports.filter.role', { role: t(`common.role.${role}`) }),
      status && t('exports.filter.status', { status: t(`common.status.${status}`) }),
      q && t('exports.filter.q', { q }),
      inactiveDays !== undefined && t('exports.filter.inactive', { count: inactiveDays }),
    ]
      .filter(Boolean)
      .join(' · ') || t('exports.everybody');
}
