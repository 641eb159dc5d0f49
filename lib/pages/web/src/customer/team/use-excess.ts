import { useQuery } from '@tanstack/react-query';
import { reading, type Shape, useApi } from '../../api.js';
import { useCatalogue } from '../../staff/permissions/use-catalogue.js';
import { leavesOf } from '../../staff/permissions/tree-model.js';
import { useOwnMember, useRights } from '../rights.js';

/**
 * The permissions that a colleague has and oneself has not, by their labels: whoever lacks something cannot give it, and so can
 * neither let such a colleague in again nor make it an admin nor give it more. Undefined as long as that is not known.
 */
export function useExcess(member: Shape<'Member'> | undefined): readonly string[] | undefined {
  const { me, mayInvite, mayRemove, mayEdit } = useRights();
  const own = useOwnMember();
  const catalogue = useCatalogue();
  const isPlain = own?.permissions.mode === 'default' && member?.permissions.mode === 'default';
  const permissions = useQuery({
    ...reading(useApi(), '/members/{id}/permissions', { path: { id: member?.id ?? '' } }),
    enabled:
      own !== undefined &&
      member !== undefined &&
      !isPlain &&
      member.id !== own.id &&
      (mayInvite || mayRemove || mayEdit),
    staleTime: 30_000,
  });
  if (isPlain || (member && member.id === own?.id)) return [];
  const effective = permissions.data?.effective;
  if (!effective || !catalogue.data) return undefined;
  return leavesOf(catalogue.data)
    .filter(({ node: { key } }) => effective[key] && !me.permissions.includes(key))
    .map(({ node }) => node.label);
}
