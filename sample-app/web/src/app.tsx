import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { createQueries } from './queries.js';
import { createFront } from './router.js';
import { type T, WordsProvider } from './words/index.js';

/** The front, with what it stands on. */
export function App({ words }: { readonly words: T }) {
  const [queries] = useState(createQueries);
  const [router] = useState(() => createFront(queries));
  return (
    <WordsProvider value={words}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </WordsProvider>
  );
}
