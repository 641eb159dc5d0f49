import { useQuery } from '@tanstack/react-query';
import { isCode, type ClienteleClient } from '../../../../../client/index.js';
import { type Shape, useApi } from '../../api.js';
import { entriesOf, type PermissionNode } from '../permissions/tree-model.js';
import { useCatalogue } from '../permissions/use-catalogue.js';
import { askWhatIf } from '../permissions/what-if.js';

/** What the portal's plan allows, as far as it can be found out. */
export interface Plan {
  /** Whether users may have permissions of their own. */
  readonly mayCustomize: boolean;
  /** Permissions that it leaves out. */
  readonly excluded: readonly string[];
}

const EVERYTHING: Plan = { mayCustomize: true, excluded: [] };

/** How many users are looked through for an admin, who may have the most. */
const LOOKED_AT = 20;

/**
 * What the plan allows. The contract does not list it: it is asked what a client user who is there would have with
 * everything on, which changes nothing. Where there is none, nothing is known to be against it.
 */
export function usePlan(): Plan {
  const api = useApi();
  const { data: nodes } = useCatalogue();
  const { data } = useQuery({
    queryKey: ['what-if', 'plan'],
    staleTime: 60_000,
    enabled: nodes !== undefined,
    queryFn: async ({ signal }) => {
      const { items } = await api.GET('/members', {
        query: { kind: 'client', status: 'active', limit: LOOKED_AT },
        signal,
      });
      const member = items.find(({ role }) => role === 'admin') ?? items[0];
      return member && nodes ? planFor(api, member, nodes, signal) : EVERYTHING;
    },
  });
  return data ?? EVERYTHING;
}

async function planFor(
  api: ClienteleClient,
  { id, clientId, role }: Shape<'Member'>,
  nodes: readonly PermissionNode[],
  signal: AbortSignal,
): Promise<Plan> {
  const at = { path: { id } };
  const entries = entriesOf(nodes);
  const permissions = Object.fromEntries(entries.map(({ node }) => [node.key, true]));
  try {
    const [{ effective }, ceiling] = await Promise.all([
      api.GET('/members/{id}/permissions', { ...at, signal }),
      api.GET('/clients/{id}/permissions', { path: { id: clientId ?? '' }, signal }),
    ]);
    const { members } = await askWhatIf(
      api,
      () =>
        api.PUT('/members/{id}/permissions', {
          ...at,
          query: { dryRun: true },
          body: { mode: 'custom', permissions },
          signal,
        }),
      signal,
    );
    const gained = new Set(members.flatMap((each) => each.gained));
    const isHeld = ({ key, requiresRole }: PermissionNode) =>
      ceiling.permissions[key] === false || (requiresRole !== null && role !== 'admin');
    const excluded = entries
      .filter(({ node, above }) => ![...above, node].some(isHeld))
      .map(({ node: { key } }) => key)
      .filter((key) => !effective[key] && !gained.has(key));
    return { mayCustomize: true, excluded };
  } catch (error) {
    return { mayCustomize: !isCode(error, 'PLAN_FORBIDS'), excluded: [] };
  }
}
