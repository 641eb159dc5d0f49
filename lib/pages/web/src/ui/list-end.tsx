import { useEffect, useEffectEvent, useRef } from 'react';

/** The end of a list: tells once that it has come into view. */
export function ListEnd({ onSeen }: { readonly onSeen: () => void }) {
  const mark = useRef<HTMLSpanElement>(null);
  const tell = useEffectEvent(onSeen);
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (entries) => {
        // Somebody who scrolls fast has several told at once: the last one counts.
        if (entries.at(-1)?.isIntersecting) tell();
      },
      { rootMargin: '600px' },
    );
    if (mark.current) watcher.observe(mark.current);
    return () => watcher.disconnect();
  }, []);
  return <span ref={mark} />;
}
