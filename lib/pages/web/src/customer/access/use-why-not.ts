import { useQuery } from '@tanstack/react-query';
import { reading, type Shape, useApi } from '../../api.js';
import { type T, useWords } from '../../words/index.js';
import type { PermissionNode } from '../../staff/permissions/tree-model.js';
import { useLabel } from '../catalogue.js';
import { type Rights, useRights } from '../rights.js';
import type { RefusingLayer } from './ask-dialog.js';

interface WhyNot {
  /** The reason in words; undefined while it is on its way. */
  readonly text: string | undefined;
  /** Whether an answer to a request could give it, as far as is known before asking. */
  readonly isAskable: boolean;
}

/** Why one does not have a permission, as the module tells everybody of oneself, layer by layer. */
export function useWhyNot({ key }: PermissionNode, refused: RefusingLayer | undefined): WhyNot {
  const t = useWords();
  const label = useLabel();
  const rights = useRights();
  const { data } = useQuery({
    ...reading(useApi(), '/members/{id}/permissions/explain', {
      path: { id: rights.myId },
      query: { key },
    }),
    staleTime: 60_000,
  });
  if (refused) return { text: reason(refused, rights, t), isAskable: false };
  return data ? explained(data, { rights, label, t }) : { text: undefined, isAskable: false };
}

function explained(
  { decidedBy, key, layers }: Shape<'Decision'>,
  { rights, label, t }: { rights: Rights; label: (key: string) => string; t: T },
): WhyNot {
  if (decidedBy === null) return { text: undefined, isAskable: false };
  // Whoever reads this is let in, or is looked at before that: another layer stands against it.
  const against = layers.find(({ layer, allowed }) => !allowed && layer !== 'active');
  const by = against?.layer ?? decidedBy;
  const at = against?.at;
  // Behind the set another layer may refuse, too; those before it do not.
  const isAskable = by === 'set';
  const isAbove = isAskable && typeof at === 'string' && at !== key;
  const text = isAbove ? t('access.why.parent', { parent: label(at) }) : reason(by, rights, t);
  return { text, isAskable };
}

function reason(layer: RefusingLayer, { client, portal }: Rights, t: T): string {
  return t(`access.why.${layer}`, { client, portal });
}
