import { lazy, Suspense } from 'react';
import type { ClienteleClient } from '../../../../../client/index.js';
import { type Shape, useApi } from '../../api.js';
import { Loading } from '../../ui/states.js';
import type { Choice, ChoiceSearch } from '../../ui/picker.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../rights.js';

// Fetched with the first colleague that is to be like another.
const Picker = lazy(async () => ({ default: (await import('../../ui/picker.js')).Picker }));

const LIMIT = 20;

/** Whose permissions are copied: of the colleagues those who have nothing that oneself lacks. */
export function LikeField({
  except,
  value,
  onChange,
}: {
  /** Who is not offered. */
  readonly except?: string;
  readonly value: Choice | null;
  readonly onChange: (value: Choice | null) => void;
}) {
  const t = useWords();
  const api = useApi();
  const { me } = useRights();
  return (
    <Suspense fallback={<Loading lines={1} />}>
      <Picker
        label={t('team.invite.like')}
        hint={t('team.invite.likeHint')}
        search={likeSearch(api, me, except)}
        value={value}
        onChange={onChange}
      />
    </Suspense>
  );
}

function likeSearch(
  api: ClienteleClient,
  { permissions }: Shape<'Me'>,
  except: string | undefined,
): ChoiceSearch {
  const mine = new Set(permissions);
  const isWithin = async ({ id }: Shape<'Member'>, signal: AbortSignal) => {
    const { effective } = await api.GET('/members/{id}/permissions', { path: { id }, signal });
    return Object.entries(effective).every(([key, isOn]) => !isOn || mine.has(key));
  };
  return {
    key: ['/members', 'like', except ?? ''],
    find: async (q, signal) => {
      const query = { ...(q && { q }), limit: LIMIT, sort: 'name' } as const;
      const { items } = await api.GET('/members', { query, signal });
      const others = items.filter(({ id }) => id !== except);
      const within = await Promise.all(others.map((member) => isWithin(member, signal)));
      return others
        .filter((_, at) => within[at])
        .map(({ id, name, email }) => ({
          id,
          name: name || email,
          detail: name ? email : undefined,
        }));
    },
  };
}
