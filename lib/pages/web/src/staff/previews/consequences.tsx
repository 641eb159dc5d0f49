import { Link } from '@tanstack/react-router';
import { Minus, Plus } from 'lucide-react';
import { Fragment, useMemo, useState } from 'react';
import type { Shape } from '../../api.js';
import { useProblemText } from '../../problems.js';
import { useNamed } from '../../searches.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import { personPath } from '../person/person-path.js';
import { usePermissionName } from './use-permission-names.js';

/** How many names are shown before the rest is a number. */
const SHOWN = 8;

type Preview = Shape<'ChangePreview'>;
type Previewed = Shape<'PreviewedMember'>;

interface ConsequencesProps {
  /** Undefined for no change, or as long as it is not known. */
  readonly preview: Preview | undefined;
  readonly error: unknown;
  readonly isChecking: boolean;
}

/** What a change would do before it is made: who gains, who loses, whose invitation could not be accepted any more. */
export function Consequences({ preview, error, isChecking }: ConsequencesProps) {
  const t = useWords();
  const problemText = useProblemText();
  return (
    <div className={isChecking ? 'stack busy' : 'stack'} aria-busy={isChecking}>
      <p className="muted small" role="status">
        {t(isChecking ? 'previews.asking' : preview ? 'previews.asked' : 'previews.nothing')}
      </p>
      {Boolean(error) && (
        <Note tone="bad" role="alert">
          {problemText(error)}
        </Note>
      )}
      {preview && !error && <What preview={preview} />}
    </div>
  );
}

function What({ preview }: { readonly preview: Preview }) {
  const t = useWords();
  const [isAll, setAll] = useState(false);
  const { changed, members, invitationsVoided } = preview;
  const groups = useMemo(() => alike(members), [members]);
  const shown = isAll ? groups : groups.slice(0, SHOWN);
  const projects = useMemo(
    () => [...new Set(groups.flatMap(([one]) => [...one.projectsGained, ...one.projectsLost]))],
    [groups],
  );
  const names = new Map(useNamed('/projects', projects).map(({ id, name }) => [id, name]));
  return (
    <>
      <p>
        <b>{t('previews.changed', { count: changed })}</b>
      </p>
      {shown.map((group) => (
        <Alike key={group[0].id} members={group} projectName={(id) => names.get(id) ?? id} />
      ))}
      {groups.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('previews.showAll', { count: members.length })}
        </button>
      )}
      {changed > members.length && (
        <p className="muted small">{t('previews.unnamed', { count: changed - members.length })}</p>
      )}
      {invitationsVoided.length > 0 && (
        <Note tone="warn">{t('previews.voided', { count: invitationsVoided.length })}</Note>
      )}
    </>
  );
}

/** People to whom the same happens, the most of them first. */
type Group = readonly [Previewed, ...Previewed[]];

function alike(members: readonly Previewed[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const member of members) {
    const { gained, lost, projectsGained, projectsLost } = member;
    const key = JSON.stringify([gained, lost, projectsGained, projectsLost]);
    groups.set(key, [...(groups.get(key) ?? []), member] as unknown as Group);
  }
  return [...groups.values()].toSorted((one, other) => other.length - one.length);
}

function Alike({
  members,
  projectName,
}: {
  readonly members: Group;
  readonly projectName: (id: string) => string;
}) {
  const t = useWords();
  const permissionName = usePermissionName();
  const [{ lost, gained, projectsLost, projectsGained }] = members;
  const named = members.slice(0, SHOWN);
  return (
    <section>
      <h3>
        {named.map(({ id, name }, index) => (
          <Fragment key={id}>
            {index > 0 && ', '}
            <Link to={personPath(id)}>{name || id}</Link>
          </Fragment>
        ))}
        {members.length > named.length &&
          ` ${t('common.andMore', { count: members.length - named.length })}`}
      </h3>
      <ul className="diff">
        <Change
          look="lose"
          names={[...lost.map(permissionName), ...projectsLost.map(projectName)]}
        />
        <Change
          look="gain"
          names={[...gained.map(permissionName), ...projectsGained.map(projectName)]}
        />
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
