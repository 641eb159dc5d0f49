import { CircleAlert, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { type ClienteleClient, isApiError } from '../../../../../client/index.js';
import type { Shape } from '../../api.js';
import { someOf } from '../../names.js';
import { refusalText } from '../../problems.js';
import { useZone } from '../../portal.js';
import { Button } from '../../ui/button.js';
import { ActionDialog, Dialog } from '../../ui/dialog.js';
import { Check, SelectField, TextField } from '../../ui/field.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import type { BulkAction } from './bulk-bar.js';
import { useMemberChange } from './member-changes.js';

type Member = Shape<'Member'>;
type Result = Shape<'ChangeResult'>;

/** How many one call takes. */
const AT_ONCE = 500;

/** How many of those with whom it went well are named. */
const NAMED = 20;

interface BulkDialogProps {
  readonly action: BulkAction;
  readonly members: readonly Member[];
  readonly onClose: () => void;
  /** The picked ones are dealt with. */
  readonly onDone: () => void;
}

/** Asks, does it, and says for each row what came of it where that differs. */
export function BulkDialog({ action, members, onClose, onDone }: BulkDialogProps) {
  const t = useWords();
  const change = useMemberChange();
  const roles = rolesOf(members);
  const [role, setRole] = useState<Role>(roles[0]);
  const zone = useZone();
  const [end, setEnd] = useState('');
  const [notify, setNotify] = useState(false);
  const [results, setResults] = useState<readonly Result[] | null>(null);
  const act = async () => {
    const ids = members.map(({ id }) => id);
    const all: Result[] = [];
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const memberIds = ids.slice(from, from + AT_ONCE);
      const { results: part } = await change((api) =>
        send(api, action, { memberIds, role, accessUntil: end || null, notify }),
      );
      all.push(...part);
    }
    setResults(all);
  };
  if (results)
    return <Results action={action} members={members} results={results} onClose={onDone} />;
  const count = members.length;
  const staff = members.filter(({ kind, role: had }) => kind === 'staff' && had !== 'admin');
  const mayTell = action === 'remove' || action === 'role' || action === 'end';
  return (
    <ActionDialog
      title={t(`users.bulkAsk.${action}`, { count })}
      action={t(`users.bulkAct.${action}`, { count })}
      look={action === 'remove' || action === 'deactivate' ? 'bad' : 'primary'}
      onAction={act}
      onClose={onClose}
      // The results take its place.
      onDone={() => undefined}
    >
      <p>
        <b>{someOf(members.map(nameOf), t)}</b>
      </p>
      <p>{t(`users.bulkWhat.${action}`, { count })}</p>
      {action === 'role' && (
        <SelectField
          label={t('users.role')}
          value={role}
          onChange={(event) => setRole(event.target.value as typeof role)}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {t(`common.role.${each}`)}
            </option>
          ))}
        </SelectField>
      )}
      {action === 'role' && role === 'admin' && staff.length > 0 && (
        <Note tone="warn">
          {t('users.bulkWhat.staffAdmin', { names: someOf(staff.map(nameOf), t) })}
        </Note>
      )}
      {action === 'end' && (
        <TextField
          type="date"
          label={t('users.endAt')}
          hint={t('users.endHint', { zone })}
          value={end}
          onChange={(event) => setEnd(event.target.value)}
        />
      )}
      {mayTell && (
        <Check
          label={t('common.notifyAll')}
          hint={notify ? undefined : t('common.nobodyTold')}
          checked={notify}
          onChange={(event) => setNotify(event.target.checked)}
        />
      )}
    </ActionDialog>
  );
}

function nameOf({ name, email }: Member): string {
  return name || email;
}

type Role = 'member' | 'staff' | 'admin';

/** The roles that some of the picked can have. */
function rolesOf(members: readonly Member[]): readonly [Role, ...Role[]] {
  const has = (kind: Member['kind']) => members.some((member) => member.kind === kind);
  if (!has('staff')) return ['member', 'admin'];
  return has('client') ? ['member', 'staff', 'admin'] : ['staff', 'admin'];
}

interface Wishes {
  readonly memberIds: string[];
  readonly role: Role;
  readonly accessUntil: string | null;
  readonly notify: boolean;
}

function send(
  api: ClienteleClient,
  action: BulkAction,
  { memberIds, role, accessUntil, notify }: Wishes,
) {
  if (action === 'review') return reviewEach(api, memberIds);
  if (action === 'role')
    return api.POST('/members/bulk/role', { body: { memberIds, role, notify } });
  if (action === 'end')
    return api.POST('/members/bulk/end', { body: { memberIds, accessUntil, notify } });
  if (action === 'remove') return api.POST('/members/bulk/remove', { body: { memberIds, notify } });
  return api.POST(`/members/bulk/${action}`, { body: { memberIds } });
}

/** One after the other: the routes for many do not have it. */
async function reviewEach(api: ClienteleClient, memberIds: readonly string[]) {
  const results: Result[] = [];
  for (const [index, memberId] of memberIds.entries())
    try {
      await api.POST('/members/{id}/review', { path: { id: memberId } });
      results.push({ index, memberId, ok: true });
    } catch (error) {
      if (!isApiError(error)) throw error;
      const { code, message, details } = error;
      results.push({ index, memberId, ok: false, code, message, ...(details && { details }) });
    }
  return { results };
}

function Results({
  action,
  members,
  results,
  onClose,
}: {
  readonly action: BulkAction;
  readonly members: readonly Member[];
  readonly results: readonly Result[];
  readonly onClose: () => void;
}) {
  const t = useWords();
  const names = new Map(members.map((member) => [member.id, nameOf(member)]));
  const kinds = new Map(members.map(({ id, kind }) => [id, kind]));
  // Of a row that is only to have a role, nothing else can be wrong.
  const reason = (result: Result & { readonly ok: false }) =>
    action === 'role' && result.code === 'VALIDATION_FAILED'
      ? t(`users.results.roleUnfit.${kinds.get(result.memberId) ?? 'client'}`)
      : refusalText(t, result);
  const refused = results.filter((result) => !result.ok);
  const done = results
    .filter(({ ok }) => ok)
    .map(({ memberId }) => names.get(memberId) ?? memberId);
  return (
    <Dialog
      title={t('users.results.title')}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <p className="row" role="status">
        {done.length > 0 && <CircleCheck aria-hidden size={16} />}
        <span>
          {done.length > 0
            ? t('users.results.done', { count: done.length, names: someOf(done, t, NAMED) })
            : t('users.results.doneNone')}
        </span>
      </p>
      {refused.length > 0 && (
        <ul className="list">
          {refused.map((result) => (
            <li key={result.index}>
              <CircleAlert aria-hidden size={16} />
              <span>
                <b>{names.get(result.memberId) ?? result.memberId}</b>
                <br />
                <span className="muted small">{reason(result)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
