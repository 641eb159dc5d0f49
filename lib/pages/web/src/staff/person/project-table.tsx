import { Link, useNavigate } from '@tanstack/react-router';
import { createContext, use, useMemo, useState } from 'react';
import type { Shape } from '../../api.js';
import { useZone } from '../../portal.js';
import { dayOf, pickedEnd } from '../../ends.js';
import { isPast } from '../../times.js';
import { Badge } from '../../ui/badge.js';
import { DataTable, type TableColumn } from '../../ui/data-table.js';
import { Menu } from '../../ui/menu.js';
import { useWords } from '../../words/index.js';
import { isRate } from '../rates.js';
import { personPath } from './person-path.js';
import type { DraftProject, SavedScope, ScopeDraft } from './scope-draft.js';
import { TakeOffDialog } from './take-off-dialog.js';

type Member = Shape<'Member'>;

/** How a project must be billed for rates to count. */
const BY_HOURS = 'staff_hours';

interface ProjectTableProps {
  readonly member: Member;
  readonly saved: SavedScope;
  readonly projects: readonly DraftProject[];
  readonly hasGroups: boolean;
  /** The projects that its client is bound to; null for any. */
  readonly bound: readonly string[] | null;
  /** Those that the host has. */
  readonly host: ReadonlyMap<string, Shape<'ListedProject'>>;
  readonly nameOf: (id: string) => string;
  readonly draft: ScopeDraft;
  readonly onChange: (draft: ScopeDraft) => void;
}

const Edited = createContext<ProjectTableProps | null>(null);

/** What the cells show and change. They stand still while it changes, so that a field being typed in keeps the focus. */
function useEdited(): ProjectTableProps {
  const edited = use(Edited);
  if (!edited) throw new Error('Cells stand below a ProjectTable.');
  return edited;
}

/** The projects of a client user, each with its rate, its end and whether it has a set of permissions of its own. */
export function ProjectTable(props: ProjectTableProps) {
  const t = useWords();
  const columns = useMemo(
    (): readonly TableColumn<DraftProject>[] => [
      {
        id: 'name',
        head: t('person.projects.name'),
        card: 'who',
        cell: (project) => <Name project={project} />,
      },
      {
        id: 'rate',
        head: t('person.projects.rate'),
        labelled: true,
        cell: (project) => <Rate project={project} />,
      },
      {
        id: 'until',
        head: t('person.projects.until'),
        labelled: true,
        cell: (project) => <Until project={project} />,
      },
      {
        id: 'permissions',
        head: t('permissions.title'),
        labelled: true,
        cell: (project) => <Permissions project={project} />,
      },
      {
        id: 'actions',
        head: t('users.column.actions'),
        card: 'act',
        cell: (project) => !project.isNew && <Actions project={project} />,
      },
    ],
    [t],
  );
  return (
    <Edited value={props}>
      <DataTable caption={t('person.projects.title')} rows={props.projects} columns={columns} />
    </Edited>
  );
}

interface CellProps {
  readonly project: DraftProject;
}

function Name({ project: { id, isGone, isNew, until } }: CellProps) {
  const t = useWords();
  const { nameOf, bound } = useEdited();
  const isInside = bound === null || bound.includes(id);
  const isOver = until !== '' && isPast(until);
  return (
    <div>
      <b>{nameOf(id)}</b> {isNew && <span className="changed">{t('person.projects.new')}</span>}
      {isGone && <Badge tone="bad">{t('person.projects.gone')}</Badge>}
      {isGone && <small>{t('person.projects.goneWhy')}</small>}
      {!isInside && !isGone && <small>{t('person.projects.outside')}</small>}
      {isOver && !isGone && <small>{t('person.projects.over')}</small>}
    </div>
  );
}

function Rate({ project: { id, rate, isGone } }: CellProps) {
  const t = useWords();
  const { host, member, nameOf, draft, onChange } = useEdited();
  if (isGone) return null;
  if (host.get(id)?.billingBasis !== BY_HOURS)
    return <span className="muted small">{t('person.projects.fixed')}</span>;
  return (
    <input
      type="text"
      className="rate-input"
      inputMode="decimal"
      dir="ltr"
      aria-label={t('person.projects.rateOf', { name: nameOf(id) })}
      aria-invalid={isRate(rate) ? undefined : true}
      placeholder={member.portalRate ?? t('common.none')}
      value={rate}
      onChange={(event) =>
        onChange({
          ...draft,
          rates: new Map([...draft.rates, [id, event.target.value]]),
        })
      }
    />
  );
}

function Until({ project: { id, until, isGone } }: CellProps) {
  const t = useWords();
  const zone = useZone();
  const { nameOf, saved, draft, onChange } = useEdited();
  if (isGone) return null;
  const before = saved.projects.find((each) => each.id === id)?.until ?? null;
  return (
    <input
      type="date"
      className="until-input"
      aria-label={t('person.projects.untilOf', { name: nameOf(id) })}
      value={dayOf(until || null, zone)}
      onChange={(event) =>
        onChange({
          ...draft,
          ends: new Map([...draft.ends, [id, pickedEnd(event.target.value, [before], zone) ?? '']]),
        })
      }
    />
  );
}

function Permissions({ project: { id, isCustomized, isNew, isGone } }: CellProps) {
  const t = useWords();
  const { member } = useEdited();
  if (isGone) return null;
  if (isNew) return <span className="muted small">{t('permissions.modeOn.none')}</span>;
  return (
    <Link to={personPath(member.id, 'permissions')} {...({ search: { project: id } } as object)}>
      {t(isCustomized ? 'person.projects.ownSet' : 'permissions.modeOn.none')}
    </Link>
  );
}

function Actions({ project: { id, isGone } }: CellProps) {
  const t = useWords();
  const navigate = useNavigate();
  const { member, projects, hasGroups, nameOf } = useEdited();
  const [isLeaving, setLeaving] = useState(false);
  const name = nameOf(id);
  // Without it, and with groups chosen, the member would see more.
  const isLast = hasGroups && projects.filter(({ isNew }) => !isNew).length === 1;
  const customize = () =>
    void navigate({
      to: personPath(member.id, 'permissions'),
      search: { project: id },
    } as never);
  return (
    <>
      <Menu
        label={t('common.actions', { name })}
        entries={[
          !isGone && {
            id: 'customize',
            label: t('person.projects.customize'),
            onAction: customize,
          },
          {
            id: 'leave',
            label: t('person.projects.takeOff'),
            look: 'bad',
            isDisabled: isLast,
            detail: t(isLast ? 'person.projects.wouldWiden' : 'person.projects.takeOffDetail'),
            onAction: () => setLeaving(true),
          },
        ]}
      />
      {isLeaving && (
        <TakeOffDialog member={member} project={{ id, name }} onClose={() => setLeaving(false)} />
      )}
    </>
  );
}
