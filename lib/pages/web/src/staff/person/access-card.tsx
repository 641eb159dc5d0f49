import { languageName } from '../../language-name.js';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reading, type Shape, useApi } from '../../api.js';
import { useNamed } from '../../searches.js';
import { useZone } from '../../portal.js';
import { ago, endText, isPast } from '../../times.js';
import { Note } from '../../ui/note.js';
import { type T, useWords } from '../../words/index.js';
import { countOf, entriesOf } from '../permissions/tree-model.js';
import { useCatalogue } from '../permissions/use-catalogue.js';
import { useRights } from '../users/rights.js';
import { boundOf } from './bound-of.js';
import { personPath } from './person-path.js';
import { useAssigned } from './use-assigned.js';

type Member = Shape<'Member'>;

/** How many things are named in a sentence. */
const NAMED = 3;

/** What somebody has access to, in sentences. */
export function AccessCard({ member }: { readonly member: Member }) {
  const t = useWords();
  const { mayChange } = useRights();
  const isClient = member.kind === 'client';
  return (
    <section className="card" aria-labelledby="access">
      <header>
        <h2 id="access" className="grow">
          {t('person.access.title')}
        </h2>
        {mayChange(member) && (
          <Link className="small" to={personPath(member.id, isClient ? 'projects' : 'details')}>
            {t('person.access.change')}
          </Link>
        )}
      </header>
      <dl className="facts pad">
        <dt>{t('person.access.sees')}</dt>
        <dd>{isClient ? <Sees member={member} /> : <Clients member={member} />}</dd>
        {isClient && (
          <>
            <dt>{t('permissions.title')}</dt>
            <dd>
              <Permissions member={member} />
            </dd>
            <dt>{t('person.access.rates')}</dt>
            <dd className="num">
              <Rates member={member} />
            </dd>
          </>
        )}
        <dt>{t('person.access.until')}</dt>
        <dd>
          <Until member={member} />
        </dd>
        <dt>{t('common.language')}</dt>
        <dd>
          {member.locale
            ? languageName(member.locale)
            : t(`person.access.ownLanguage.${member.kind}`)}
        </dd>
        <dt>{t('users.column.lastActive')}</dt>
        <dd>{member.lastActiveAt ? ago(member.lastActiveAt) : t('common.never')}</dd>
        <dt>{t('person.access.reviewed')}</dt>
        <dd>{member.reviewedAt ? ago(member.reviewedAt) : t('common.never')}</dd>
      </dl>
    </section>
  );
}

/** The first few of many, by name, and how many there are besides. */
function listed(names: readonly string[], all: number, t: T): string {
  const shown = names.slice(0, NAMED);
  const rest = all - shown.length;
  return [...shown, ...(rest > 0 ? [t('common.andMore', { count: rest })] : [])].join(', ');
}

function Sees({
  member: { clientId, projects, projectCount, groups, groupCount },
}: {
  readonly member: Member;
}) {
  const t = useWords();
  const { data: client } = useQuery(
    reading(useApi(), '/clients/{id}', { path: { id: clientId ?? '' } }),
  );
  const bound = boundOf(client);
  const open = projects.filter(
    ({ id, until }) => (until === undefined || !isPast(until)) && (bound?.includes(id) ?? true),
  );
  const over = projects.length - open.length;
  const firstProjects = useNamed(
    '/projects',
    open.slice(0, NAMED).map(({ id }) => id),
  );
  const firstGroups = useNamed('/groups', groups.slice(0, NAMED));
  const onProjects = listed(
    firstProjects.map(({ name }) => name),
    projectCount - over,
    t,
  );
  const byGroups = listed(
    firstGroups.map(({ name }) => name),
    groupCount,
    t,
  );
  if (projectCount === 0 && groupCount === 0)
    return <Note tone="warn">{t('person.scope.nothing')}</Note>;
  if (projectCount > 0 && projectCount === over)
    return <Note tone="warn">{t('person.scope.allGone')}</Note>;
  if (groupCount === 0) return t('person.scope.projects', { projects: onProjects });
  if (projectCount === 0) return t('person.scope.groups', { groups: byGroups });
  return t('person.scope.both', { projects: onProjects, groups: byGroups });
}

function Clients({ member }: { readonly member: Member }) {
  const t = useWords();
  const { data } = useAssigned(member);
  if (member.clients === null) return t('person.scope.allClients');
  if (member.clientCount === 0) return <Note tone="warn">{t('person.scope.noClients')}</Note>;
  return t('person.scope.clients', {
    clients: listed(data?.map(({ name }) => name) ?? [], member.clientCount ?? 0, t),
  });
}

function Permissions({ member }: { readonly member: Member }) {
  const t = useWords();
  const api = useApi();
  const at = { path: { id: member.id } };
  const { data } = useQuery(reading(api, '/members/{id}/permissions', at));
  const { profileId, mode } = member.permissions;
  const profile = useQuery({
    ...reading(api, '/profiles/{id}', { path: { id: profileId ?? '' } }),
    enabled: profileId !== null,
  });
  const own = member.projects.filter(({ customized }) => customized).length;
  const { data: nodes } = useCatalogue();
  return (
    <>
      <Link to={personPath(member.id, 'permissions')}>
        {mode === 'profile' && profile.data ? profile.data.name : t(`common.mode.${mode}`)}
      </Link>
      {data && nodes && <>: {t('person.access.may', countOf(entriesOf(nodes), data.effective))}</>}
      {own > 0 && <>. {t('person.access.ownSets', { count: own })}</>}
    </>
  );
}

function Until({ member: { accessUntil, projects } }: { readonly member: Member }) {
  const t = useWords();
  const zone = useZone();
  const ending = projects.filter(({ until }) => until !== undefined).slice(0, NAMED);
  const names = useNamed(
    '/projects',
    ending.map(({ id }) => id),
  );
  const ends = ending.map(({ until = '' }, index) =>
    t('person.access.projectUntil', {
      name: names[index]?.name ?? '',
      until: endText(until, zone),
    }),
  );
  return [accessUntil ? endText(accessUntil, zone) : t('person.access.noEnd'), ...ends].join('. ');
}

function Rates({ member: { portalRate, projects } }: { readonly member: Member }) {
  const t = useWords();
  const rated = projects.filter(({ rate }) => rate !== null).slice(0, NAMED);
  const names = useNamed(
    '/projects',
    rated.map(({ id }) => id),
  );
  const rates = rated.map(({ rate }, index) =>
    t('person.access.rateOn', { rate: rate ?? '', name: names[index]?.name ?? '' }),
  );
  if (portalRate === null && rates.length === 0) return t('common.none');
  return [
    ...(portalRate ? [t('person.access.portalRate', { rate: portalRate })] : []),
    ...rates,
  ].join(', ');
}
