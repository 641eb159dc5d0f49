import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { Button } from '../../ui/button.js';
import { Note } from '../../ui/note.js';
import { Problem } from '../../ui/problem.js';
import { Failed, Loading } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { PermissionTree } from '../permissions/permission-tree.js';
import { changedKeys, entriesOf, type Switches } from '../permissions/tree-model.js';
import { Consequences } from '../previews/consequences.js';
import { useCatalogue } from '../previews/use-permission-names.js';
import { useWhatIf } from '../previews/use-what-if.js';
import { useClientChange } from './client-changes.js';

type Client = Shape<'Client'>;
type Ceiling = Shape<'Ceiling'>;

/** What a client may have at most, whatever its users are given. */
export function ClientCeiling({ client }: { readonly client: Client }) {
  const path = { id: client.id };
  const catalogue = useCatalogue();
  const ceiling = useQuery(reading(useApi(), '/clients/{id}/permissions', { path }));
  const error = catalogue.error ?? ceiling.error;
  if (catalogue.data && ceiling.data)
    return <Editor client={client} stored={ceiling.data} nodes={catalogue.data.permissions} />;
  if (!error) return <Loading />;
  const retry = () => {
    void catalogue.refetch();
    void ceiling.refetch();
  };
  return <Failed error={error} onRetry={retry} />;
}

interface EditorProps {
  readonly client: Client;
  readonly stored: Ceiling;
  readonly nodes: readonly Shape<'Permission'>[];
}

function Editor({ client, stored, nodes }: EditorProps) {
  const t = useWords();
  const api = useApi();
  const path = { id: client.id };
  const editing = useCeiling({ client, stored, nodes });
  const { value, setValue, read, changed, problem, isBusy, save, loadAgain, discard } = editing;
  const typed = changed.length === 0 ? null : JSON.stringify(value);
  const whatIf = useWhatIf(['/clients/{id}/permissions', path], typed, (text, signal) =>
    api.PUT('/clients/{id}/permissions', {
      path,
      query: { dryRun: true },
      body: { permissions: JSON.parse(text) as Record<string, boolean> },
      signal,
    }),
  );
  const notes = Object.fromEntries(
    entriesOf(nodes)
      .filter(({ node }) => node.requiresRole === 'admin')
      .map(({ node }) => [node.key, t('clients.ceiling.adminsOnly')]),
  );
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
            <Problem error={problem} onReload={() => void loadAgain()} />
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
