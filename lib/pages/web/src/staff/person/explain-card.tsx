import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Check, X } from 'lucide-react';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { shortName } from '../../names.js';
import { useProblemText } from '../../problems.js';
import { Select } from '../../ui/field.js';
import { Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { entriesOf, sectionsOf, type PermissionNode } from '../permissions/tree-model.js';
import { labelsOf, useCatalogue, useProfiles } from '../permissions/use-catalogue.js';
import { personPath } from './person-path.js';
import { stateOf } from '../users/status.js';
import { useHostThings } from '../../searches.js';
import { useSelection } from './use-selection.js';

type Member = Shape<'Member'>;

/** Why somebody may do something, or may not: each layer that has a say. */
export function ExplainCard({ member }: { readonly member: Member }) {
  const t = useWords();
  const navigate = useNavigate();
  const { may, on }: { readonly may?: string; readonly on?: string } = useSearch({ strict: false });
  const { data: nodes } = useCatalogue();
  const { data: selection } = useSelection(member.id);
  const projects = selection?.projects.filter(({ gone }) => !gone) ?? [];
  const names = useHostThings(
    '/projects',
    projects.map(({ id }) => id),
  );
  if (!nodes) return <Loading lines={3} />;
  const leaves = entriesOf(nodes).filter(({ node }) => node.children.length === 0);
  const key = leaves.find(({ node }) => node.key === may)?.node.key ?? leaves[0]?.node.key;
  const project = projects.find(({ id }) => id === on)?.id;
  const ask = (change: { readonly may?: string; readonly on?: string }) =>
    void navigate({
      to: '.',
      replace: true,
      search: { ...(may && { may }), ...(on && { on }), ...change },
    } as never);
  return (
    <section className="card" aria-labelledby="explain">
      <header>
        <h2 id="explain">{t('person.explain.title', { name: shortName(member) })}</h2>
      </header>
      <div className="pad stack">
        <div className="row wrap explain-ask">
          <Select
            className="grow"
            aria-label={t('person.explain.permission')}
            value={key}
            onChange={(event) => ask({ may: event.target.value })}
          >
            <Options nodes={nodes} />
          </Select>
          <Select
            className="grow"
            aria-label={t('person.explain.project')}
            value={project ?? ''}
            onChange={(event) => ask({ on: event.target.value })}
          >
            <option value="">{t('person.explain.anywhere')}</option>
            {projects.map(({ id }) => (
              <option key={id} value={id}>
                {t('person.explain.on', { name: names.get(id)?.name ?? id })}
              </option>
            ))}
          </Select>
        </div>
        {key && <Answer member={member} nodes={nodes} permission={key} project={project} />}
      </div>
    </section>
  );
}

/** The permissions by section. */
function Options({ nodes }: { readonly nodes: readonly PermissionNode[] }) {
  const t = useWords();
  return sectionsOf(nodes).map(({ id, node, entries }) => (
    <optgroup key={id} label={node?.label ?? t('permissions.tree.general')}>
      {entries
        .filter((entry) => entry.node.children.length === 0)
        .map((entry) => {
          const above = entry.above.slice(1).map(({ label }) => label);
          return (
            <option key={entry.node.key} value={entry.node.key}>
              {[...above, entry.node.label].join(': ')}
            </option>
          );
        })}
    </optgroup>
  ));
}

interface AnswerProps {
  readonly member: Member;
  readonly nodes: readonly PermissionNode[];
  readonly permission: string;
  readonly project: string | undefined;
}

function Answer({ member, nodes, permission, project }: AnswerProps) {
  const t = useWords();
  const problemText = useProblemText();
  const layerText = useLayerText(member, nodes, project);
  const { data, error } = useQuery(
    reading(useApi(), '/members/{id}/permissions/explain', {
      path: { id: member.id },
      query: { key: permission, ...(project !== undefined && { projectId: project }) },
    }),
  );
  if (error) return <p className="small">{problemText(error)}</p>;
  if (!data) return <Loading lines={3} />;
  const name = shortName(member);
  return (
    <div role="status">
      <p>
        <b>
          {t(data.allowed ? 'person.explain.yes' : 'person.explain.no', {
            name,
            what: labelsOf(nodes).get(permission)?.label ?? permission,
          })}
        </b>
      </p>
      <ul className="diff">
        {data.layers
          .filter(({ layer }) => layer !== 'scope' || project !== undefined)
          .map((verdict) => (
            <li key={verdict.layer} className={verdict.allowed ? 'gain' : 'lose'}>
              {verdict.allowed ? <Check aria-hidden /> : <X aria-hidden />}
              <span>
                <span className="vh">
                  {t(verdict.allowed ? 'person.explain.allows' : 'person.explain.refuses')}{' '}
                </span>
                {verdict.layer === data.decidedBy ? (
                  <b>{layerText(verdict)}</b>
                ) : (
                  layerText(verdict)
                )}{' '}
                {!verdict.allowed && (
                  <Cure layer={verdict.layer} member={member} project={project} />
                )}
              </span>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** What a layer says, as a sentence. */
function useLayerText(
  member: Member,
  nodes: readonly PermissionNode[],
  project: string | undefined,
) {
  const t = useWords();
  const { data: profiles } = useProfiles();
  const { data: there } = useQuery(
    reading(useApi(), '/members/{id}/permissions', {
      path: { id: member.id },
      query: { ...(project !== undefined && { projectId: project }) },
    }),
  );
  const labels = labelsOf(nodes);
  const names = {
    name: shortName(member),
    client: member.clientName ?? '',
    role: t(`common.role.${member.role}`),
  };
  const setName = () => {
    if (there?.customized) return t('person.explain.set.project');
    if (member.permissions.mode === 'custom') return t('person.explain.set.own', names);
    const profile = profiles?.find(({ id, isDefault }) =>
      member.permissions.mode === 'profile' ? id === member.permissions.profileId : isDefault,
    );
    return t('person.explain.set.profile', { profile: profile?.name ?? '' });
  };
  return ({ layer, allowed, at }: Shape<'Verdict'>): string => {
    const what = at === null ? '' : (labels.get(at)?.label ?? at);
    const state = stateOf(member, t).word;
    const words = { ...names, what, set: setName(), status: state };
    // Its password was set for it: until it is used, nobody knows whose account that is.
    if (layer === 'active' && !allowed && state === t('common.status.active'))
      return t('person.explain.layer.active.unused', words);
    return t(`person.explain.layer.${layer}.${allowed ? 'yes' : 'no'}`, words);
  };
}

/** The page on which a refusing layer can be changed. */
function Cure({
  layer,
  member,
  project,
}: {
  readonly layer: Shape<'Layer'>;
  readonly member: Member;
  readonly project: string | undefined;
}) {
  const t = useWords();
  if (layer === 'ceiling')
    return (
      <Link
        to={pathTo('staff', 'clients', member.clientId ?? '')}
        {...({ search: { tab: 'ceiling' } } as object)}
      >
        {t('permissions.lock.ceilingLink', { name: member.clientName ?? '' })}
      </Link>
    );
  if (layer === 'role')
    return <Link to={personPath(member.id, 'details')}>{t('permissions.lock.roleLink')}</Link>;
  if (layer === 'set')
    return (
      <Link
        to={personPath(member.id, 'permissions')}
        {...({ search: project === undefined ? {} : { project } } as object)}
      >
        {t('person.explain.customize')}
      </Link>
    );
  if (layer === 'scope')
    return <Link to={personPath(member.id, 'projects')}>{t('person.explain.choose')}</Link>;
  return null;
}
