import type { UseInfiniteQueryResult, InfiniteData } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Page } from '../api/shapes.js';
import { useProblemText } from '../problems.js';
import { useWords } from '../words/index.js';
import { Answer } from './answer.js';
import { Empty } from './states.js';

/** A list that is read page by page: what there is so far, what is said of it, and more of it. */
export function Pages<T>({
  of: list,
  empty,
  foot,
  children,
}: {
  readonly of: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  /** What is said where the list is empty. */
  readonly empty: string;
  /** What is said below the rows that are there. */
  readonly foot: (rows: readonly T[], isAll: boolean) => string;
  readonly children: (rows: readonly T[]) => ReactNode;
}) {
  const t = useWords();
  const problemText = useProblemText();
  return (
    <Answer of={list}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <Empty title={empty} />;
        return (
          <>
            {children(rows)}
            <footer>
              <span className="muted" role="status">
                {foot(rows, !list.hasNextPage)}
              </span>
              {list.hasNextPage && (
                <button
                  type="button"
                  className="btn"
                  aria-disabled={list.isFetchingNextPage}
                  onClick={() => !list.isFetchingNextPage && void list.fetchNextPage()}
                >
                  {t(list.isFetchingNextPage ? 'states.loading' : 'states.more')}
                </button>
              )}
              {list.isFetchNextPageError && (
                <p className="error" role="alert">
                  {problemText(list.error)}
                </p>
              )}
            </footer>
          </>
        );
      }}
    </Answer>
  );
}
