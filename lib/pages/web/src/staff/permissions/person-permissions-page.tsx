import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Copy } from 'lucide-react';
import { useState } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { shortName } from '../../names.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Select } from '../../ui/field.js';
import { Loaded } from '../../ui/loaded.js';
import { Empty } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { PersonFrame } from '../person/person-frame.js';
import { useHostThings } from '../../searches.js';
import { useSelection } from '../person/use-selection.js';
import { CloneDialog } from './clone-dialog.js';
import { EverywhereEditor } from './everywhere-editor.js';
import { ProjectEditor } from './project-editor.js';
import { useCatalogue, useProfiles } from './use-catalogue.js';

/** What a client user may do, everywhere or on one project. */
export function PersonPermissionsPage() {
  return <PersonFrame tab="permissions">{(member) => <Permissions member={member} />}</PersonFrame>;
}

function Permissions({ member }: { readonly member: Shape<'Member'> }) {
  const api = useApi();
  const { project }: { readonly project?: string } = useSearch({ strict: false });
  const catalogue = useCatalogue();
  const profiles = useProfiles();
  const selection = useSelection(member.id);
  const at = { path: { id: member.id } };
  // One that is gone, or was never selected, has nothing to ask about.
  const asked = selection.data?.projects.find(({ id, gone }) => id === project && !gone)?.id;
  const everywhere = useQuery(reading(api, '/members/{id}/permissions', at));
  const there = useQuery({
    ...reading(api, '/members/{id}/permissions', {
      ...at,
      query: { ...(asked !== undefined && { projectId: asked }) },
    }),
  });
  const onReload = () => Promise.all([everywhere.refetch(), there.refetch(), profiles.refetch()]);
  return (
    <Loaded queries={[catalogue, profiles, selection, everywhere, there]}>
      {(nodes, known, { projects }, permissions, onProject) => (
        <Places
          // What was chosen and not saved belongs to one place.
          key={project ?? ''}
          edited={{ member, nodes, profiles: known, permissions, onReload }}
          projects={projects.filter(({ gone }) => !gone)}
          chosen={project}
          there={onProject}
        />
      )}
    </Loaded>
  );
}

interface PlacesProps {
  readonly edited: Parameters<typeof EverywhereEditor>[0];
  readonly projects: readonly Shape<'MemberProject'>[];
  readonly chosen: string | undefined;
  readonly there: Shape<'MemberPermissions'>;
}

function Places({ edited, projects, chosen, there }: PlacesProps) {
  const t = useWords();
  const { member } = edited;
  const name = shortName(member);
  const [isCloning, setCloning] = useState(false);
  const names = useHostThings(
    '/projects',
    projects.map(({ id }) => id),
  );
  const nameOf = (id: string) => names.get(id)?.name ?? id;
  const project = projects.find(({ id }) => id === chosen);
  const named = project && { id: project.id, name: nameOf(project.id) };
  const isMissing = chosen !== undefined && !project;
  return (
    <>
      <div className="row wrap">
        <h2 className="grow">{t('permissions.heading', { name })}</h2>
        {(!named || there.customized) && !isMissing && (
          <Button icon={Copy} onClick={() => setCloning(true)}>
            {t('permissions.cloneTo.open')}
          </Button>
        )}
        {projects.length > 0 && (
          <Place projects={projects.filter(({ gone }) => !gone)} chosen={chosen} nameOf={nameOf} />
        )}
      </div>
      {isMissing ? (
        <div className="card">
          <Empty
            title={t('permissions.gone', { name })}
            action={
              <ButtonLink to={pathTo('staff', 'person', member.id, 'permissions')}>
                {t('permissions.goneCure')}
              </ButtonLink>
            }
          />
        </div>
      ) : named ? (
        <ProjectEditor {...edited} project={named} there={there} />
      ) : (
        <EverywhereEditor {...edited} />
      )}
      {isCloning && (
        <CloneDialog member={member} project={named} onClose={() => setCloning(false)} />
      )}
    </>
  );
}

/** Where it counts: everywhere, or on one of the projects. */
function Place({
  projects,
  chosen,
  nameOf,
}: {
  readonly projects: readonly Shape<'MemberProject'>[];
  readonly chosen: string | undefined;
  readonly nameOf: (id: string) => string;
}) {
  const t = useWords();
  const navigate = useNavigate();
  const go = (id: string) =>
    void navigate({ to: '.', search: id === '' ? {} : { project: id } } as never);
  return (
    <Select
      className="place-select"
      aria-label={t('permissions.place')}
      value={projects.some(({ id }) => id === chosen) ? chosen : ''}
      onChange={(event) => go(event.target.value)}
    >
      <option value="">{t('permissions.everywhere')}</option>
      {projects.map(({ id, customized }) => (
        <option key={id} value={id}>
          {t(customized ? 'permissions.onProjectOwn' : 'permissions.onProject', {
            name: nameOf(id),
          })}
        </option>
      ))}
    </Select>
  );
}
