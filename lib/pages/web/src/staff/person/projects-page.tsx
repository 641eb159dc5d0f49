import { useQuery } from '@tanstack/react-query';
import { Layers, Users } from 'lucide-react';
import { useState } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/states.js';
import { Loaded } from '../../ui/loaded.js';
import { useWords } from '../../words/index.js';
import { boundOf } from './bound-of.js';
import { ChooseDialog } from './choose-dialog.js';
import { PersonFrame } from './person-frame.js';
import { ProjectTable } from './project-table.js';
import {
  draftGroups,
  draftProjects,
  NO_DRAFT,
  type SavedScope,
  type ScopeDraft,
  withGroups,
  withProjects,
} from './scope-draft.js';
import { ScopeSummary } from './scope-summary.js';
import { useHostThings } from '../../searches.js';
import { useSelection } from './use-selection.js';

/** What a client user sees of the agency's work: projects, with rates and ends, and groups. */
export function ProjectsPage() {
  return <PersonFrame tab="projects">{(member) => <Projects member={member} />}</PersonFrame>;
}

function Projects({ member }: { readonly member: Shape<'Member'> }) {
  const api = useApi();
  const selection = useSelection(member.id);
  const client = useQuery(reading(api, '/clients/{id}', { path: { id: member.clientId ?? '' } }));
  return (
    <Loaded queries={[selection, client]}>
      {(saved, of) => (
        <Scope
          member={member}
          saved={saved}
          bound={boundOf(of)}
          onReload={() => selection.refetch()}
        />
      )}
    </Loaded>
  );
}

interface ScopeProps {
  readonly member: Shape<'Member'>;
  readonly saved: SavedScope;
  /** The projects that its client is bound to; null for any. */
  readonly bound: readonly string[] | null;
  readonly onReload: () => Promise<unknown>;
}

function Scope({ member, saved, bound, onReload }: ScopeProps) {
  const t = useWords();
  const [draft, setDraft] = useState<ScopeDraft>(NO_DRAFT);
  const [choosing, setChoosing] = useState<'projects' | 'groups' | null>(null);
  const projects = draftProjects(saved, draft);
  const groups = draftGroups(saved, draft);
  const hostProjects = useHostThings(
    '/projects',
    projects.map(({ id }) => id),
  );
  const hostGroups = useHostThings(
    '/groups',
    groups.map(({ id }) => id),
  );
  const nameOf = (id: string) =>
    hostProjects.get(id)?.name ?? draft.added.find((each) => each.id === id)?.name ?? id;
  const groupName = (id: string) =>
    hostGroups.get(id)?.name ?? draft.addedGroups.find((each) => each.id === id)?.name ?? id;
  return (
    <div className="split">
      <div className="stack">
        <section className="stack tight" aria-labelledby="projects">
          <div className="row">
            <h2 id="projects" className="grow">
              {t('person.projects.title')} <span className="count">{projects.length}</span>
            </h2>
            <Button icon={Layers} onClick={() => setChoosing('projects')}>
              {t('person.projects.choose')}
            </Button>
          </div>
          {projects.length === 0 ? (
            <div className="card">
              <Empty icon={Layers} title={t('person.projects.none')}>
                {t(
                  groups.length > 0 ? 'person.projects.noneButGroups' : 'person.projects.noneAtAll',
                )}
              </Empty>
            </div>
          ) : (
            <ProjectTable
              member={member}
              saved={saved}
              projects={projects}
              hasGroups={groups.length > 0}
              bound={bound}
              host={hostProjects}
              nameOf={nameOf}
              draft={draft}
              onChange={setDraft}
            />
          )}
        </section>
        <section className="card" aria-labelledby="groups">
          <header>
            <h2 id="groups" className="grow">
              {t('person.groups.title')} <span className="count">{groups.length}</span>
            </h2>
            <Button icon={Users} onClick={() => setChoosing('groups')}>
              {t('person.groups.choose')}
            </Button>
          </header>
          <div className="pad">
            {groups.length === 0 ? (
              <p className="small muted">
                {t(projects.length > 0 ? 'person.groups.none' : 'person.groups.noneAtAll')}
              </p>
            ) : (
              <ul className="chips-row">
                {groups.map(({ id, gone, isNew }) => (
                  <li key={id} className={gone ? 'chip plain bad' : 'chip plain'}>
                    {groupName(id)}
                    {gone && <span className="small"> {t('person.projects.gone')}</span>}
                    {isNew && <span className="changed">{t('person.projects.new')}</span>}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </section>
      </div>
      <ScopeSummary
        member={member}
        saved={saved}
        draft={draft}
        bound={bound}
        nameOf={nameOf}
        groupName={groupName}
        onReload={onReload}
        onDiscard={() => setDraft(NO_DRAFT)}
      />
      {choosing === 'projects' && (
        <ChooseDialog
          path="/projects"
          among={bound}
          why={
            bound
              ? t('common.bound', { client: member.clientName ?? '', count: bound.length })
              : undefined
          }
          chosen={projects.map(({ id }) => ({ id, name: nameOf(id) }))}
          onChoose={(chosen) => setDraft(withProjects(saved, draft, chosen))}
          onClose={() => setChoosing(null)}
        />
      )}
      {choosing === 'groups' && (
        <ChooseDialog
          path="/groups"
          chosen={groups.map(({ id }) => ({ id, name: groupName(id) }))}
          onChoose={(chosen) => setDraft(withGroups(saved, draft, chosen))}
          onClose={() => setChoosing(null)}
        />
      )}
    </div>
  );
}
