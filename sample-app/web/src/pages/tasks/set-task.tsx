import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { call } from '../../api/call.js';
import { projectsQuery } from '../../api/names.js';
import { useMe } from '../../me.js';
import { Card } from '../../ui/card.js';
import { ClientChoice } from '../../ui/client-choice.js';
import { ChoiceField, TextField } from '../../ui/field.js';
import { Submit } from '../../ui/submit.js';
import { useWords } from '../../words/index.js';
import { useProjectMay } from '../use-project-may.js';

/** A new task: what is to be done, on which project if on one, and for whom if staff set it. */
export function SetTask() {
  const t = useWords();
  const { isStaff } = useMe();
  const queries = useQueryClient();
  const { data: projects = [] } = useQuery(projectsQuery);
  const [title, setTitle] = useState('');
  const [projectId, setProjectId] = useState('');
  const [clientId, setClientId] = useState('');
  const { data: mayOnProject = true } = useProjectMay(projectId, 'tasks.set');
  const set = useMutation({
    mutationFn: (body: object) => call('POST', '/tasks', { body }),
    onSuccess: () => {
      setTitle('');
      return queries.invalidateQueries({ queryKey: ['/tasks'] });
    },
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (set.isPending || !mayOnProject) return;
    const about = { ...(projectId !== '' && { projectId }), ...(isStaff && { clientId }) };
    set.mutate({ title: title.trim(), ...about });
  };
  return (
    <Card title={t('tasks.new')}>
      <form className="stack" onSubmit={submit}>
        <TextField
          label={t('tasks.title')}
          required
          maxLength={200}
          pattern=".*\S.*"
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <div className="fields">
          <ClientChoice value={clientId} onChange={setClientId} />
          <ChoiceField
            label={t('work.project')}
            hint={!mayOnProject && t('tasks.notOnProject')}
            value={projectId}
            onChange={({ target }) => setProjectId(target.value)}
          >
            <option value="">{t('tasks.noProject')}</option>
            {projects.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </ChoiceField>
        </div>
        <Submit
          label={t('tasks.set')}
          isBusy={set.isPending}
          error={set.error}
          disabled={!mayOnProject}
        >
          <span className="muted" role="status">
            {set.isSuccess && title === '' && t('tasks.done')}
          </span>
        </Submit>
      </form>
    </Card>
  );
}
