import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { reading, type Shape, useApi } from '../../api.js';

/** The host's permissions. */
export function useCatalogue() {
  return useQuery({ ...reading(useApi(), '/permissions/catalogue'), staleTime: Infinity });
}

/** What permissions are called, each with what it is a part of: `Cost (Google Ads)`; the key of one that is not known. */
export function usePermissionName(): (key: string) => string {
  const { data } = useCatalogue();
  const names = useMemo(() => new Map(data?.permissions.flatMap((node) => namesOf(node))), [data]);
  return useCallback((key) => names.get(key) ?? key, [names]);
}

function namesOf(node: Shape<'Permission'>, above?: string): [string, string][] {
  const name = above === undefined ? node.label : `${node.label} (${above})`;
  return [[node.key, name], ...node.children.flatMap((child) => namesOf(child, node.label))];
}
