import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { useNamed } from '../../searches.js';
import { locale, useWords } from '../../words/index.js';
import { entriesOf, type PermissionNode } from '../permissions/tree-model.js';
import { fullName } from '../../names.js';

/** What the ids in events are called now; one that is gone keeps its id for a name. */
export interface EventNames {
  readonly project: (id: string) => string;
  readonly group: (id: string) => string;
  readonly client: (id: string) => string;
  readonly member: (id: string) => string;
  readonly profile: (id: string) => string;
  readonly template: (id: string) => string;
  readonly permission: (key: string) => string;
  /** All permissions there are, as a tree; empty until they are known. */
  readonly catalogue: readonly PermissionNode[];
  /** Whether a permission is on where nothing else is said. */
  readonly isOnByDefault: (key: string) => boolean;
}

/** Clients and members are asked for one by one: more than so many of each keep their ids. */
const ONES_MOST = 20;

type Item = Shape<'AuditItem'>;

/** The names of what these events are about. */
export function useEventNames(items: readonly Item[]): EventNames {
  const t = useWords();
  const api = useApi();
  const ids = useMemo(() => idsIn(items), [items]);
  const projects = useNamed('/projects', ids.projects);
  const groups = useNamed('/groups', ids.groups);
  const clients = useQueries({
    queries: ids.clients.slice(0, ONES_MOST).map((id) => ({
      ...reading(api, '/clients/{id}', { path: { id } }),
      staleTime: 60_000,
    })),
    combine: (answers) => answers.flatMap(({ data }) => data ?? []),
  });
  const members = useQueries({
    queries: ids.members.slice(0, ONES_MOST).map((id) => ({
      ...reading(api, '/members/{id}', { path: { id } }),
      staleTime: 60_000,
    })),
    combine: (answers) =>
      answers.map(({ data, isError }, at) => ({
        id: ids.members[at] ?? '',
        // Who is gone has no page, and only what was done to it itself keeps its name.
        name: data ? fullName(data) : isError ? t('trail.gone') : '…',
      })),
  });
  const profiles = useQuery({
    ...reading(api, '/profiles', { query: { limit: 200 } }),
    enabled: ids.hasProfile,
    staleTime: 60_000,
  });
  const templates = useQuery({
    ...reading(api, '/invitation-templates', { query: { limit: 200 } }),
    enabled: ids.hasTemplate,
    staleTime: 60_000,
  });
  const catalogue = useQuery({
    ...reading(api, '/permissions/catalogue', { query: { locale: locale() } }),
    enabled: ids.hasPermission,
    staleTime: 300_000,
  });
  return useMemo(() => {
    const nodes = catalogue.data?.permissions ?? [];
    const known = new Map(entriesOf(nodes).map(({ node }) => [node.key, node]));
    return {
      project: nameIn(projects),
      group: nameIn(groups),
      client: nameIn(clients),
      member: nameIn(members),
      profile: nameIn(profiles.data?.items ?? []),
      template: nameIn(templates.data?.items ?? []),
      permission: (key) => known.get(key)?.label ?? key,
      catalogue: nodes,
      isOnByDefault: (key) => known.get(key)?.default === true,
    };
  }, [projects, groups, clients, members, profiles.data, templates.data, catalogue.data]);
}

function nameIn(list: readonly { readonly id: string; readonly name: string }[]) {
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return (id: string) => names.get(id) ?? id;
}

/** Where events hold ids, whatever else is around them. */
function idsIn(items: readonly Item[]) {
  const [projects, groups] = [new Set<string>(), new Set<string>()];
  const [clients, members] = [new Set<string>(), new Set<string>()];
  const seen = { profile: false, template: false, permission: false };
  const lists: Readonly<Record<string, Set<string>>> = { projects, groups };
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inside] of Object.entries(value)) {
      const list = lists[name];
      if (list && Array.isArray(inside)) for (const each of inside) list.add(idOf(each));
      else if (name === 'projectId' && typeof inside === 'string') projects.add(inside);
      else if (name === 'fromMemberId' && typeof inside === 'string') members.add(inside);
      else if (name === 'profileId' && typeof inside === 'string') seen.profile = true;
      else if (name === 'permissions' && inside !== null) {
        seen.permission = true;
        walk(inside);
      } else walk(inside);
    }
  };
  for (const { type, data } of items) {
    walk(data);
    for (const id of clientsIn(type, data)) clients.add(id);
    seen.permission ||= type === 'client.ceiling_changed' || type.startsWith('request.');
    seen.profile ||= type === 'profile.removed';
    seen.template ||= type === 'template.removed';
  }
  return {
    projects: [...projects],
    groups: [...groups],
    clients: [...clients],
    members: [...members],
    hasProfile: seen.profile,
    hasTemplate: seen.template,
    hasPermission: seen.permission,
  };
}

function idOf(value: unknown): string {
  return typeof value === 'string' ? value : (value as { readonly id: string }).id;
}

function clientsIn(type: string, data: Item['data']): readonly string[] {
  const { clients, added, removed, clientId } = data as {
    readonly clients?: readonly string[] | null;
    readonly added?: readonly string[];
    readonly removed?: readonly string[];
    readonly clientId?: string | null;
  };
  if (type === 'member.clients_changed') return [...(added ?? []), ...(removed ?? [])];
  if (type !== 'member.created') return [];
  return [...(clients ?? []), ...(clientId ? [clientId] : [])];
}
