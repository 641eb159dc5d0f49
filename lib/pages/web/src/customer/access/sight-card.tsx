import { useInfiniteQuery, keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api.js';
import { Button } from '../../ui/button.js';
import { SearchField } from '../../ui/field.js';
import { Failed, Loading } from '../../ui/states.js';
import { useDebounced } from '../../ui/use-debounced.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../rights.js';
import { useSight } from '../sight.js';

/** How many names are asked for at once, and from how many on there is a search. */
const PAGE = 20;

/** Whose work one sees: the projects and the groups by name. */
export function SightCard({ onAsk }: { readonly onAsk: () => void }) {
  const t = useWords();
  const { me, isViewed } = useRights();
  const { projects, groups, sight, error, again } = useSight(1);
  if (error && !sight) return <Failed error={error} onRetry={() => void again()} />;
  if (!sight) return <Loading lines={4} />;
  const key = sight === 'nothing' && me.access.state === 'ok' ? 'gone' : sight;
  const [p, g] = [projects?.total ?? 0, groups?.total ?? 0];
  return (
    <section className="card pad stack" aria-labelledby="sight">
      <h2 id="sight">{t('access.see')}</h2>
      <p className="small">{t(`access.sees.${key}`)}</p>
      {sight === 'groups' && g > 0 && <Names path="/groups" total={g} />}
      {p > 0 && <Names path="/projects" total={p} />}
      {sight === 'both' && g > 0 && <Names path="/groups" total={g} />}
      {!isViewed && (
        <div>
          <Button onClick={onAsk}>{t('access.askMore')}</Button>
        </div>
      )}
    </section>
  );
}

function Names({
  path,
  total,
}: {
  readonly path: '/projects' | '/groups';
  readonly total: number;
}) {
  const t = useWords();
  const api = useApi();
  const [text, setText] = useState('');
  const q = useDebounced(text.trim());
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: [path, 'own', q],
    queryFn: ({ pageParam, signal }) => {
      const query = { limit: PAGE, ...(q && { q }), ...(pageParam && { cursor: pageParam }) };
      return api.GET(path, { query, signal });
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const word = t(path === '/projects' ? 'access.projects' : 'access.groups');
  return (
    <div className="stack tight">
      <h3>
        {word} <span className="count">{total}</span>
      </h3>
      {total > PAGE && (
        <SearchField
          label={t('access.findProject')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <ul className="names" aria-label={word}>
        {items.map(({ id, name }) => (
          <li key={id} className="chip plain">
            {name}
          </li>
        ))}
      </ul>
      {data && items.length === 0 && <p className="muted small">{t('common.nothingFound')}</p>}
      {hasNextPage && (
        <div>
          <Button look="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
