import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { reading, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { standing, useMe } from '../../me.js';
import { Button } from '../../ui/button.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import type { AuditSearch } from './audit-search.js';
import { ReplayDialog } from './replay-dialog.js';

/** Says that something could not be delivered, as long as there is anything, and has admins deliver it again. */
export function FailedNote({ search }: { readonly search: AuditSearch }) {
  const t = useWords();
  const { isStaffAdmin } = standing(useMe());
  const [isAsking, setAsking] = useState(false);
  const { data } = useQuery(
    reading(useApi(), '/audit', { query: { delivery: 'failed', limit: 1 } }),
  );
  const isAny = (data?.items.length ?? 0) > 0;
  return (
    <>
      {isAny && (
        <Note tone="warn">
          <div className="row wrap">
            <span className="grow">
              {t('audit.failedNote')} {!isStaffAdmin && t('audit.onlyAdmins')}
            </span>
            {search.delivery !== 'failed' && (
              <Link to={pathTo('staff', 'audit')} search={{ delivery: 'failed' }}>
                {t('audit.showFailed')}
              </Link>
            )}
            {isStaffAdmin && (
              <Button onClick={() => setAsking(true)}>{t('audit.replayAll')}</Button>
            )}
          </div>
        </Note>
      )}
      {isAsking && <ReplayDialog search={search} onClose={() => setAsking(false)} />}
    </>
  );
}
