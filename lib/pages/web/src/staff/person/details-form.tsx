import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Controller, FormProvider, useForm, useFormContext, useWatch } from 'react-hook-form';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { fullName, shortName } from '../../names.js';
import { dayOf } from '../../ends.js';
import { useZone } from '../../portal.js';
import { Button } from '../../ui/button.js';
import { Check, SelectField, TextField } from '../../ui/field.js';
import { LanguageField } from '../../ui/language-field.js';
import { LeaveGuard } from '../../ui/leave-guard.js';
import type { Choice } from '../../ui/picker.js';
import { ProblemNote } from '../../ui/problem-note.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useMemberChange } from '../users/member-changes.js';
import { useRights } from '../users/rights.js';
import { DetailsConsequences } from './details-consequences.js';
import { AssignedClients } from './assigned-clients.js';
import { isRate, sentRate } from '../rates.js';

type Member = Shape<'Member'>;

/** What can be typed about a person. */
export interface DetailsFields {
  readonly name: string;
  readonly email: string;
  readonly role: Member['role'];
  readonly locale: string;
  readonly portalRate: string;
  readonly accessUntil: string;
  /** Null: all clients. */
  readonly clients: readonly Choice[] | null;
}

interface DetailsFormProps {
  readonly member: Member;
  /** The clients that a staff member is assigned to. */
  readonly assigned: readonly Choice[];
  /** Fetches the member anew. */
  readonly onReload: () => Promise<unknown>;
}

function fieldsOf(member: Member, assigned: readonly Choice[], zone: string): DetailsFields {
  return {
    name: member.name,
    email: member.email,
    role: member.role,
    locale: member.locale ?? '',
    portalRate: member.portalRate ?? '',
    accessUntil: dayOf(member.accessUntil, zone),
    clients: member.kind === 'staff' && member.clients !== null ? assigned : null,
  };
}

/** A form for what a person is here. What others change meanwhile is fetched, and what was typed stays. */
export function DetailsForm({ member, assigned, onReload }: DetailsFormProps) {
  const t = useWords();
  const change = useMemberChange();
  const { isMe } = useRights();
  const zone = useZone();
  const [notify, setNotify] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const saved = fieldsOf(member, assigned, zone);
  const form = useForm<DetailsFields>({ defaultValues: saved });
  const { handleSubmit, formState, reset, control } = form;
  const role = useWatch({ control, name: 'role' });
  const { dirtyFields, isDirty, isSubmitting } = formState;
  useEffect(() => {
    reset(fieldsOf(member, assigned, zone), { keepDirtyValues: true });
    // What was typed stays when the member is fetched anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [member.version, assigned.length, reset]);
  const save = handleSubmit(async (fields) => {
    setProblem(null);
    try {
      const after = await change((api) =>
        api.PATCH('/members/{id}', {
          path: { id: member.id },
          body: { ...bodyOf(fields, dirtyFields), notify, version: member.version },
        }),
      );
      reset(fieldsOf(after, fields.clients ?? [], zone));
      toast(t('person.details.saved', { name: fullName(after) }));
    } catch (error) {
      setProblem(error);
    }
  });
  const name = shortName(member);
  return (
    <FormProvider {...form}>
      <LeaveGuard wouldLose={() => isDirty && !isSubmitting} />
      <form className="split" onSubmit={(event) => void save(event)} noValidate>
        <section className="card" aria-label={t('person.tab.details')}>
          <div className="pad stack">
            <div className="two">
              <Person member={member} />
              {!isMe(member) && <Standing member={member} />}
            </div>
            {member.clientId !== null && <Client member={member} />}
            {member.kind === 'staff' && role === 'staff' && !isMe(member) && (
              <Controller
                name="clients"
                render={({ field: { value, onChange } }) => (
                  <AssignedClients value={value as readonly Choice[] | null} onChange={onChange} />
                )}
              />
            )}
          </div>
        </section>
        <aside className="card" aria-label={t('person.details.happens')}>
          <header>
            <h2>{t('person.details.happens')}</h2>
          </header>
          <div className="pad stack">
            <DetailsConsequences member={member} />
          </div>
          <footer className="stack">
            <ProblemNote error={problem} onReload={onReload} onDone={() => setProblem(null)} />
            {!isMe(member) && (
              <Check
                label={t('common.notify', { name })}
                // A letter to the new address tells somebody, whatever is ticked.
                hint={notify || dirtyFields.email ? undefined : t('common.nobodyTold')}
                checked={notify}
                onChange={(event) => setNotify(event.target.checked)}
              />
            )}
            <div className="row full">
              <Button
                disabled={!isDirty}
                onClick={() => {
                  setProblem(null);
                  reset(saved);
                }}
              >
                {t('permissions.changes.discard')}
              </Button>
              <Button
                look="primary"
                type="submit"
                className="grow"
                disabled={!isDirty}
                busy={isSubmitting}
              >
                {t('common.save')}
              </Button>
            </div>
          </footer>
        </aside>
      </form>
    </FormProvider>
  );
}

/** What is sent: only what was changed. */
function bodyOf(fields: DetailsFields, dirty: Readonly<Record<string, unknown>>) {
  const { name, email, role, locale, portalRate, accessUntil, clients } = fields;
  const is = (field: keyof DetailsFields) => Boolean(dirty[field]);
  return {
    ...(is('name') && { name }),
    ...(is('email') && { email }),
    ...(is('role') && { role }),
    ...(is('locale') && { locale: locale || null }),
    ...(is('portalRate') && { portalRate: sentRate(portalRate) }),
    ...(is('accessUntil') && { accessUntil: accessUntil || null }),
    ...(is('clients') && role === 'staff' && { clients: clients?.map(({ id }) => id) ?? null }),
  };
}

/** Name, email, language. */
function Person({ member }: { readonly member: Member }) {
  const t = useWords();
  const { register, formState } = useFormContext<DetailsFields>();
  const isPending = member.status === 'pending';
  return (
    <>
      <TextField
        maxLength={200}
        autoComplete="off"
        label={t('person.details.name')}
        hint={t('person.details.nameHint')}
        error={formState.errors.name && t('person.details.nameNeeded')}
        {...register('name', { validate: (value) => member.name === '' || value.trim() !== '' })}
      />
      <TextField
        type="email"
        autoComplete="off"
        dir="ltr"
        label={t('person.details.email')}
        readOnly={!isPending}
        hint={t(isPending ? 'person.details.emailHint' : 'person.details.emailFixed')}
        error={formState.errors.email && t('person.details.emailWrong')}
        {...register('email', { validate: (value) => /^\S+@\S+$/.test(value.trim()) })}
      />
      <Controller
        name="locale"
        render={({ field: { value, onChange } }) => (
          <LanguageField
            label={t('person.details.language')}
            hint={t('person.details.languageHint')}
            emptyLabel={t(`person.access.ownLanguage.${member.kind}`)}
            value={value as string}
            onChange={onChange}
          />
        )}
      />
    </>
  );
}

/** The client somebody belongs to, which stays. */
function Client({ member }: { readonly member: Member }) {
  const t = useWords();
  return (
    <p className="small muted">
      {t('users.column.client')}:{' '}
      <Link to={pathTo('staff', 'clients', member.clientId ?? '')}>{member.clientName}</Link>.{' '}
      {t('person.details.clientStays')}
    </p>
  );
}

/** Role, rate, end: never about oneself. */
function Standing({ member }: { readonly member: Member }) {
  const t = useWords();
  const zone = useZone();
  const { register, control, formState } = useFormContext<DetailsFields>();
  const roles =
    member.kind === 'staff' ? (['staff', 'admin'] as const) : (['member', 'admin'] as const);
  const role = useWatch({ control, name: 'role' });
  return (
    <>
      <SelectField
        label={t('users.role')}
        hint={t(`common.roleHint.${member.kind}.${role}` as 'common.roleHint.client.member')}
        {...register('role')}
      >
        {roles.map((each) => (
          <option key={each} value={each}>
            {t(`common.role.${each}`)}
          </option>
        ))}
      </SelectField>
      {member.kind === 'client' && (
        <TextField
          optional
          inputMode="decimal"
          dir="ltr"
          label={t('person.details.portalRate')}
          hint={t('person.details.portalRateHint')}
          error={formState.errors.portalRate && t('person.details.rateWrong')}
          {...register('portalRate', { validate: isRate })}
        />
      )}
      <TextField
        optional
        type="date"
        label={t('users.endAt')}
        hint={t('users.endHint', { zone })}
        {...register('accessUntil')}
      />
    </>
  );
}
