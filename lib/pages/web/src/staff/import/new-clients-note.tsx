import type { Shape } from '../../api.js';
import { listed } from '../../names.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';

/** How many names stand in the note. */
const NAMED = 10;

/** The clients that a file would make: a name nobody knows is often one that is misspelt. */
export function NewClientsNote({ newClients }: Pick<Shape<'ImportWithResults'>, 'newClients'>) {
  const t = useWords();
  const { named, names, own } = newClients;
  if (named + own === 0) return null;
  const shown = names.slice(0, NAMED).map((name) => t('imports.problem.quoted', { name }));
  const more = named - shown.length;
  const list =
    more > 0 ? `${shown.join(', ')} ${t('common.andMore', { count: more })}` : listed(shown);
  return (
    <Note tone={named > 0 ? 'warn' : 'info'}>
      {named > 0 && <p>{t('imports.newClients.named', { count: named, names: list })}</p>}
      {own > 0 && <p>{t('imports.newClients.own', { count: own })}</p>}
    </Note>
  );
}
