import { Minus, PenLine, Plus } from 'lucide-react';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { fullName, shortName } from '../../names.js';
import { isPast } from '../../times.js';
import { Button } from '../../ui/button.js';
import { LeaveGuard } from '../../ui/leave-guard.js';
import { Note } from '../../ui/note.js';
import { NotifyCheck } from '../../ui/notify-check.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useMemberChange } from '../users/member-changes.js';
import { isRate } from '../rates.js';
import {
  countChanges,
  draftGroups,
  draftProjects,
  type SavedScope,
  scopeBody,
  type ScopeDraft,
} from './scope-draft.js';

/** How many things are named in a sentence. */
const NAMED = 3;

interface ScopeSummaryProps {
  readonly member: Shape<'Member'>;
  readonly saved: SavedScope;
  readonly draft: ScopeDraft;
  /** The projects that the client is bound to; null for any. */
  readonly bound: readonly string[] | null;
  readonly nameOf: (id: string) => string;
  readonly groupName: (id: string) => string;
  readonly onReload: () => Promise<unknown>;
  readonly onDiscard: () => void;
}

/** What somebody will see by what is chosen, what is new and what goes, and the buttons to save it. */
export function ScopeSummary(props: ScopeSummaryProps) {
  const { member, saved, draft, onReload, onDiscard } = props;
  const t = useWords();
  const change = useMemberChange();
  const [notify, setNotify] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const changes = countChanges(saved, draft);
  const name = shortName(member);
  const isWrong = [...draft.rates.values()].some((rate) => !isRate(rate));
  const save = async () => {
    setSaving(true);
    setProblem(null);
    try {
      await change((api) =>
        api.PATCH('/members/{id}', {
          path: { id: member.id },
          body: { ...scopeBody(saved, draft), notify, version: member.version },
        }),
      );
      await onReload();
      onDiscard();
      toast(t('person.projects.saved', { name: fullName(member) }));
    } catch (error) {
      setProblem(error);
    } finally {
      setSaving(false);
    }
  };
  return (
    <aside className="card" aria-label={t('person.summary.title', { name })}>
      <LeaveGuard wouldLose={() => changes > 0 && !isSaving} />
      <header>
        <h2>{t('person.summary.title', { name })}</h2>
      </header>
      <div className="pad stack">
        <Sees {...props} />
        <Moved {...props} />
        {isWrong && <Note tone="bad">{t('person.details.rateWrong')}</Note>}
      </div>
      <footer className="stack">
        <ProblemNote error={problem} onReload={onReload} onDone={() => setProblem(null)} />
        {changes > 0 && <p className="small muted">{t('permissions.changes.when', { name })}</p>}
        <NotifyCheck name={name} notify={notify} onNotify={setNotify} />
        <div className="row full">
          <Button disabled={changes === 0} onClick={onDiscard}>
            {t('permissions.changes.discard')}
          </Button>
          <Button
            look="primary"
            className="grow"
            disabled={changes === 0 || isWrong}
            busy={isSaving}
            onClick={() => void save()}
          >
            {changes === 0
              ? t('common.save')
              : t('permissions.changes.saveCount', { count: changes })}
          </Button>
        </div>
      </footer>
    </aside>
  );
}

/** One of the four states: by projects, by groups, by both, nothing. */
function Sees({ saved, draft, bound, nameOf, groupName }: ScopeSummaryProps) {
  const t = useWords();
  const listed = (names: readonly string[]) =>
    [
      ...names.slice(0, NAMED),
      ...(names.length > NAMED ? [t('common.andMore', { count: names.length - NAMED })] : []),
    ].join(', ');
  const chosen = draftProjects(saved, draft);
  const teams = draftGroups(saved, draft);
  // What is gone, over or outside of the client's projects still narrows, and shows nothing.
  const there = chosen.filter(
    ({ id, isGone, until }) =>
      !isGone && !(until && isPast(until)) && (bound?.includes(id) ?? true),
  );
  const teamsThere = teams.filter(({ gone = false }) => !gone);
  const projects = listed(there.map(({ id }) => nameOf(id)));
  const groups = listed(teamsThere.map(({ id }) => groupName(id)));
  const isAllGone =
    (chosen.length > 0 && there.length === 0) || (teams.length > 0 && teamsThere.length === 0);
  const had = { projects: saved.projects.length > 0, teams: saved.groups.length > 0 };
  const turn =
    teams.length > 0 && chosen.length === 0 && had.projects
      ? 'widens'
      : chosen.length > 0 && teams.length === 0 && had.teams
        ? 'widensByTeam'
        : chosen.length > 0 && teams.length > 0 && !had.teams
          ? 'narrows'
          : null;
  if (chosen.length === 0 && teams.length === 0)
    return <Note tone="warn">{t('person.scope.nothing')}</Note>;
  if (isAllGone) return <Note tone="warn">{t('person.scope.allGone')}</Note>;
  return (
    <>
      <p>
        {chosen.length === 0
          ? t('person.scope.groups', { groups })
          : teams.length === 0
            ? t('person.scope.projects', { projects })
            : t('person.scope.both', { projects, groups })}
      </p>
      {turn && <Note tone="warn">{t(`person.scope.${turn}`)}</Note>}
    </>
  );
}

function Moved({ saved, draft, nameOf, groupName }: ScopeSummaryProps) {
  const t = useWords();
  const gained = [
    ...draftProjects(saved, draft)
      .filter(({ isNew }) => isNew)
      .map(({ id }) => nameOf(id)),
    ...draftGroups(saved, draft)
      .filter(({ isNew }) => isNew)
      .map(({ id }) => groupName(id)),
  ];
  const lost = [
    ...saved.projects.filter(({ id }) => draft.removed.has(id)),
    ...saved.groups.filter(({ id }) => draft.removedGroups.has(id)),
  ];
  const changed = saved.projects.filter(
    ({ id, rate, until }) =>
      !draft.removed.has(id) &&
      ((draft.rates.get(id) ?? rate ?? '') !== (rate ?? '') ||
        (draft.ends.get(id) ?? until ?? '') !== (until ?? '')),
  );
  const loses = saved.projects.some(
    ({ id, customized, rate }) => draft.removed.has(id) && (customized || rate !== null),
  );
  return (
    <>
      {gained.length > 0 && (
        <div>
          <h3>{t('person.summary.added')}</h3>
          <ul className="diff gain">
            {gained.map((name) => (
              <li key={name}>
                <Plus aria-hidden />
                <span>{name}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {lost.length > 0 && (
        <div>
          <h3>{t('person.summary.removed')}</h3>
          <ul className="diff lose">
            {lost.map(({ id }) => (
              <li key={id}>
                <Minus aria-hidden />
                <span>{draft.removed.has(id) ? nameOf(id) : groupName(id)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {changed.length > 0 && (
        <div>
          <h3>{t('person.summary.changed')}</h3>
          <ul className="diff">
            {changed.map(({ id }) => (
              <li key={id}>
                <PenLine aria-hidden />
                <span>{nameOf(id)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {loses && <Note tone="warn">{t('person.projects.losesOwn')}</Note>}
    </>
  );
}
