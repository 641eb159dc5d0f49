import { useNavigate, useSearch } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { SelectField, TextField } from '../../ui/field.js';
import { Loaded } from '../../ui/loaded.js';
import { LeaveGuard } from '../../ui/leave-guard.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { PermissionTree } from '../permissions/permission-tree.js';
import type { PermissionNode, Switches } from '../permissions/tree-model.js';
import { fullSet, useCatalogue, useProfiles } from '../permissions/use-catalogue.js';
import { useRights } from '../users/rights.js';
import { useProfileChange } from './use-profile-change.js';
import { useRoleNotes } from './use-role-notes.js';

/** Where a profile is made. */
export function NewProfilePage() {
  const t = useWords();
  const { isStaffAdmin } = useRights();
  const catalogue = useCatalogue();
  const profiles = useProfiles();
  return (
    <Page
      title={t('profiles.create')}
      lead={t('profiles.createLead')}
      crumbs={[{ label: t('profiles.title'), to: pathTo('staff', 'profiles') }]}
    >
      {isStaffAdmin ? (
        <Loaded queries={[catalogue, profiles]}>
          {(nodes, items) => <NewProfile nodes={nodes} profiles={items} />}
        </Loaded>
      ) : (
        <Note tone="warn">{t('profiles.adminsOnly')}</Note>
      )}
    </Page>
  );
}

interface NewProfileProps {
  readonly nodes: readonly PermissionNode[];
  readonly profiles: readonly Shape<'Profile'>[];
}

function NewProfile({ nodes, profiles }: NewProfileProps) {
  const t = useWords();
  const navigate = useNavigate();
  const change = useProfileChange();
  const notes = useRoleNotes(nodes);
  const { from }: { readonly from?: string } = useSearch({ strict: false });
  const fallback = profiles.find(({ isDefault }) => isDefault);
  const [startId, setStartId] = useState(
    profiles.some(({ id }) => id === from) ? from : fallback?.id,
  );
  const start = profiles.find(({ id }) => id === startId);
  const before = start ? fullSet(nodes, start) : {};
  const [name, setName] = useState('');
  const [switches, setSwitches] = useState<Switches | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isSaving) return;
    setSaving(true);
    setProblem(null);
    try {
      const { id } = await change((api) =>
        api.POST('/profiles', { body: { name, permissions: switches ?? before } }),
      );
      toast(t('profiles.made', { name }));
      await navigate({ to: pathTo('staff', 'profiles', id) });
    } catch (error) {
      setProblem(error);
      setSaving(false);
    }
  };
  return (
    <form className="split" onSubmit={(event) => void save(event)}>
      <LeaveGuard wouldLose={() => !isSaving && (name !== '' || switches !== null)} />
      <PermissionTree
        nodes={nodes}
        value={switches ?? before}
        before={before}
        notes={notes}
        onChange={setSwitches}
      />
      <aside className="card" aria-label={t('profiles.about')}>
        <div className="pad stack">
          <TextField
            required
            maxLength={200}
            autoComplete="off"
            label={t('profiles.name')}
            hint={t('profiles.nameHint')}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <SelectField
            label={t('profiles.start')}
            hint={t('profiles.startHint')}
            value={startId ?? ''}
            onChange={(event) => {
              setStartId(event.target.value);
              setSwitches(null);
            }}
          >
            <option value="">{t('profiles.startEmpty')}</option>
            {profiles.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </SelectField>
        </div>
        <footer className="stack">
          <ProblemNote
            error={problem}
            onReload={() => Promise.resolve()}
            onDone={() => setProblem(null)}
          />
          <p className="small muted">{t('profiles.nobodyYet')}</p>
          <div className="row full">
            <ButtonLink to={pathTo('staff', 'profiles')}>{t('common.cancel')}</ButtonLink>
            <Button
              look="primary"
              type="submit"
              className="grow"
              busy={isSaving}
              disabled={name.trim() === ''}
            >
              {t('profiles.create')}
            </Button>
          </div>
        </footer>
      </aside>
    </form>
  );
}
