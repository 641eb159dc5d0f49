import { useMemo } from 'react';
import { useWords } from '../../words/index.js';
import { entriesOf, type PermissionNode } from '../permissions/tree-model.js';

/** Says of permissions that only admins have them, whatever a profile gives. */
export function useRoleNotes(nodes: readonly PermissionNode[]): Readonly<Record<string, string>> {
  const t = useWords();
  return useMemo(
    () =>
      Object.fromEntries(
        entriesOf(nodes)
          .filter(({ node, above }) => node.requiresRole !== null && !above.at(-1)?.requiresRole)
          .map(({ node }) => [node.key, t('profiles.adminsNote')]),
      ),
    [nodes, t],
  );
}
