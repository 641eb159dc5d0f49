import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Shape } from '../../api.js';
import { fromInput, isPast, toInput } from '../../times.js';
import { Badge } from '../../ui/badge.js';
import { DataTable, type TableColumn } from '../../ui/data-table.js';
import { Menu } from '../../ui/menu.js';
import { useWords } from '../../words/index.js';
import { isRate } from './is-rate.js';
import { personPath } from './person-path.js';
import type { DraftProject, ScopeDraft } from './scope-draft.js';
import { TakeOffDialog } from './take-off-dialog.js';

type Member = Shape<'Member'>;

/** How a project must be billed for rates to count. */
const BY_HOURS = 'staff_hours';

interface ProjectTableProps {
  readonly member: Member;
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

/** The projects of a client user, each with its rate, its end and whether it has a set of permissions of its own. */
export function ProjectTable(props: ProjectTableProps) {
  const { member, projects, host, nameOf, bound, draft, onChange, hasGroups } = props;
  const t = useWords();
  const [leaving, setLeaving] = useState<DraftProject | null>(null);
  const columns = useMemo(
    (): readonly TableColumn<DraftProject>[] => [
      {
        id: 'name',
        head: t('person.projects.name'),
        card: 'who',
        cell: (project) => (
          <Name project={project} name={nameOf(project.id)} isBound={isBound(bound, project.id)} />
        ),
      },
      {
        id: 'rate',
        head: t('person.projects.rate'),
        labelled: true,
        cell: ({ id, rate, isGone }) =>
          host.get(id)?.billingBasis === BY_HOURS && !isGone ? (
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
                onChange({ ...draft, rates: new Map([...draft.rates, [id, event.target.value]]) })
              }
            />
          ) : (
            <span className="muted small">{t('person.projects.fixed')}</span>
          ),
      },
      {
        id: 'until',
        head: t('person.projects.until'),
        labelled: true,
        cell: ({ id, until }) => (
          <input
            type="datetime-local"
            className="until-input"
            aria-label={t('person.projects.untilOf', { name: nameOf(id) })}
            value={toInput(until || null)}
            onChange={(event) =>
              onChange({
                ...draft,
                ends: new Map([...draft.ends, [id, fromInput(event.target.value) ?? '']]),
              })
            }
          />
        ),
      },
      {
        id: 'permissions',
        head: t('permissions.title'),
        labelled: true,
        cell: ({ id, isCustomized, isNew, isGone }) =>
          isNew || isGone ? (
            <span className="muted small">{t('permissions.modeOn.none')}</span>
          ) : (
            <Link
              to={personPath(member.id, 'permissions')}
              {...({ search: { project: id } } as object)}
            >
              {t(isCustomized ? 'person.projects.ownSet' : 'permissions.modeOn.none')}
            </Link>
          ),
      },
      {
        id: 'actions',
        head: t('users.column.actions'),
        card: 'act',
        cell: (project) =>
          !project.isNew && (
            <Actions
              member={member}
              project={project}
              name={nameOf(project.id)}
              isLast={projects.filter(({ isNew }) => !isNew).length === 1 && hasGroups}
              onLeave={() => setLeaving(project)}
            />
          ),
      },
    ],
    [t, nameOf, bound, host, member, draft, onChange, projects, hasGroups],
  );
  return (
    <>
      <DataTable caption={t('person.projects.title')} rows={projects} columns={columns} />
      {leaving && (
        <TakeOffDialog
          member={member}
          project={{ id: leaving.id, name: nameOf(leaving.id) }}
          onClose={() => setLeaving(null)}
        />
      )}
    </>
  );
}

function isBound(bound: readonly string[] | null, id: string): boolean {
  return bound === null || bound.includes(id);
}

function Name({
  project: { isGone, isNew, until },
  name,
  isBound: isInside,
}: {
  readonly project: DraftProject;
  readonly name: string;
  readonly isBound: boolean;
}) {
  const t = useWords();
  const isOver = until !== '' && isPast(until);
  return (
    <div>
      <b>{name}</b> {isNew && <span className="changed">{t('person.projects.new')}</span>}
      {isGone && <Badge tone="bad">{t('person.projects.gone')}</Badge>}
      {isGone && <small>{t('person.projects.goneWhy')}</small>}
      {!isInside && !isGone && <small>{t('person.projects.outside')}</small>}
      {isOver && !isGone && <small>{t('person.projects.over')}</small>}
    </div>
  );
}

function Actions({
  member,
  project,
  name,
  isLast,
  onLeave,
}: {
  readonly member: Member;
  readonly project: DraftProject;
  readonly name: string;
  /** Whether there is no other, and groups are chosen: without it the member would see more. */
  readonly isLast: boolean;
  readonly onLeave: () => void;
}) {
  const t = useWords();
  const navigate = useNavigate();
  return (
    <Menu
      label={t('common.actions', { name })}
      entries={[
        !project.isGone && {
          id: 'customize',
          label: t('person.projects.customize'),
          onAction: () =>
            void navigate({
              to: personPath(member.id, 'permissions'),
              search: { project: project.id },
            } as never),
        },
        {
          id: 'leave',
          label: t('person.projects.takeOff'),
          look: 'bad',
          isDisabled: isLast,
          detail: t(isLast ? 'person.projects.wouldWiden' : 'person.projects.takeOffDetail'),
          onAction: onLeave,
        },
      ]}
    />
  );
}
