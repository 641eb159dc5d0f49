import { type LucideIcon, RefreshCw, SearchX, Unplug } from 'lucide-react';
import type { ReactNode } from 'react';
import { isApiError } from '../../../../client/index.js';
import { useProblemText } from '../problems.js';
import { useWords } from '../words/index.js';
import { Button } from './button.js';

/** Where there is nothing: why, and what to do about it. */
export function Empty({
  icon: Icon = SearchX,
  title,
  children,
  action,
}: {
  readonly icon?: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className="empty">
      <Icon aria-hidden />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** In place of what could not be loaded; what is not there is not tried again. */
export function Failed({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) {
  const t = useWords();
  const problemText = useProblemText();
  // To look for it once more would find nothing either.
  if (isApiError(error) && error.status === 404)
    return (
      <div role="alert">
        <NotFound />
      </div>
    );
  return (
    <div role="alert">
      <Empty
        icon={Unplug}
        title={t('common.failed.title')}
        action={
          <Button icon={RefreshCw} onClick={onRetry}>
            {t('common.retry')}
          </Button>
        }
      >
        {problemText(error)}
      </Empty>
    </div>
  );
}

/** In place of what is on its way: lines of its shape, told to a screen reader once. */
export function Loading({ lines = 6 }: { readonly lines?: number }) {
  const t = useWords();
  return (
    <div className="card pad stack" role="status">
      <span className="vh">{t('common.loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden className={`bone w${(line * 7) % 5}`} />
      ))}
    </div>
  );
}

/** In place of a page that there is not. */
export function NotFound() {
  const t = useWords();
  return <Empty title={t('common.failed.notFound')} />;
}
