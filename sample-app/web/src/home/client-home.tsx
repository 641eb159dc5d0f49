import { useQuery } from '@tanstack/react-query';
import { Info } from 'lucide-react';
import { clientele } from '../api/clientele.js';
import { AREAS, isOpen } from '../areas.js';
import { moment } from '../format.js';
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
      {!me.hasScope && <NoScope me={me} isAnythingOpen={isAnythingOpen} />}
      {me.hasScope && !isAnythingOpen && <NothingOn me={me} />}
      <div className="columns">
        {isOpen('projects', me) && <ProjectsCard title={t('home.yourProjects')} />}
        {isOpen('reports', me) && <LatestReports />}
        {isOpen('tasks', me) && <TasksCard />}
        {isOpen('integrations', me) && <NumbersCard />}
      </div>
    </Page>
  );
}

/** For somebody to whom no page is open: whom to ask, or that it is asked. */
function NothingOn({ me }: { readonly me: Member }) {
  const t = useWords();
  const { asked, isKnown } = useAsked(me);
  return (
    <Empty title={t(asked ? 'home.asked' : 'home.nothing')}>
      {asked && <p>{t('home.askedLead', askedWords(me, asked))}</p>}
      {isKnown && <a href="/team/access">{t(asked ? 'home.seeAsked' : 'notOpen.ask')}</a>}
    </Empty>
  );
}

/** For somebody with whom nothing is shared yet: whom to ask, or that it is asked. */
function NoScope({
  me,
  isAnythingOpen,
}: {
  readonly me: Member;
  readonly isAnythingOpen: boolean;
}) {
  const t = useWords();
  const { membership } = me;
  const { asked, isKnown } = useAsked(me, 'scope');
  return (
    <div className="notice">
      <Info aria-hidden size={20} />
      <div>
        <h2>{t(asked ? 'home.asked' : 'home.noScope')}</h2>
        {asked && <p>{t('home.askedLead', askedWords(me, asked))}</p>}
        <p>
          {t('home.noScopeLead', { agency: membership.portal.name })}{' '}
          {isAnythingOpen && t('home.noScopeElse')}
        </p>
        {isKnown && (
          <p>
            <a className={asked ? 'btn' : 'btn primary'} href="/team/no-access">
              {t(asked ? 'home.seeAsked' : 'notOpen.ask')}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

/** What somebody has asked for and nobody has decided yet. Whoever looks as somebody else asks for nothing. */
function useAsked({ membership: { id: memberId }, isView }: Member, kind?: 'scope') {
  const { data, isPending } = useQuery({
    queryKey: ['home', 'asked', memberId, kind],
    queryFn: ({ signal }) =>
      clientele.GET('/requests', {
        query: { memberId, status: 'open', limit: 1, ...(kind && { kind }) },
        signal,
      }),
    enabled: !isView,
  });
  return { asked: data?.items[0], isKnown: !isPending };
}

function askedWords({ membership }: Member, { createdAt }: { readonly createdAt: string }) {
  return { agency: membership.portal.name, when: moment(createdAt) };
}
