import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';
import { locale } from '../words/index.js';

/** What components of React Aria stand in: our language, our links. Their code is fetched when the first one shows. */
export function AriaScope({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  return (
    <I18nProvider locale={locale()}>
      <RouterProvider
        navigate={(to) => void router.navigate({ to })}
        useHref={(to) => router.buildLocation({ to }).href}
      >
        {children}
      </RouterProvider>
    </I18nProvider>
  );
}
