import { useQuery } from '@tanstack/react-query';
import { clientele } from '../api/clientele.js';
import { count } from '../format.js';
import { useMe } from '../me.js';
import { Page } from '../ui/page.js';
import { useProblemText } from '../problems.js';
import { useWords } from '../words/index.js';
import { LatestReports } from './latest-reports.js';
import { ProjectsCard } from './projects-card.js';

/** Days without a sign after which access is looked at again; the users page has a tab for it. */
const REVIEW_DAYS = 90;

/** The most requests that are counted. */
const REQUESTS_COUNTED = 100;

type MembersQuery = { readonly status: 'pending' } | { readonly inactiveDays: number };

/** Counts without reading the lists. */
async function countMembers(query: MembersQuery, signal: AbortSignal): Promise<string> {
  const page = { ...query, limit: 1, total: true };
  const { total = 0 } = await clientele.GET('/members', { query: page, signal });
  return count(total);
}

/** The list of requests has no total, so more than a page are some. */
async function countRequests(signal: AbortSignal): Promise<string> {
  const query = { status: 'open', limit: REQUESTS_COUNTED } as const;
  const { items, nextCursor } = await clientele.GET('/requests', { query, signal });
  return nextCursor === null ? count(items.length) : `${count(REQUESTS_COUNTED)}+`;
}

const WAITING = [
  { name: 'requests', href: '/people/requests', read: countRequests },
  {
    name: 'pending',
    href: '/people?tab=pending',
    read: (signal: AbortSignal) => countMembers({ status: 'pending' }, signal),
  },
  {
    name: 'review',
    href: '/people?tab=review',
    read: (signal: AbortSignal) => countMembers({ inactiveDays: REVIEW_DAYS }, signal),
  },
] as const;

/** The agency's home: what waits for somebody, its projects, its latest reports. */
export function StaffHome() {
  const t = useWords();
  const { identity, membership } = useMe();
  return (
    <Page
      title={t('home.title', { name: identity.name || identity.email })}
      lead={membership.portal.name}
    >
      <ul className="tiles" aria-label={t('home.waiting')}>
        {WAITING.map((each) => (
          <li key={each.name}>
            <Waiting {...each} />
          </li>
        ))}
      </ul>
      <div className="columns">
        <ProjectsCard title={t('home.agencyProjects')} />
        <LatestReports />
      </div>
    </Page>
  );
}

function Waiting({ name, href, read }: (typeof WAITING)[number]) {
  const t = useWords();
  const problemText = useProblemText();
  const { data, error } = useQuery({
    queryKey: ['home', name],
    queryFn: ({ signal }) => read(signal),
  });
  return (
    <a className={data === undefined || data === '0' ? 'tile' : 'tile hot'} href={href}>
      <b>{data ?? (error ? '?' : '…')}</b>
      <span>{t(`home.${name}`)}</span>
      <span className="muted">{error ? problemText(error) : t(`home.${name}Lead`)}</span>
    </a>
  );
}
