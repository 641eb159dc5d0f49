import { useQueryClient } from '@tanstack/react-query';
import { ListChecks } from 'lucide-react';
import { useId, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { reading, type Shape, useApi } from '../../api.js';
import { useEditForm } from '../../edit-form.js';
import { Button } from '../../ui/button.js';
import { Picked } from '../../ui/picked.js';
import type { Choice } from '../../ui/picker.js';
import { Note } from '../../ui/note.js';
import { SaveBar } from '../../ui/save-bar.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { ChooseDialog } from '../person/choose-dialog.js';
import { Consequences } from '../previews/consequences.js';
import { useWhatIf } from '../permissions/what-if.js';
import { isWhole, useClientChange } from './client-changes.js';
import { useChosen } from './use-chosen.js';

type Client = Shape<'Client'>;

interface ScopeValues {
  readonly isBound: boolean;
  readonly projects: readonly string[];
  readonly defaultProjects: readonly string[];
  readonly defaultGroups: readonly string[];
}

type Form = UseFormReturn<ScopeValues>;

/** Which projects bound what all of a client's users see, and what a new one gets. */
export function ClientScope({ client }: { readonly client: Client }) {
  const t = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const change = useClientChange();
  const path = { id: client.id };
  const editing = useEditForm<Client, ScopeValues>({
    stored: client,
    valuesOf,
    load: async () => {
      const found = await queries.query({
        ...reading(api, '/clients/{id}', { path }),
        staleTime: 0,
      });
      return isWhole(found) ? found : client;
    },
    save: async (values, { version }) => {
      const saved = await change((there) =>
        there.PATCH('/clients/{id}', { path, body: { ...bodyOf(values), version } }),
      );
      toast(t('common.saved'));
      return saved as Client;
    },
  });
  const { form, read, submit } = editing;
  const { isBound, projects } = form.watch();
  const bounds = isBound ? projects : null;
  const isOther = JSON.stringify(bounds) !== JSON.stringify(read.projects);
  const whatIf = useWhatIf(
    ['client', client.id, 'projects', bounds],
    isOther
      ? (there) =>
          there.PATCH('/clients/{id}', {
            path,
            query: { dryRun: true },
            body: { projects: bounds && [...bounds] },
          })
      : null,
  );
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className="split">
        <div className="stack">
          <Bounds form={form} gone={read.goneProjects} />
          <Defaults form={form} gone={read.goneDefaults} />
        </div>
        <aside className="card" aria-label={t('previews.title')}>
          <header>
            <h2>{t('previews.title')}</h2>
          </header>
          <div className="pad">
            <Consequences {...whatIf} />
          </div>
        </aside>
      </div>
      <SaveBar editing={editing}>{t('clients.scope.told')}</SaveBar>
    </form>
  );
}

function valuesOf({ projects, defaultScope }: Client): ScopeValues {
  return {
    isBound: projects !== null,
    projects: projects ?? [],
    defaultProjects: defaultScope.projects,
    defaultGroups: defaultScope.groups,
  };
}

function bodyOf({ isBound, projects, defaultProjects, defaultGroups }: ScopeValues) {
  return {
    projects: isBound ? [...projects] : null,
    defaultScope: { projects: [...defaultProjects], groups: [...defaultGroups] },
  };
}

function Bounds({ form, gone }: { readonly form: Form; readonly gone: readonly string[] }) {
  const t = useWords();
  const id = useId();
  const { isBound } = form.watch();
  return (
    <section className="card pad stack" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{t('clients.scope.bounds')}</h2>
      <div className="seg" role="radiogroup" aria-labelledby={`${id}-h`}>
        {[false, true].map((each) => (
          <label key={String(each)}>
            <input
              type="radio"
              name={id}
              checked={isBound === each}
              onChange={() => form.setValue('isBound', each, { shouldDirty: true })}
            />
            {t(each ? 'clients.scope.bound' : 'clients.scope.free')}
          </label>
        ))}
      </div>
      <p className="muted small">
        {t(isBound ? 'clients.scope.boundHint' : 'clients.scope.freeHint')}
      </p>
      {isBound && <Chosen form={form} field="projects" gone={gone} />}
    </section>
  );
}

function Defaults({ form, gone }: { readonly form: Form; readonly gone: Client['goneDefaults'] }) {
  const t = useWords();
  const id = useId();
  return (
    <section className="card pad stack" aria-labelledby={id}>
      <h2 id={id}>{t('clients.scope.defaults')}</h2>
      <p className="muted small">{t('clients.scope.defaultsHint')}</p>
      <div className="two">
        <Chosen form={form} field="defaultProjects" gone={gone.projects} />
        <Chosen form={form} field="defaultGroups" gone={gone.groups} />
      </div>
    </section>
  );
}

/** Projects or groups that are chosen, with those that the host has deleted. */
function Chosen({
  form,
  field,
  gone,
}: {
  readonly form: Form;
  readonly field: 'projects' | 'defaultProjects' | 'defaultGroups';
  readonly gone: readonly string[];
}) {
  const t = useWords();
  const [isChoosing, setChoosing] = useState(false);
  const path = field === 'defaultGroups' ? '/groups' : '/projects';
  const { isBound, projects, [field]: ids } = form.watch();
  // What the client is bound to itself is chosen among all there are.
  const among = field === 'defaultProjects' && isBound ? projects : null;
  const left = gone.filter((id) => ids.includes(id));
  const [value, remember] = useChosen(path, ids, new Set(gone));
  const choose = (next: readonly string[]) => form.setValue(field, next, { shouldDirty: true });
  const take = (chosen: readonly Choice[]) => {
    remember(chosen);
    choose(chosen.map(({ id }) => id));
  };
  return (
    <div className="stack tight" role="group" aria-label={t(`clients.scope.${field}`)}>
      <span className="label">
        {t(`clients.scope.${field}`)}
        <span className="muted num">{value.length}</span>
      </span>
      {value.length > 0 ? (
        <Picked value={value} onChange={take} />
      ) : (
        <p className="muted small">{t('clients.scope.noneChosen')}</p>
      )}
      <p>
        <Button icon={ListChecks} onClick={() => setChoosing(true)}>
          {t(path === '/groups' ? 'clients.scope.chooseGroups' : 'clients.scope.chooseProjects')}
        </Button>
      </p>
      {left.length > 0 && (
        <Note tone="warn">
          {t('clients.scope.gone', { count: left.length })}{' '}
          <button
            type="button"
            className="link"
            onClick={() => choose(ids.filter((id) => !left.includes(id)))}
          >
            {t('clients.scope.takeOut', { count: left.length })}
          </button>
        </Note>
      )}
      {isChoosing && (
        <ChooseDialog
          path={path}
          among={among}
          chosen={value}
          onChoose={take}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  );
}
