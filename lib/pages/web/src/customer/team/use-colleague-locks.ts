import type { Shape } from '../../api.js';
import {
  entriesOf,
  type Lock,
  type Locks,
  type PermissionNode,
  type Switches,
} from '../../staff/permissions/tree-model.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../rights.js';

/**
 * What an admin of a client cannot switch on for a colleague: what takes the role, and what the admin lacks. What a colleague
 * has beyond that can be taken away, which a note says.
 */
export function useColleagueLocks(
  { role }: Shape<'Member'>,
  nodes: readonly PermissionNode[],
  before: Switches,
): { readonly locks: Locks; readonly notes: Readonly<Record<string, string>> } {
  const t = useWords();
  const { me, client } = useRights();
  const mine = new Set(me.permissions);
  const entries = entriesOf(nodes).map(({ node }) => node);
  const ofRole: Lock = { by: 'role', text: t('permissions.lock.role', { name: client }) };
  const ofOwn: Lock = { by: 'own', text: t('team.edit.notYours') };
  const lacked = entries.filter(({ key }) => !mine.has(key));
  return {
    locks: Object.fromEntries([
      ...lacked.filter(({ key }) => !before[key]).map(({ key }) => [key, ofOwn] as const),
      ...entries
        .filter(({ requiresRole }) => requiresRole !== null && requiresRole !== role)
        .map(({ key }) => [key, ofRole] as const),
    ]),
    notes: Object.fromEntries(
      lacked.filter(({ key }) => before[key]).map(({ key }) => [key, t('team.edit.onlyTake')]),
    ),
  };
}
