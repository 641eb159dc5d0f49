import { Link } from '@tanstack/react-router';
import { Minus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { useNamed } from '../../searches.js';
import { Note } from '../../ui/note.js';
import { Problem } from '../../ui/problem.js';
import { useWords } from '../../words/index.js';
import { usePermissionName } from './use-permission-names.js';

/** How many people are named before the rest is a number. */
const SHOWN = 8;

type Preview = Shape<'ChangePreview'>;

interface ConsequencesProps {
  readonly preview: Preview | null;
  readonly error: unknown;
  readonly isAsking: boolean;
}

/** What a change would do before it is made: who gains, who loses, whose invitation could not be accepted any more. */
export function Consequences({ preview, error, isAsking }: ConsequencesProps) {
  const t = useWords();
  return (
    <div className={isAsking ? 'stack busy' : 'stack'} aria-busy={isAsking}>
      <p className="muted small" role="status">
        {t(isAsking ? 'previews.asking' : preview ? 'previews.asked' : 'previews.nothing')}
      </p>
      <Problem error={error} />
      {preview && !error && <What preview={preview} />}
    </div>
  );
}

function What({ preview }: { readonly preview: Preview }) {
  const t = useWords();
  const [isAll, setAll] = useState(false);
  const { changed, members, invitationsVoided } = preview;
  const shown = isAll ? members : members.slice(0, SHOWN);
  const projects = [
    ...new Set(shown.flatMap((each) => [...each.projectsGained, ...each.projectsLost])),
  ];
  const names = new Map(useNamed('/projects', projects).map(({ id, name }) => [id, name]));
  return (
    <>
      <p>
        <b>{t('previews.changed', { count: changed })}</b>
      </p>
      {shown.map((member) => (
        <Person key={member.id} member={member} projectName={(id) => names.get(id) ?? id} />
      ))}
      {members.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('previews.showAll', { count: members.length })}
        </button>
      )}
      {changed > members.length && (
        <p className="muted small">{t('previews.unnamed', { count: changed - members.length })}</p>
      )}
      {invitationsVoided.length > 0 && (
        <Note tone="warn">
          {t('previews.voided', { count: invitationsVoided.length })}
        </Note>
      )}
    </>
  );
}

function Person({
  member,
  projectName,
}: {
  readonly member: Shape<'PreviewedMember'>;
  readonly projectName: (id: string) => string;
}) {
  const permissionName = usePermissionName();
  const lost = [...member.lost.map(permissionName), ...member.projectsLost.map(projectName)];
  const gained = [...member.gained.map(permissionName), ...member.projectsGained.map(projectName)];
  return (
    <section>
      <h3>
        <Link to={pathTo('staff', 'person', member.id)}>{member.name || member.id}</Link>
      </h3>
      <ul className="diff">
        <Change names={lost} look="lose" />
        <Change names={gained} look="gain" />
      </ul>
    </section>
  );
}

function Change({
  names,
  look,
}: {
  readonly names: readonly string[];
  readonly look: 'gain' | 'lose';
}) {
  const t = useWords();
  if (names.length === 0) return null;
  const Icon = look === 'lose' ? Minus : Plus;
  return (
    <li className={look}>
      <Icon aria-hidden />
      <span>
        <span className="vh">{t(`previews.${look}`)} </span>
        {names.slice(0, SHOWN).join(', ')}
        {names.length > SHOWN && ` ${t('common.andMore', { count: names.length - SHOWN })}`}
      </span>
    </li>
  );
}
