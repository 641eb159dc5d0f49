import { type LucideIcon, RefreshCw, SearchX, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { useProblemText } from '../problems.js';
import { useWords } from '../words/index.js';

/** Where there is nothing: why, and what to do about it. */
export function Empty({
  icon: Icon = SearchX,
  title,
  children,
}: {
  readonly icon?: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className="empty">
      <Icon aria-hidden size={24} />
      <p className="strong">{title}</p>
      {children && <div className="muted">{children}</div>}
    </div>
  );
}

/** In place of what could not be loaded. */
export function Failed({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) {
  const t = useWords();
  const problemText = useProblemText();
  return (
    <div role="alert">
      <Empty icon={Unplug} title={t('states.failed')}>
        <p>{problemText(error)}</p>
        <button type="button" className="btn" onClick={onRetry}>
          <RefreshCw aria-hidden size={16} />
          {t('states.retry')}
        </button>
      </Empty>
    </div>
  );
}

/** In place of what is on its way: lines of its shape, told to a screen reader once. */
export function Loading({ lines = 5 }: { readonly lines?: number }) {
  const t = useWords();
  return (
    <div className="bones" role="status">
      <span className="vh">{t('states.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden className="bone" />
      ))}
    </div>
  );
}

/** In place of a page that there is not. */
export function NotFound() {
  const t = useWords();
  return (
    <main className="page">
      <Empty title={t('states.notFound')}>
        <a href="/">{t('nav.home')}</a>
      </Empty>
    </main>
  );
}
