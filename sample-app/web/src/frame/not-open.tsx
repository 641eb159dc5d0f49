import { Lock } from 'lucide-react';
import { useMe } from '../me.js';
import { Page } from '../ui/page.js';
import { useWords } from '../words/index.js';

/** In place of a page that is not open to this person: who can change that. */
export function NotOpen({ onRetry }: { readonly onRetry: () => void }) {
  const t = useWords();
  const { isStaff, isView, membership } = useMe();
  return (
    <Page title={t('notOpen.title')}>
      <div className="notice">
        <Lock aria-hidden size={20} />
        <div>
          <p>
            {isView
              ? t('notOpen.view')
              : t(isStaff ? 'notOpen.staff' : 'notOpen.client', { agency: membership.portal.name })}
          </p>
          <div className="row">
            {!isStaff && !isView && (
              <a className="btn primary" href="/team/access">
                {t('notOpen.ask')}
              </a>
            )}
            <button type="button" className="btn" onClick={onRetry}>
              {t('states.again')}
            </button>
          </div>
        </div>
      </div>
    </Page>
  );
}
