import { useMemo, useState } from 'react';
import type { Shape } from '../../api.js';
import { fullName, listed } from '../../names.js';
import { Status } from '../../staff/users/status.js';
import { ago } from '../../times.js';
import { Avatar } from '../../ui/avatar.js';
import type { TableColumn } from '../../ui/data-table.js';
import { Select } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../rights.js';
import { ColleagueDialog } from './colleague-dialog.js';
import { TeamMenu } from './team-menu.js';
import { useExcess } from './use-excess.js';

type Member = Shape<'Member'>;

/** The columns of the team's list. */
export function useTeamColumns(): readonly TableColumn<Member>[] {
  const t = useWords();
  const { myId, isViewed, mayInvite, mayRemove, mayEdit } = useRights();
  const mayAct = mayInvite || mayRemove || mayEdit;
  return useMemo(() => {
    const columns: TableColumn<Member>[] = [
      {
        id: 'who',
        head: t('users.column.name'),
        card: 'who',
        cell: (member) => <Who member={member} />,
      },
      {
        id: 'role',
        head: t('users.column.role'),
        labelled: true,
        cell: (member) => <Role member={member} />,
      },
      {
        id: 'status',
        head: t('users.column.status'),
        cell: (member) => <Standing member={member} />,
      },
      {
        id: 'lastActive',
        head: t('users.column.lastActive'),
        labelled: true,
        isNumber: true,
        cell: ({ id, lastActiveAt }) =>
          id === myId && !isViewed
            ? t('common.now')
            : lastActiveAt
              ? ago(lastActiveAt)
              : t('common.never'),
      },
    ];
    const actions: TableColumn<Member> = {
      id: 'actions',
      head: t('users.column.actions'),
      card: 'act',
      cell: (member) => <TeamMenu member={member} />,
    };
    return mayAct ? [...columns, actions] : columns;
  }, [t, myId, isViewed, mayAct]);
}

function Who({ member: { id, name, email } }: { readonly member: Member }) {
  const t = useWords();
  const { myId } = useRights();
  return (
    <div className="who">
      <Avatar name={name || email} />
      <div>
        <b>{name || email}</b> {id === myId && <span className="tag">{t('common.you')}</span>}
        {name && <small>{email}</small>}
      </div>
    </div>
  );
}

/** The role, to be changed where that would be taken: who has more than oneself cannot be raised, only lowered. */
function Role({ member }: { readonly member: Member }) {
  const t = useWords();
  const { myId, mayEdit } = useRights();
  const excess = useExcess(member);
  const [chosen, setChosen] = useState<'admin' | 'member' | null>(null);
  const { role } = member;
  const isOpen = mayEdit && member.id !== myId && (role === 'admin' || excess?.length === 0);
  if (!isOpen) return t(`common.role.${role}`);
  return (
    <>
      <Select
        aria-label={t('team.roleOf', { name: fullName(member) })}
        value={role}
        onChange={(event) => setChosen(event.target.value as 'admin' | 'member')}
      >
        <option value="member">{t('common.role.member')}</option>
        <option value="admin">{t('common.role.admin')}</option>
      </Select>
      {chosen && (
        <ColleagueDialog
          action="role"
          member={member}
          role={chosen}
          onClose={() => setChosen(null)}
        />
      )}
    </>
  );
}

function Standing({ member }: { readonly member: Member }) {
  const t = useWords();
  const excess = useExcess(member) ?? [];
  return (
    <>
      <Status member={member} />
      {excess.length > 0 && <small> {t('team.more', { keys: listed(excess) })}</small>}
    </>
  );
}
