import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { pathTo } from '../../areas.js';
import { Page } from '../../ui/page.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../rights.js';
import { AskDialog, type Asked, type RefusingLayer } from './ask-dialog.js';
import { FactsCard } from './facts-card.js';
import { LeaveCard } from './leave-card.js';
import { MayCard } from './may-card.js';
import { RequestsCard } from './requests-card.js';
import { SightCard } from './sight-card.js';

/** What is open to oneself and why the rest is not, what one has asked for, and the way out. */
export function AccessPage() {
  const t = useWords();
  const { me, client, portal, isViewed } = useRights();
  const role = t(`common.role.${me.membership?.role ?? 'member'}`);
  const { asked, ask, close } = useAsking();
  const [refused, setRefused] = useState<Readonly<Record<string, RefusingLayer>>>({});
  return (
    <Page title={t('access.title')} lead={t('access.lead', { portal, role, client })}>
      <div className="split access">
        <MayCard refused={refused} onAsk={(key) => ask({ kind: 'permission', key })} />
        <div className="stack">
          <FactsCard />
          <SightCard onAsk={() => ask({ kind: 'scope' })} />
          <RequestsCard />
          {!isViewed && <LeaveCard />}
        </div>
      </div>
      {asked && !isViewed && (
        <AskDialog
          asked={asked}
          onClose={close}
          onRefused={(layer) => {
            if (asked.kind === 'permission') setRefused({ ...refused, [asked.key]: layer });
          }}
        />
      )}
    </Page>
  );
}

/**
 * What is being asked for. The address can say it, so that a page of the host which was refused leads here: `?ask=` and a
 * permission, `?project=` and an id, or both.
 */
function useAsking() {
  const navigate = useNavigate();
  const search: Record<string, unknown> = useSearch({ strict: false });
  const [chosen, setChosen] = useState<Asked | null>(() => askedBy(search));
  const close = () => {
    setChosen(null);
    if (askedBy(search)) void navigate({ to: pathTo('team', 'access'), replace: true });
  };
  return { asked: chosen, ask: setChosen, close };
}

function askedBy({ ask, project }: Record<string, unknown>): Asked | null {
  const projectId = typeof project === 'string' && project !== '' ? project : undefined;
  if (typeof ask === 'string' && ask !== '')
    return { kind: 'permission', key: ask, ...(projectId && { projectId }) };
  return projectId ? { kind: 'project', projectId } : null;
}
