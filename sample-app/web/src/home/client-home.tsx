import { Info } from 'lucide-react';
import { AREAS, isOpen } from '../areas.js';
import { type Member, useMe } from '../me.js';
import { Page } from '../ui/page.js';
import { Empty } from '../ui/states.js';
import { useWords } from '../words/index.js';
import { LatestReports } from './latest-reports.js';
import { NumbersCard } from './numbers-card.js';
import { ProjectsCard } from './projects-card.js';
import { TasksCard } from './tasks-card.js';

/** The home of a client's people: as much of it as is open to them. */
export function ClientHome() {
  const t = useWords();
  const me = useMe();
  const { identity, membership } = me;
  const isAnythingOpen = AREAS.some((area) => area.name !== 'home' && area.isOpen(me));
  return (
    <Page
      title={t('home.title', { name: identity.name || identity.email })}
      lead={t('home.clientLead', {
        client: membership.client?.name ?? '',
        agency: membership.portal.name,
      })}
    >
      {!me.hasScope && <NoScope me={me} />}
      {me.hasScope && !isAnythingOpen && (
        <Empty title={t('home.nothing')}>
          <a href="/team/access">{t('notOpen.ask')}</a>
        </Empty>
      )}
      <div className="columns">
        {isOpen('projects', me) && <ProjectsCard title={t('home.yourProjects')} />}
        {isOpen('reports', me) && <LatestReports />}
        {isOpen('tasks', me) && <TasksCard />}
        {isOpen('integrations', me) && <NumbersCard />}
      </div>
    </Page>
  );
}

/** For somebody with whom nothing is shared yet: whom to ask. */
function NoScope({ me: { membership, isView } }: { readonly me: Member }) {
  const t = useWords();
  return (
    <div className="notice">
      <Info aria-hidden size={20} />
      <div>
        <h2>{t('home.noScope')}</h2>
        <p>{t('home.noScopeLead', { agency: membership.portal.name })}</p>
        {!isView && (
          <p>
            <a className="btn primary" href="/team/no-access">
              {t('notOpen.ask')}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}
