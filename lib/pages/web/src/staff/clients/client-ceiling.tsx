import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { Button } from '../../ui/button.js';
import { Note } from '../../ui/note.js';
import { Loaded } from '../../ui/loaded.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { PermissionTree } from '../permissions/permission-tree.js';
import { changedKeys, type PermissionNode, type Switches } from '../permissions/tree-model.js';
import { useCatalogue } from '../permissions/use-catalogue.js';
import { useWhatIf } from '../permissions/what-if.js';
import { Consequences } from '../previews/consequences.js';
import { useRoleNotes } from '../profiles/use-role-notes.js';
import { useClientChange } from './client-changes.js';

type Client = Shape<'Client'>;
type Ceiling = Shape<'Ceiling'>;

/** What a client may have at most, whatever its users are given. */
export function ClientCeiling({ client }: { readonly client: Client }) {
  const path = { id: client.id };
  const catalogue = useCatalogue();
  const ceiling = useQuery(reading(useApi(), '/clients/{id}/permissions', { path }));
  return (
    <Loaded queries={[catalogue, ceiling]}>
      {(nodes, stored) => <Editor client={client} stored={stored} nodes={nodes} />}
    </Loaded>
  );
}

interface EditorProps {
  readonly client: Client;
  readonly stored: Ceiling;
  readonly nodes: readonly PermissionNode[];
}

function Editor({ client, stored, nodes }: EditorProps) {
  const t = useWords();
  const editing = useCeiling({ client, stored, nodes });
  const { value, setValue, read, changed, problem, isBusy, save, loadAgain, discard } = editing;
  const whatIf = useWhatIf(
    ['client', client.id, 'ceiling', value],
    changed.length === 0
      ? null
      : (api) =>
          api.PUT('/clients/{id}/permissions', {
            path: { id: client.id },
            query: { dryRun: true },
            body: { permissions: { ...value } },
          }),
  );
  const notes = useRoleNotes(nodes);
  return (
    <>
      <Note>{t('clients.ceiling.hint', { name: client.name })}</Note>
      <div className="split">
        <PermissionTree
          nodes={nodes}
          value={value}
          before={read.permissions}
          notes={notes}
          onChange={setValue}
        />
        <aside className="card beside" aria-label={t('previews.title')}>
          <header>
            <h2>{t('previews.title')}</h2>
          </header>
          <div className="pad stack">
            <Consequences {...whatIf} />
            <ProblemNote error={problem} onReload={loadAgain} onDone={() => undefined} />
          </div>
          <footer>
            <p className="muted small full">{t('clients.ceiling.told')}</p>
            {changed.length > 0 && <Button onClick={discard}>{t('common.discard')}</Button>}
            <Button
              look="primary"
              className="grow"
              busy={isBusy}
              disabled={changed.length === 0}
              onClick={() => void save()}
            >
              {changed.length === 0
                ? t('common.save')
                : t('clients.ceiling.save', { count: changed.length })}
            </Button>
          </footer>
        </aside>
      </div>
    </>
  );
}

/** The switches as they are turned, over what was read. */
function useCeiling({ client, stored, nodes }: EditorProps) {
  const t = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const change = useClientChange();
  const path = { id: client.id };
  const [read, setRead] = useState(stored);
  const [value, setValue] = useState<Switches>(stored.permissions);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const changed = changedKeys(nodes, value, read.permissions);
  const adopt = (next: Ceiling, turned: Switches = {}) => {
    setRead(next);
    setValue({ ...next.permissions, ...turned });
    setProblem(null);
  };
  // Nothing is turned yet, so that there is nothing to lose.
  if (stored.version > read.version && changed.length === 0 && !isBusy) adopt(stored);
  const loadAgain = async () => {
    try {
      const next = await queries.query({
        ...reading(api, '/clients/{id}/permissions', { path }),
        staleTime: 0,
      });
      adopt(next, Object.fromEntries(changed.map((key) => [key, value[key] ?? false])));
    } catch (error) {
      setProblem(error);
    }
  };
  const save = async () => {
    if (isBusy) return;
    setBusy(true);
    setProblem(null);
    const body = { permissions: { ...value }, version: read.version };
    try {
      adopt(
        (await change((there) =>
          there.PUT('/clients/{id}/permissions', { path, body }),
        )) as Ceiling,
      );
      toast(t('common.saved'));
    } catch (error) {
      setProblem(error);
    }
    setBusy(false);
  };
  const discard = () => adopt(read);
  return { value, setValue, read, changed, problem, isBusy, save, loadAgain, discard };
}
