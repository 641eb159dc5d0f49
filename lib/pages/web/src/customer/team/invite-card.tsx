import { ChevronDown, Mail } from 'lucide-react';
import { type SubmitEvent, useId, useRef, useState } from 'react';
import { isCode } from '../../../../../client/index.js';
import type { Shape } from '../../api.js';
import { listed, someOf } from '../../names.js';
import { useProblemText } from '../../problems.js';
import { leavesOf, type PermissionNode } from '../../staff/permissions/tree-model.js';
import { useCatalogue } from '../../staff/permissions/use-catalogue.js';
import { useMemberChange } from '../../staff/users/member-changes.js';
import { pickedEnd } from '../../ends.js';
import { moment } from '../../times.js';
import { Button } from '../../ui/button.js';
import { Field, SelectField } from '../../ui/field.js';
import { Note } from '../../ui/note.js';
import { toast } from '../../ui/toasts.js';
import { type T, useWords } from '../../words/index.js';
import { useRights } from '../rights.js';
import { useSight } from '../sight.js';
import { InviteOptions, NO_OPTIONS, type Options } from './invite-options.js';

/** How many projects or groups a sentence names. */
const NAMED = 4;

/** Refusals that are about the address. */
const OF_EMAIL = [
  'ALREADY_INVITED',
  'ALREADY_MEMBER',
  'EMAIL_DOMAIN_NOT_ALLOWED',
  'RESEND_TOO_SOON',
  'VALIDATION_FAILED',
] as const;

/** Invites a colleague: an address, and for those who may give them a role, an end, permissions. */
export function InviteCard() {
  const t = useWords();
  const heading = useId();
  const problemText = useProblemText();
  const { mayEdit, portal } = useRights();
  const catalogue = useCatalogue();
  const [isOpen, setOpen] = useState(false);
  const form = useInviteForm();
  const { email, role, options, problem, isBusy } = form;
  const beyond = missingIn(problem, catalogue.data ?? []);
  const isOfEmail = problem !== null && isCode(problem, ...OF_EMAIL);
  return (
    <form className="card pad stack" aria-labelledby={heading} onSubmit={form.submit}>
      <h2 id={heading}>{t('team.invite.title')}</h2>
      <div className={mayEdit ? 'invite' : 'invite plain'}>
        <Field label={t('team.invite.email')}>
          {(ties) => (
            <input
              {...ties}
              ref={form.emailField}
              type="email"
              required
              maxLength={320}
              autoComplete="off"
              aria-invalid={isOfEmail || undefined}
              value={email}
              onChange={(event) => form.setEmail(event.target.value)}
            />
          )}
        </Field>
        {mayEdit && (
          <SelectField
            label={t('team.invite.role')}
            value={role}
            onChange={(event) => form.setRole(event.target.value as typeof role)}
          >
            <option value="member">{t('common.role.member')}</option>
            <option value="admin">{t('common.role.admin')}</option>
          </SelectField>
        )}
        <Button look="primary" type="submit" icon={Mail} busy={isBusy}>
          {t('team.invite.send')}
        </Button>
      </div>
      {problem !== null && (
        <Note tone="bad" role="alert">
          {beyond.length > 0
            ? t('team.invite.beyond', { names: someOf(beyond, t), portal })
            : problemText(problem)}
        </Note>
      )}
      <div>
        <button
          type="button"
          className="link more-options"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t(mayEdit ? 'team.invite.options' : 'team.invite.optionsPlain')}
          <ChevronDown aria-hidden size={14} />
        </button>
      </div>
      {isOpen && <InviteOptions value={options} onChange={form.setOptions} />}
      <Consequence />
    </form>
  );
}

/** What a refusal says that oneself lacks and would give, by its labels; nothing where it is about something else. */
function missingIn(problem: unknown, nodes: readonly PermissionNode[]): readonly string[] {
  if (!isCode(problem, 'PERMISSION_ESCALATION')) return [];
  const missing = new Set(problem.details?.['missing'] as readonly string[] | undefined);
  return leavesOf(nodes)
    .filter(({ node }) => missing.has(node.key))
    .map(({ node }) => node.label);
}

function useInviteForm() {
  const t = useWords();
  const change = useMemberChange();
  const { me, mayEdit } = useRights();
  const emailField = useRef<HTMLInputElement>(null);
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<'member' | 'admin'>('member');
  const [options, setOptions] = useState<Options>(NO_OPTIONS);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    const body = { email: email.trim(), ...bodyOf(options, me, mayEdit), ...(mayEdit && { role }) };
    setBusy(true);
    setProblem(null);
    try {
      const { invitation } = await change((api) => api.POST('/members', { body }));
      const until = invitation ? moment(invitation.expiresAt) : '';
      toast(t('team.invite.sent', { email: body.email, until }));
      setEmail('');
      setRole('member');
      setOptions(NO_OPTIONS);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
      emailField.current?.focus();
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBusy) void send();
  };
  return {
    emailField,
    email,
    setEmail,
    role,
    setRole,
    options,
    setOptions,
    problem,
    isBusy,
    submit,
  };
}

function bodyOf(
  { message, until, permissions }: Options,
  { membership }: Shape<'Me'>,
  mayEdit: boolean,
) {
  const { accessUntil: latest = null, portal } = membership ?? {};
  return {
    ...(message.trim() && { message: message.trim() }),
    ...(mayEdit && until && { accessUntil: pickedEnd(until, [latest], portal?.timeZone) }),
    ...(mayEdit && permissionsOf(permissions)),
  };
}

function permissionsOf(chosen: Options['permissions']) {
  if (chosen.mode === 'profile') return { permissions: chosen };
  // As long as nobody is picked, it is as usual.
  return chosen.mode === 'clone' && chosen.from
    ? { permissions: { mode: chosen.mode, fromMemberId: chosen.from.id } }
    : {};
}

const SEES = {
  projects: 'seesProjects',
  groups: 'seesGroups',
  both: 'seesBoth',
  nothing: 'seesNothing',
} as const;

/** What whoever is invited will see: as much as oneself. */
function Consequence() {
  const t = useWords();
  const { portal } = useRights();
  const { projects, groups, sight } = useSight(NAMED);
  if (!sight) return <p className="small muted">&nbsp;</p>;
  const names = { projects: some(projects, t), groups: some(groups, t), portal };
  return (
    <p className="small muted">
      {t(`team.invite.${SEES[sight]}`, names)} {t('team.invite.told')}
    </p>
  );
}

function some(page: Shape<'ListedGroupPage'> | Shape<'ListedProjectPage'> | undefined, t: T) {
  const names = page?.items.map(({ name }) => name) ?? [];
  const more = (page?.total ?? names.length) - names.length;
  return more > 0 ? `${names.join(', ')} ${t('common.andMore', { count: more })}` : listed(names);
}
