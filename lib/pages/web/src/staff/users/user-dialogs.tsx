import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { fullName, shortName } from '../../names.js';
import { enterView } from '../../session.js';
import { useZone } from '../../portal.js';
import { dayOf, pickedEnd } from '../../ends.js';
import { endText } from '../../times.js';
import { ActionDialog } from '../../ui/dialog.js';
import { Check, SelectField, TextField } from '../../ui/field.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useMemberChange } from './member-changes.js';

/** What can be done about one user. */
export type UserAction =
  | 'view'
  | 'resend'
  | 'invite'
  | 'review'
  | 'role'
  | 'end'
  | 'deactivate'
  | 'activate'
  | 'cancel'
  | 'remove';

interface UserDialogProps {
  readonly action: UserAction;
  readonly member: Shape<'Member'>;
  /** The role that is chosen already, if one is. */
  readonly role?: 'admin' | 'staff' | 'member';
  /** The latest end of access that may be given; null for any. */
  readonly latest?: string | null;
  readonly onClose: () => void;
}

/** Asks what belongs to an action, says what will happen and who is told, and does it. */
export function UserDialog({ action, member, role, latest, onClose }: UserDialogProps) {
  if (action === 'view') return <ViewDialog member={member} onClose={onClose} />;
  if (action === 'role')
    return <RoleDialog member={member} role={role ?? member.role} onClose={onClose} />;
  if (action === 'end')
    return <EndDialog member={member} latest={latest ?? null} onClose={onClose} />;
  if (action === 'remove') return <RemoveDialog member={member} onClose={onClose} />;
  return <PlainDialog action={action} member={member} onClose={onClose} />;
}

function useNames(member: Shape<'Member'>) {
  return {
    name: fullName(member),
    short: shortName({ name: member.name, email: member.email }),
  };
}

/** Leaves the pages about somebody who is gone, before they are fetched anew. */
function useLeave({ id }: Shape<'Member'>) {
  const navigate = useNavigate();
  return async () => {
    if (window.location.pathname.includes(id)) await navigate({ to: pathTo('staff') });
  };
}

type PlainAction = 'resend' | 'invite' | 'review' | 'deactivate' | 'activate' | 'cancel';

/** Actions that need no more than to be confirmed. */
function PlainDialog({
  action,
  member,
  onClose,
}: UserDialogProps & { readonly action: PlainAction }) {
  const t = useWords();
  const change = useMemberChange();
  const leave = useLeave(member);
  const { name, short } = useNames(member);
  const [at, invitation] = [
    { path: { id: member.id } },
    { path: { id: member.invitation?.id ?? '' } },
  ];
  const act = async () => {
    await change(async (api): Promise<unknown> => {
      if (action === 'resend') return api.POST('/invitations/{id}/resend', invitation);
      if (action === 'cancel') {
        await api.DELETE('/invitations/{id}', invitation);
        return leave();
      }
      if (action === 'invite') return api.POST('/members/{id}/invite', { ...at, body: {} });
      return api.POST(`/members/{id}/${action}`, at);
    });
    toast(t(`users.done.${action}`, { name }));
  };
  return (
    <ActionDialog
      title={t(`users.heading.${action}`, { name: short })}
      action={t(`users.act.${action}`)}
      // “Cancel” beside “Cancel the invitation” could be either.
      {...(action === 'cancel' && { dismiss: t('users.keep') })}
      look={action === 'cancel' || action === 'deactivate' ? 'bad' : 'primary'}
      onAction={act}
      onClose={onClose}
    >
      <p>{t(`users.ask.${action}`, { name, email: member.email })}</p>
    </ActionDialog>
  );
}

function ViewDialog({ member, onClose }: Omit<UserDialogProps, 'action'>) {
  const t = useWords();
  const api = useApi();
  const { name, short } = useNames(member);
  const [reason, setReason] = useState('');
  const act = async () => {
    const { token } = await api.POST('/members/{id}/view', {
      path: { id: member.id },
      body: { reason },
    });
    enterView(token);
  };
  return (
    <ActionDialog
      title={t('users.heading.view', { name: short })}
      action={t('users.act.view')}
      isIncomplete={reason.trim() === ''}
      onAction={act}
      onClose={onClose}
    >
      <p>{t('users.ask.view', { name })}</p>
      <TextField
        required
        maxLength={500}
        label={t('users.viewReason')}
        hint={t('users.viewReasonHint')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ActionDialog>
  );
}

function RoleDialog({
  member,
  role: chosen,
  onClose,
}: Pick<UserDialogProps, 'member' | 'onClose'> & Required<Pick<UserDialogProps, 'role'>>) {
  const t = useWords();
  const change = useMemberChange();
  const { name, short } = useNames(member);
  const [role, setRole] = useState(chosen);
  const [notify, setNotify] = useState(false);
  const act = async () => {
    await change((api) =>
      api.PATCH('/members/{id}', {
        path: { id: member.id },
        body: { role, notify, version: member.version },
      }),
    );
    toast(t('users.done.role', { name, role: t(`common.role.${role}`) }));
  };
  const roles =
    member.kind === 'staff' ? (['staff', 'admin'] as const) : (['member', 'admin'] as const);
  return (
    <ActionDialog
      title={t('users.heading.role', { name: short })}
      action={t('common.save')}
      isIncomplete={role === member.role}
      onAction={act}
      onClose={onClose}
    >
      <SelectField
        label={t('users.role')}
        hint={t(`common.roleHint.${member.kind}.${role}` as 'common.roleHint.client.member')}
        value={role}
        onChange={(event) => setRole(event.target.value as typeof role)}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {t(`common.role.${each}`)}
          </option>
        ))}
      </SelectField>
      <Check
        label={t('common.notify', { name: short })}
        checked={notify}
        onChange={(event) => setNotify(event.target.checked)}
      />
    </ActionDialog>
  );
}

function EndDialog({
  member,
  latest,
  onClose,
}: Pick<UserDialogProps, 'member' | 'onClose'> & Required<Pick<UserDialogProps, 'latest'>>) {
  const t = useWords();
  const change = useMemberChange();
  const { name, short } = useNames(member);
  const zone = useZone();
  const [typed, setEnd] = useState<string | null>(null);
  const end = typed ?? dayOf(member.accessUntil, zone);
  const [notify, setNotify] = useState(false);
  const act = async () => {
    const accessUntil = pickedEnd(end, [latest, member.accessUntil], zone);
    await change((api) =>
      api.PATCH('/members/{id}', {
        path: { id: member.id },
        body: { accessUntil, notify, version: member.version },
      }),
    );
    toast(t('users.done.end', { name }));
  };
  return (
    <ActionDialog
      title={t('users.heading.end', { name: short })}
      action={t('common.save')}
      onAction={act}
      onClose={onClose}
    >
      <TextField
        type="date"
        label={t('users.endAt')}
        hint={
          latest
            ? t('users.endLatest', { latest: endText(latest, zone) })
            : t('users.endHint', { zone })
        }
        required={latest !== null}
        max={latest === null ? undefined : dayOf(latest, zone)}
        value={end}
        onChange={(event) => setEnd(event.target.value)}
      />
      <Check
        label={t('common.notify', { name: short })}
        checked={notify}
        onChange={(event) => setNotify(event.target.checked)}
      />
    </ActionDialog>
  );
}

function RemoveDialog({ member, onClose }: Omit<UserDialogProps, 'action'>) {
  const t = useWords();
  const leave = useLeave(member);
  const change = useMemberChange();
  const { name, short } = useNames(member);
  const [notify, setNotify] = useState(false);
  const act = async () => {
    await change(async (api) => {
      await api.DELETE('/members/{id}', { path: { id: member.id }, query: { notify } });
      await leave();
    });
    toast(t('users.done.remove', { name }));
  };
  return (
    <ActionDialog
      title={t('users.heading.remove', { name: short })}
      action={t('users.act.remove', { name: short })}
      look="bad"
      onAction={act}
      onClose={onClose}
    >
      <p>{t('users.ask.remove', { name, email: member.email })}</p>
      <Check
        label={t('common.notify', { name: short })}
        hint={notify ? undefined : t('common.nobodyTold')}
        checked={notify}
        onChange={(event) => setNotify(event.target.checked)}
      />
    </ActionDialog>
  );
}
