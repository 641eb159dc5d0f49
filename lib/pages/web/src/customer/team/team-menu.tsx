import { useState } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { fullName, shortName } from '../../names.js';
import { resendableFrom } from '../../staff/users/status.js';
import type { UserAction } from '../../staff/users/user-dialogs.js';
import { Menu, type MenuEntry } from '../../ui/menu.js';
import { type T, useWords } from '../../words/index.js';
import { type Rights, useRights } from '../rights.js';
import { ColleagueDialog } from './colleague-dialog.js';
import { latestEnd } from './latest-end.js';
import { useExcess } from './use-excess.js';

type Member = Shape<'Member'>;

/** What may be done about a colleague; what cannot be done now says when. */
export function TeamMenu({ member }: { readonly member: Member }) {
  const t = useWords();
  const rights = useRights();
  const excess = useExcess(member);
  const [action, setAction] = useState<UserAction | null>(null);
  const isLess = excess?.length === 0;
  const entries = entriesOf({ member, rights, isLess, act: setAction, t });
  if (member.id === rights.myId || entries.length === 0) return null;
  return (
    <>
      <Menu label={t('common.actions', { name: fullName(member) })} entries={entries} />
      {action && (
        <ColleagueDialog
          action={action}
          member={member}
          latest={latestEnd(member, rights.me, isLess)}
          onClose={() => setAction(null)}
        />
      )}
    </>
  );
}

interface EntryFacts {
  readonly member: Member;
  readonly rights: Rights;
  /** Whether the colleague has nothing that oneself lacks. */
  readonly isLess: boolean;
  readonly act: (action: UserAction) => void;
  readonly t: T;
}

function entriesOf(facts: EntryFacts): readonly MenuEntry[] {
  const { member, rights, isLess, act, t } = facts;
  const doing = (id: UserAction) => ({
    id,
    label: t(`users.action.${id}`, { name: shortName(member) }),
    onAction: () => act(id),
  });
  const { mayRemove, mayEdit, mayInvite } = rights;
  const { status, invitation } = member;
  const isPending = status === 'pending';
  const isCancelled = isPending && invitation !== null && mayInvite;
  const changing: (MenuEntry | false)[] = [
    ...invitingEntries(facts, doing),
    mayEdit && {
      id: 'permissions',
      label: t('team.permissions'),
      href: pathTo('team', 'person', member.id),
    },
    mayEdit && { ...doing('end'), detail: t('users.detail.end') },
    mayEdit && status === 'active' && { ...doing('review'), detail: t('users.detail.review') },
  ];
  const taking: (MenuEntry | false)[] = [
    mayRemove &&
      status === 'active' && { ...doing('deactivate'), detail: t('users.detail.deactivate') },
    mayRemove &&
      status === 'deactivated' &&
      isLess && { ...doing('activate'), detail: t('users.detail.activate') },
    isCancelled && { ...doing('cancel'), look: 'bad', detail: t('users.detail.cancel') },
    mayRemove && !isCancelled && { ...doing('remove'), look: 'bad' },
  ];
  const parts = [changing, taking].map((part) => part.filter((each) => each !== false));
  return parts
    .filter(({ length }) => length > 0)
    .flatMap((part, at) => (at > 0 ? ['-', ...part] : part));
}

/** Sending a link: for those whom the actor could let in as things stand. */
function invitingEntries(
  { member: { status, invitation }, rights: { mayInvite }, isLess, t }: EntryFacts,
  doing: (id: UserAction) => Exclude<MenuEntry, '-'>,
): (MenuEntry | false)[] {
  if (status !== 'pending' || !mayInvite || !isLess) return [];
  if (invitation === null) return [{ ...doing('invite'), detail: t('users.detail.invite') }];
  // Sending these again mends nothing.
  if (invitation.void === 'ended' || invitation.void === 'domain') return [];
  const from = resendableFrom(invitation);
  return [
    {
      ...doing('resend'),
      detail: from ? t('users.detail.resendFrom', { from }) : t('users.detail.resend'),
      isDisabled: from !== null,
    },
  ];
}
