import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Check as Tick } from 'lucide-react';
import { useMemo, useState } from 'react';
import {
  Collection,
  ListBox,
  ListBoxItem,
  ListBoxLoadMoreItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import { useWords } from '../words/index.js';
import { AriaScope } from './aria-scope.js';
import { SearchField } from './field.js';
import { Picked } from './picked.js';
import type { Choice } from './picker.js';
import { useDebounced } from './use-debounced.js';

/** A page of what can be picked. */
export interface ChoicePage {
  readonly items: readonly Choice[];
  readonly nextCursor: string | null;
  readonly total?: number | undefined;
}

/** Finds what can be picked, page by page. */
export interface ChoicePages {
  readonly key: readonly unknown[];
  readonly find: (text: string, cursor: string | null, signal: AbortSignal) => Promise<ChoicePage>;
}

interface MultiPickerProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly pages: ChoicePages;
  readonly value: readonly Choice[];
  readonly onChange: (value: readonly Choice[]) => void;
  /** What the search says, as `Search campaigns`. */
  readonly find: string;
}

/** A list to pick any number from: those picked on top with `2/51`, search on the server, ten thousand rows without a freeze. */
export function MultiPicker({ label, hint, pages, value, onChange, find }: MultiPickerProps) {
  const t = useWords();
  const [text, setText] = useState('');
  const { choices, total, hasNextPage, isFetching, fetchNextPage } = useChoicePages(pages, text);
  const picked = new Set(value.map(({ id }) => id));
  const listed = new Set(choices.map(({ id }) => id));
  // Others than those in the list are picked, too, and stay.
  const pick = (keys: 'all' | ReadonlySet<unknown>) => {
    const isPicked = (id: string) => keys === 'all' || keys.has(id);
    onChange([
      ...value.filter(({ id }) => !listed.has(id) || isPicked(id)),
      ...choices.filter(({ id }) => isPicked(id) && !picked.has(id)),
    ]);
  };
  return (
    <div className="field" role="group" aria-label={label}>
      <span className="label">
        {label}
        <span className="muted num" role="status">
          {total === undefined ? value.length : `${value.length}/${total}`}
        </span>
      </span>
      {value.length > 0 && <Picked value={value} onChange={onChange} />}
      <div className="drop">
        <SearchField label={find} value={text} onChange={(event) => setText(event.target.value)} />
        <AriaScope>
          <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: 36 }}>
            <ListBox
              className="pick-list"
              aria-label={label}
              selectionMode="multiple"
              selectedKeys={picked}
              onSelectionChange={pick}
              renderEmptyState={() => (
                <p className="muted small pad">
                  {isFetching ? t('common.loading') : t('common.nothingFound')}
                </p>
              )}
            >
              {/* Each is made once: with ten thousand in the list, a letter or a pick would wait for all of them. */}
              <Collection items={choices}>
                {({ id, name, detail }) => (
                  <ListBoxItem id={id} textValue={name} className="pick-row">
                    <span className="tick" aria-hidden>
                      <Tick />
                    </span>
                    <span className="grow">{name}</span>
                    {detail && <span className="muted small">{detail}</span>}
                  </ListBoxItem>
                )}
              </Collection>
              {hasNextPage && (
                <ListBoxLoadMoreItem
                  isLoading={isFetching}
                  onLoadMore={() => void fetchNextPage()}
                />
              )}
            </ListBox>
          </Virtualizer>
        </AriaScope>
      </div>
      {hint && <p className="hint">{hint}</p>}
    </div>
  );
}

function useChoicePages({ key, find }: ChoicePages, text: string) {
  const rested = useDebounced(text.trim(), 150);
  const { data, ...rest } = useInfiniteQuery({
    queryKey: [...key, 'pages', rested],
    queryFn: ({ pageParam, signal }) => find(rested, pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  // Of how many there are, whatever is searched for.
  const all = useInfiniteQuery({
    queryKey: [...key, 'pages', ''],
    queryFn: ({ pageParam, signal }) => find('', pageParam, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  return {
    ...rest,
    choices: useMemo(() => data?.pages.flatMap(({ items }) => items) ?? [], [data]),
    total: all.data?.pages[0]?.total,
  };
}
