import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { usePortal } from '../../portal.js';
import { useChosenClient } from './wizard-data.js';
import type { WizardValues } from './wizard-values.js';

/** Keeps the domains that addresses may have among what is typed: those of the portal, and of the client that is chosen. */
export function useDomains({ setValue }: UseFormReturn<WizardValues>, values: WizardValues): void {
  const { data: portal } = usePortal();
  const client = useChosenClient(values);
  const isStaff = values.kind === 'staff';
  const all = (isStaff ? portal?.staffDomains : portal?.allowedDomains) ?? null;
  const own = isStaff ? null : (client?.allowedDomains ?? null);
  useEffect(() => setValue('domains', bothAllow(all, own)), [all, own, setValue]);
}

function bothAllow(
  one: readonly string[] | null,
  other: readonly string[] | null,
): readonly string[] | null {
  return one && other ? one.filter((each) => other.includes(each)) : (one ?? other);
}
