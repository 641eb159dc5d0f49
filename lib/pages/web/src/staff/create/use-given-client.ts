import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { reading, useApi } from '../../api.js';
import type { WizardValues } from './wizard-values.js';

/** Chooses the client that the address names, as a link from a client's page does: `?client=…`. */
export function useGivenClient({ getValues, setValue }: UseFormReturn<WizardValues>): void {
  const { client }: { readonly client?: unknown } = useSearch({ strict: false });
  const id = typeof client === 'string' ? client : '';
  const { data } = useQuery({
    ...reading(useApi(), '/clients/{id}', { path: { id } }),
    enabled: id !== '',
  });
  useEffect(() => {
    if (data && !getValues('client')) setValue('client', { id: data.id, name: data.name });
  }, [data, getValues, setValue]);
}
