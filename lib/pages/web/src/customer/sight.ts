import { useQuery } from '@tanstack/react-query';
import { reading, useApi } from '../api.js';
import { useOwnMember } from './rights.js';

/** How much of the agency's work one sees, and how it is limited. */
export type Sight = 'both' | 'projects' | 'groups' | 'nothing';

/** The first projects and groups that are open to oneself, how many there are, and how they limit each other. */
export function useSight(limit: number) {
  const api = useApi();
  const own = useOwnMember();
  const query = { limit, total: true };
  const projects = useQuery(reading(api, '/projects', { query }));
  const groups = useQuery(reading(api, '/groups', { query }));
  const isReady = projects.data !== undefined && groups.data !== undefined;
  const [p, g] = [projects.data?.total ?? 0, groups.data?.total ?? 0];
  return {
    projects: projects.data,
    groups: groups.data,
    error: projects.error ?? groups.error,
    again: () => Promise.all([projects.refetch(), groups.refetch()]),
    sight: isReady ? sightOf(p, g, own?.projectCount === 0) : undefined,
  };
}

/** Projects of those who have none selected are those that their groups have worked on. */
function sightOf(projects: number, groups: number, isByGroups: boolean): Sight {
  if (groups > 0) return isByGroups || projects === 0 ? 'groups' : 'both';
  return projects > 0 ? 'projects' : 'nothing';
}
