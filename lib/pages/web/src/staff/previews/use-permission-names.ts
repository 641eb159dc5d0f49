import { useCallback, useMemo } from 'react';
import { labelsOf, useCatalogue } from '../permissions/use-catalogue.js';

/** What permissions are called, each with what it is a part of: `Cost (Google Ads)`; the key of one that is not known. */
export function usePermissionName(): (key: string) => string {
  const { data = [] } = useCatalogue();
  const labels = useMemo(() => labelsOf(data), [data]);
  return useCallback(
    (key) => {
      const { label = key, part = null } = labels.get(key) ?? {};
      return part === null ? label : `${label} (${part})`;
    },
    [labels],
  );
}
