import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { ClienteleClient } from '../../../../../client/index.js';
import { reading, type Shape, useApi } from '../../api.js';
import { hostPages } from '../../searches.js';
import { MultiPicker } from '../../ui/multi-picker.js';
import { Note } from '../../ui/note.js';
import { Failed, Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { useChosen } from '../clients/use-chosen.js';
import { boundOf } from '../person/bound-of.js';
import { fullName } from '../../names.js';

/** Ids of projects and groups that are selected from now on. */
export interface ScopeChoice {
  readonly projects: readonly string[];
  readonly groups: readonly string[];
}

interface ScopeGiftProps {
  readonly member: Shape<'Member'>;
  /** Null until it is known what is selected now. */
  readonly value: ScopeChoice | null;
  readonly onChange: (value: ScopeChoice) => void;
}

/** What a user is to see from now on, beginning with what it sees now. */
export function ScopeGift({ member, value, onChange }: ScopeGiftProps) {
  const api = useApi();
  const selected = useQuery({
    queryKey: ['/members/{id}', member.id, 'selected'],
    queryFn: () => selectedFor(api, member.id),
    staleTime: 0,
    gcTime: 0,
  });
  const begin = useEffectEvent(onChange);
  useEffect(() => {
    if (selected.data) begin(selected.data);
  }, [selected.data]);
  if (selected.error)
    return <Failed error={selected.error} onRetry={() => void selected.refetch()} />;
  return value ? (
    <Chosen member={member} value={value} onChange={onChange} />
  ) : (
    <Loading lines={4} />
  );
}

function Chosen({ member, value, onChange }: ScopeGiftProps & { readonly value: ScopeChoice }) {
  const t = useWords();
  const api = useApi();
  const client = useQuery(reading(api, '/clients/{id}', { path: { id: member.clientId ?? '' } }));
  const bound = boundOf(client.data);
  const [projects, rememberProjects] = useChosen('/projects', value.projects);
  const [groups, rememberGroups] = useChosen('/groups', value.groups);
  const name = fullName(member);
  const [p, g] = [value.projects.length > 0, value.groups.length > 0];
  const sees = p ? (g ? 'both' : 'projects') : g ? 'groups' : 'nothing';
  return (
    <>
      <div className="two">
        <MultiPicker
          label={t('clients.scope.defaultProjects')}
          find={t('clients.scope.findProjects')}
          hint={
            bound
              ? t('common.bound', { client: member.clientName ?? '', count: bound.length })
              : undefined
          }
          pages={hostPages(api, '/projects', bound)}
          value={projects}
          onChange={(chosen) => {
            rememberProjects(chosen);
            onChange({ ...value, projects: chosen.map(({ id }) => id) });
          }}
        />
        <MultiPicker
          label={t('clients.scope.defaultGroups')}
          find={t('clients.scope.findGroups')}
          pages={hostPages(api, '/groups')}
          value={groups}
          onChange={(chosen) => {
            rememberGroups(chosen);
            onChange({ ...value, groups: chosen.map(({ id }) => id) });
          }}
        />
      </div>
      <Note tone={sees === 'nothing' ? 'warn' : 'info'} role="status">
        {t(`requests.sees.${sees}`, { name })}
      </Note>
    </>
  );
}

/** All that is selected for a member, page by page. */
async function selectedFor(api: ClienteleClient, id: string): Promise<ScopeChoice> {
  const all = async (path: '/members/{id}/projects' | '/members/{id}/groups') => {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query: { limit: number; cursor?: string } = {
        limit: 200,
        ...(cursor !== null && { cursor }),
      };
      const page: { items: { id: string }[]; nextCursor: string | null } = await api.GET(path, {
        path: { id },
        query,
      });
      ids.push(...page.items.map((item) => item.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    return ids;
  };
  return {
    projects: await all('/members/{id}/projects'),
    groups: await all('/members/{id}/groups'),
  };
}
