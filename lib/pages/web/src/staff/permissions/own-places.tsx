import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import { useHostThings } from '../../searches.js';
import { useSelection } from '../person/use-selection.js';

/** How many projects are named. */
const NAMED = 5;

/** Says where what counts everywhere does not count: on projects with a set of their own. */
export function OwnPlaces({ member }: { readonly member: Shape<'Member'> }) {
  const t = useWords();
  const { data } = useSelection(member.id);
  const own = data?.projects.filter(({ customized, gone }) => customized && !gone) ?? [];
  const names = useHostThings(
    '/projects',
    own.map(({ id }) => id),
  );
  if (own.length === 0) return null;
  const nameOf = (id: string) => names.get(id)?.name ?? id;
  return (
    <Note tone="warn">
      <p>
        {t('permissions.changes.notOn', {
          count: own.length,
          names: own
            .slice(0, NAMED)
            .map(({ id }) => nameOf(id))
            .join(', '),
        })}
      </p>
      {own.slice(0, NAMED).map(({ id }) => (
        <p key={id}>
          <Link
            to={pathTo('staff', 'person', member.id, 'permissions')}
            {...({ search: { project: id } } as object)}
          >
            {t('permissions.changes.openOwn', { name: nameOf(id) })}
          </Link>
        </p>
      ))}
    </Note>
  );
}
