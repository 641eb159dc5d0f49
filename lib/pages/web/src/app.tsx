import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { isApiError } from '../../../client/index.js';
import { ApiProvider } from './api.js';
import { isSignedOut, isViewOver } from './problems.js';
import { createPages } from './router.js';
import { createSession, leaveView, signIn } from './session.js';
import { type T, WordsProvider } from './words/index.js';

/** Whoever is not logged in any more goes to do so, whatever they were doing; whose view is over goes back to the staff's pages. */
const leave = (error: unknown) => {
  if (isSignedOut(error)) signIn();
  if (isViewOver(error)) leaveView();
};

function createQueries(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: leave }),
    mutationCache: new MutationCache({ onError: leave }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        // A refusal stays one; a server that does not answer may be back in a second.
        retry: (count, error) => !isApiError(error) && !isSignedOut(error) && count < 2,
      },
    },
  });
}

/** All pages, with what they stand on. */
export function App({ words }: { readonly words: T }) {
  const [api] = useState(createSession);
  const [queries] = useState(createQueries);
  const [router] = useState(() => createPages({ api, queries }));
  return (
    <WordsProvider value={words}>
      <ApiProvider value={api}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </ApiProvider>
    </WordsProvider>
  );
}
