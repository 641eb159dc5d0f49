import { useQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { call } from '../api/call.js';
import { codeOf, Refusal } from '../api/refusal.js';
import type { Area } from '../areas.js';
import { useMe } from '../me.js';
import { Failed, Loading } from '../ui/states.js';
import { Page } from '../ui/page.js';
import { useWords } from '../words/index.js';

interface NotOpenProps {
  readonly area: Area;
  readonly onRetry: () => void;
}

/** In place of a page that is not open to this person: who can change that. */
export function NotOpen({ area, onRetry }: NotOpenProps) {
  const t = useWords();
  const { isStaff, isView, membership } = useMe();
  return (
    <Page title={t('notOpen.title')}>
      {isStaff || isView ? (
        <Notice
          text={t(isView ? 'notOpen.view' : 'notOpen.staff', { agency: membership.portal.name })}
          onRetry={onRetry}
        />
      ) : (
        <ToClient area={area} onRetry={onRetry} />
      )}
    </Page>
  );
}

/** People of a client can ask for much of what they do not have: the API's refusal says whether for this. */
function ToClient({ area: { name, route }, onRetry }: NotOpenProps) {
  const t = useWords();
  const { membership } = useMe();
  const agency = membership.portal.name;
  const { data, error, refetch } = useQuery({
    queryKey: ['not-open', name],
    queryFn: ({ signal }) => refusalOf(route, signal),
  });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading lines={2} />;
  const retry = () => {
    void refetch();
    onRetry();
  };
  if (codeOf(data) === 'NO_SCOPE')
    return (
      <Notice text={t('problems.NO_SCOPE')} onRetry={retry}>
        <a className="btn primary" href="/team/no-access">
          {t('notOpen.ask')}
        </a>
      </Notice>
    );
  if (data?.details['requestable'] === false)
    return (
      <Notice text={t('notOpen.never', { agency })} onRetry={retry}>
        <a className="btn" href="/team/access">
          {t('notOpen.access')}
        </a>
      </Notice>
    );
  return (
    <Notice text={t('notOpen.client', { agency })} onRetry={retry}>
      <a className="btn primary" href={askingAddress(data)}>
        {t('notOpen.ask')}
      </a>
    </Notice>
  );
}

function Notice({
  text,
  onRetry,
  children,
}: {
  readonly text: string;
  readonly onRetry: () => void;
  readonly children?: ReactNode;
}) {
  const t = useWords();
  return (
    <div className="notice">
      <Lock aria-hidden size={20} />
      <div>
        <p>{text}</p>
        <div className="row">
          {children}
          <button type="button" className="btn" onClick={onRetry}>
            {t('states.again')}
          </button>
        </div>
      </div>
    </div>
  );
}

/** The refusal of a route; null where it is open by now. Rejects where it failed otherwise. */
async function refusalOf(route: string, signal: AbortSignal): Promise<Refusal | null> {
  try {
    await call('GET', route, { signal });
    return null;
  } catch (error) {
    if (error instanceof Refusal && error.status === 403) return error;
    throw error;
  }
}

/** Where one asks for what is missing. */
function askingAddress(refusal: Refusal | null): string {
  const missing = refusal?.details['missing'];
  const [ask] = Array.isArray(missing) ? (missing as unknown[]) : [];
  const query = typeof ask === 'string' ? `?${new URLSearchParams({ ask }).toString()}` : '';
  return `/team/access${query}`;
}
