import { Link } from '@tanstack/react-router';
import { personPath } from '../person/person-path.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import type { Preview } from '../permissions/what-if.js';

/** How many people are named. */
const NAMED = 6;

/** What anybody would gain or lose. */
export function unionOf({ members }: Preview) {
  return {
    gained: [...new Set(members.flatMap(({ gained }) => gained))],
    lost: [...new Set(members.flatMap(({ lost }) => lost))],
  };
}

/** Whom a change would concern, and what else would come of it. */
export function Concerned({ preview }: { readonly preview: Preview }) {
  const t = useWords();
  const { changed, members, invitationsVoided } = preview;
  return (
    <>
      {changed > 0 && (
        <div>
          <h3>{t('profiles.concerned', { count: changed })}</h3>
          <ul className="diff plain">
            {members.slice(0, NAMED).map(({ id, name }) => (
              <li key={id}>
                <Link to={personPath(id)}>{name}</Link>
              </li>
            ))}
            {changed > NAMED && (
              <li className="muted">{t('common.andMore', { count: changed - NAMED })}</li>
            )}
          </ul>
        </div>
      )}
      {invitationsVoided.length > 0 && (
        <Note tone="warn">{t('profiles.voided', { count: invitationsVoided.length })}</Note>
      )}
    </>
  );
}
