import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { clientele } from '../api/clientele.js';
import { meQuery, useMe } from '../me.js';

/** Whether a permission holds on a project, where an agency may have set more or less than elsewhere. */
export function useProjectMay(project: string | undefined, key: string): UseQueryResult<boolean> {
  const { isStaff } = useMe();
  return useQuery({
    queryKey: [...meQuery.queryKey, project],
    queryFn: ({ signal }) => clientele.GET('/me', { query: { projectId: project ?? '' }, signal }),
    enabled: project !== undefined && project !== '',
    select: ({ permissions }) => isStaff || permissions.includes(key),
  });
}
