import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { reading, type Shape, useApi } from '../../api.js';
import { useDebounced } from '../../ui/use-debounced.js';
import { isAddress } from './addresses.js';
import { peopleOf, type WizardValues } from './wizard-values.js';

const MANY = 200;

/** What was typed so far. */
export function useValues(): WizardValues {
  const { control } = useFormContext<WizardValues>();
  return useWatch({ control }) as WizardValues;
}

/** The client that is chosen, with what binds its users; null where none is, or as long as it is not read. */
export function useChosenClient({ kind, clientFrom, client }: WizardValues) {
  const id = kind === 'client' && clientFrom === 'known' ? client?.id : undefined;
  const { data } = useQuery({
    ...reading(useApi(), '/clients/{id}', { path: { id: id ?? '' } }),
    enabled: id !== undefined,
  });
  return id !== undefined && data && 'projects' in data ? data : null;
}

/** What a client may have at most. */
export function useCeiling(clientId: string | undefined): Readonly<Record<string, boolean>> {
  const { data } = useQuery({
    ...reading(useApi(), '/clients/{id}/permissions', { path: { id: clientId ?? '' } }),
    enabled: clientId !== undefined,
  });
  return data?.permissions ?? {};
}

/** The templates for invitations. */
export function useTemplates(): readonly Shape<'InvitationTemplate'>[] {
  const query = reading(useApi(), '/invitation-templates', { query: { limit: MANY } });
  return useQuery(query).data?.items.filter(({ kind }) => kind === 'invitation') ?? [];
}

/** Who is there already with the one address that was typed, where the user is to be created. */
export function usePresent(values: WizardValues): Shape<'Member'> | null {
  const { kind, clientFrom, client } = values;
  const people = peopleOf(values);
  const typed = people.length === 1 ? (people[0]?.email.toLowerCase() ?? '') : '';
  const email = useDebounced(typed, 400);
  const isAsked = isAddress(email) && (kind === 'staff' || (clientFrom === 'known' && client));
  const place = kind === 'staff' ? { kind } : { clientId: client?.id ?? '' };
  const { data } = useQuery({
    ...reading(useApi(), '/members', { query: { ...place, q: email, limit: 10 } }),
    enabled: Boolean(isAsked),
  });
  if (!isAsked || email !== typed) return null;
  return data?.items.find((member) => member.email === email) ?? null;
}
