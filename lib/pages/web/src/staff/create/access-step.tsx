import { useFormContext } from 'react-hook-form';
import { useApi } from '../../api.js';
import { hostPages } from '../../searches.js';
import { TextField } from '../../ui/field.js';
import { MultiPicker } from '../../ui/multi-picker.js';
import { Note } from '../../ui/note.js';
import type { Choice } from '../../ui/picker.js';
import { useWords } from '../../words/index.js';
import { EndField } from './end-field.js';
import { ProjectTerms } from './project-terms.js';
import { useFault } from './use-fault.js';
import { useChosenClient, useValues } from './wizard-data.js';
import { RefusalAt } from './wizard-refusals.js';
import { projectPages } from './wizard-searches.js';
import type { ChosenProject, WizardValues } from './wizard-values.js';

/** What a client user is to see of the agency's work, for how long, and what it is billed. */
export function AccessStep() {
  const t = useWords();
  const api = useApi();
  const { setValue, register } = useFormContext<WizardValues>();
  const fault = useFault();
  const values = useValues();
  const { projects, groups } = values;
  const client = useChosenClient(values);
  const bound = client?.projects ?? null;
  const outside = bound ? projects.filter(({ id }) => !bound.includes(id)) : [];
  return (
    <>
      <div className="two">
        <div className="stack tight">
          <MultiPicker
            label={t('create.projects')}
            find={t('create.findProjects')}
            pages={projectPages(api, t, bound)}
            value={projects}
            onChange={(value) =>
              setValue('projects', chosenProjects(projects, value), { shouldDirty: true })
            }
          />
          {bound && (
            <p className="hint">
              {t('common.bound', { client: client?.name ?? '', count: bound.length })}
            </p>
          )}
          {outside.length > 0 && (
            <Note tone="warn" role="status">
              {t('create.outside', { projects: names(outside) })}
            </Note>
          )}
          <RefusalAt field="projects" />
        </div>
        <div className="stack tight">
          <MultiPicker
            label={t('create.groups')}
            find={t('create.findGroups')}
            pages={hostPages(api, '/groups')}
            value={groups}
            onChange={(value) => setValue('groups', [...value], { shouldDirty: true })}
          />
          <RefusalAt field="groups" />
        </div>
      </div>
      {projects.length + groups.length === 0 && (
        <div className="only-s">
          <Note tone="warn">{t('create.sight.nothing')}</Note>
        </div>
      )}
      <ProjectTerms projects={projects} />
      <div className="two">
        <div className="stack tight">
          <TextField
            {...register('portalRate')}
            optional
            inputMode="decimal"
            autoComplete="off"
            label={t('create.portalRate')}
            hint={t('create.portalRateHint')}
            error={fault('portalRate')}
          />
          <RefusalAt field="portalRate" />
        </div>
        <EndField />
      </div>
    </>
  );
}

/** The chosen ones with what was typed for those that were chosen before. */
function chosenProjects(
  before: readonly ChosenProject[],
  chosen: readonly Choice[],
): ChosenProject[] {
  const known = new Map(before.map((each) => [each.id, each]));
  return chosen.map(
    (choice) =>
      known.get(choice.id) ?? {
        id: choice.id,
        name: choice.name,
        isRated: 'isRated' in choice && choice.isRated === true,
        rate: '',
        until: '',
      },
  );
}

function names(projects: readonly Choice[]): string {
  return projects.map(({ name }) => name).join(', ');
}
