import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { Message } from './toast-cap.js';

// Fetched with the first message.
const ToastRegion = lazy(async () => ({
  default: (await import('./toast-region.js')).ToastRegion,
}));

const started = { is: false, listeners: new Set<() => void>() };

/** Says for a few seconds that something is done, or, until it is closed, that it is not. */
export function toast(text: string, tone: Message['tone'] = 'ok'): void {
  started.is = true;
  for (const listener of started.listeners) listener();
  void import('./toast-region.js').then(({ addToast }) => addToast({ text, tone }));
}

/** Where those messages stand, from the first one on. */
export function Toasts() {
  const isStarted = useSyncExternalStore(
    (listener) => {
      started.listeners.add(listener);
      return () => started.listeners.delete(listener);
    },
    () => started.is,
  );
  return isStarted ? (
    <Suspense>
      <ToastRegion />
    </Suspense>
  ) : null;
}
