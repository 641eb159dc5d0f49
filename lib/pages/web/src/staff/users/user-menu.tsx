import { useState } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { fullName, shortName } from '../../names.js';
import { Menu, type MenuEntry } from '../../ui/menu.js';
import { useWords } from '../../words/index.js';
import { useRights } from './rights.js';
import { resendableFrom } from './status.js';
import { UserDialog, type UserAction } from './user-dialogs.js';

type Member = Shape<'Member'>;

/** What can be done about one user, each with what will come of it; what cannot be done now says when or why. */
export function UserMenu({
  member,
  isMe,
  text,
  isHere = false,
}: {
  readonly member: Member;
  readonly isMe: boolean;
  readonly text?: string;
  /** On the pages about the user, which need not be opened. */
  readonly isHere?: boolean;
}) {
  const t = useWords();
  const [action, setAction] = useState<UserAction | null>(null);
  const { mayChange, mayView } = useRights();
  const name = fullName(member);
  const doing = (id: UserAction): Pick<MenuEntry & object, 'id' | 'label' | 'onAction'> => ({
    id,
    label: t(`users.action.${id}`, {
      name: shortName({ name: member.name, email: member.email }),
    }),
    onAction: () => setAction(id),
  });
  return (
    <>
      <Menu
        label={t('common.actions', { name })}
        {...(text && { text })}
        entries={[
          !isHere && {
            id: 'open',
            label: t('common.open'),
            href: pathTo('staff', 'person', member.id),
          },
          ...(isMe || !mayChange(member) ? [] : entriesFor(member, mayView(member), doing, t)),
        ]}
      />
      {action && <UserDialog action={action} member={member} onClose={() => setAction(null)} />}
    </>
  );
}

type Doing = (id: UserAction) => {
  readonly id: string;
  readonly label: string;
  readonly onAction?: () => void;
};

function entriesFor(
  member: Member,
  mayView: boolean,
  doing: Doing,
  t: ReturnType<typeof useWords>,
): (MenuEntry | false)[] {
  const { status, invitation } = member;
  const from = invitation && resendableFrom(invitation);
  const isPending = status === 'pending';
  return [
    mayView && { ...doing('view'), detail: t('users.detail.view') },
    isPending &&
      invitation !== null && {
        ...doing('resend'),
        detail: from ? t('users.detail.resendFrom', { from }) : t('users.detail.resend'),
        isDisabled: from !== null,
      },
    isPending && invitation === null && { ...doing('invite'), detail: t('users.detail.invite') },
    status === 'active' && { ...doing('review'), detail: t('users.detail.review') },
    !isPending && { ...doing('role') },
    { ...doing('end'), detail: t('users.detail.end') },
    '-',
    status === 'active' && { ...doing('deactivate'), detail: t('users.detail.deactivate') },
    status === 'deactivated' && { ...doing('activate'), detail: t('users.detail.activate') },
    isPending &&
      invitation !== null && { ...doing('cancel'), look: 'bad', detail: t('users.detail.cancel') },
    { ...doing('remove'), look: 'bad' },
  ];
}
