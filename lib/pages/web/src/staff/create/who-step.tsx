import { lazy, Suspense } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { standing, useMe } from '../../me.js';
import { clientSearch } from '../../searches.js';
import { SelectField, TextField } from '../../ui/field.js';
import { LanguageField } from '../../ui/language-field.js';
import { Note } from '../../ui/note.js';
import { Segments } from '../../ui/segments.js';
import { Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { AddressField } from './address-field.js';
import { EndField } from './end-field.js';
import { PickField } from './pick-field.js';
import { useFault } from './use-fault.js';
import { usePresent, useValues } from './wizard-data.js';
import { RefusalAt } from './wizard-refusals.js';
import { clientPages } from './wizard-searches.js';
import { peopleOf, wholePeopleOf, type WizardValues } from './wizard-values.js';
import { fullName } from '../../names.js';

const MultiPicker = lazy(async () => ({
  default: (await import('../../ui/multi-picker.js')).MultiPicker,
}));

/** Who is to be created, where, and as what. */
export function WhoStep() {
  const t = useWords();
  const { setValue } = useFormContext<WizardValues>();
  const { isStaffAdmin } = standing(useMe());
  const { kind } = useValues();
  return (
    <>
      {isStaffAdmin && (
        <Segments
          label={t('create.kind')}
          options={[
            { value: 'client', label: t('common.kind.client') },
            { value: 'staff', label: t('common.kind.staff') },
          ]}
          value={kind}
          onChange={(value) => setValue('kind', value, { shouldDirty: true })}
          hint={t(`create.kindHint.${kind}`)}
        />
      )}
      <People />
      {kind === 'client' ? <ClientPlace /> : <StaffPlace />}
      <Language />
    </>
  );
}

function People() {
  const t = useWords();
  const { control, register, setValue } = useFormContext<WizardValues>();
  const fault = useFault();
  const values = useValues();
  const present = usePresent(values);
  const count = peopleOf(values).length;
  const whole = wholePeopleOf(values).length;
  const several = count > 1 && whole > 0 ? t('create.several', { count: whole }) : '';
  const { domains } = values;
  const allowed =
    domains && t('create.domains', { domains: domains.join(', ') || t('common.none') });
  const hints = [allowed, several];
  return (
    <div className={count < 2 ? 'two uneven' : 'stack'}>
      <div className="stack tight">
        <Controller
          control={control}
          name="people"
          render={({ field }) => (
            <AddressField
              ref={field.ref}
              value={field.value}
              typed={values.typed}
              onChange={(people, typed) => {
                setValue('typed', typed, { shouldDirty: true });
                field.onChange(people);
              }}
              onBlur={field.onBlur}
              error={fault('people')}
              hint={hints.filter(Boolean).join(' ')}
            />
          )}
        />
        {present && (
          <Note tone="warn" role="status">
            {t('create.present', {
              name: fullName(present),
              state: t(`common.status.${present.status}`),
            })}{' '}
            <Link to={pathTo('staff', 'person', present.id)}>{t('created.refused.open')}</Link>
          </Note>
        )}
        <RefusalAt field="people" />
      </div>
      {count < 2 && (
        <div className="stack tight">
          <TextField
            {...register('name')}
            optional
            autoComplete="off"
            label={t('create.name')}
            hint={t('create.nameHint')}
            error={fault('name')}
          />
          <RefusalAt field="name" />
        </div>
      )}
    </div>
  );
}

function ClientPlace() {
  const t = useWords();
  const api = useApi();
  const { control, register, setValue } = useFormContext<WizardValues>();
  const fault = useFault();
  const { clientFrom, role } = useValues();
  return (
    <>
      <div className="stack tight">
        <Segments
          label={t('create.client')}
          options={(['known', 'new', 'own'] as const).map((value) => ({
            value,
            label: t(`create.clientFrom.${value}`),
          }))}
          value={clientFrom}
          onChange={(value) => setValue('clientFrom', value, { shouldDirty: true })}
          hint={clientFrom === 'own' ? t('create.clientOwnHint') : undefined}
        />
        {clientFrom === 'known' && (
          <Controller
            control={control}
            name="client"
            render={({ field }) => (
              <PickField
                ref={field.ref}
                label={t('create.clientKnown')}
                placeholder={t('create.chooseClient')}
                search={clientSearch(api)}
                value={field.value}
                onChange={field.onChange}
                onBlur={field.onBlur}
                error={fault('client')}
              />
            )}
          />
        )}
        {clientFrom === 'new' && (
          <div className="two">
            <TextField
              {...register('clientName')}
              autoComplete="off"
              label={t('create.clientName')}
              error={fault('clientName')}
            />
            <SelectField {...register('clientType')} label={t('create.clientType')}>
              <option value="business">{t('create.type.business')}</option>
              <option value="individual">{t('create.type.individual')}</option>
            </SelectField>
          </div>
        )}
        <RefusalAt field="client" />
      </div>
      <div className="stack tight">
        <Segments
          label={t('create.role')}
          options={(['member', 'admin'] as const).map((value) => ({
            value,
            label: t(`common.role.${value}`),
          }))}
          value={role}
          onChange={(value) => setValue('role', value, { shouldDirty: true })}
          hint={t(`common.roleHint.client.${role}`)}
        />
        <RefusalAt field="role" />
      </div>
    </>
  );
}

function StaffPlace() {
  const t = useWords();
  const api = useApi();
  const { setValue } = useFormContext<WizardValues>();
  const fault = useFault();
  const { staffRole, assigned, clients } = useValues();
  return (
    <>
      <div className="stack tight">
        <Segments
          label={t('create.role')}
          options={(['staff', 'admin'] as const).map((value) => ({
            value,
            label: t(`common.role.${value}`),
          }))}
          value={staffRole}
          onChange={(value) => setValue('staffRole', value, { shouldDirty: true })}
          hint={t(`common.roleHint.staff.${staffRole}`)}
        />
        <RefusalAt field="role" />
      </div>
      {staffRole === 'staff' && (
        <div className="stack tight">
          <Segments
            label={t('create.assigned')}
            options={(['all', 'chosen'] as const).map((value) => ({
              value,
              label: t(`create.assignedTo.${value}`),
            }))}
            value={assigned}
            onChange={(value) => setValue('assigned', value, { shouldDirty: true })}
            hint={t(`create.assignedHint.${assigned}`)}
          />
          {assigned === 'chosen' && (
            <Suspense fallback={<Loading lines={3} />}>
              <MultiPicker
                label={t('create.clients')}
                find={t('create.findClients')}
                pages={clientPages(api)}
                value={clients}
                onChange={(value) => setValue('clients', [...value], { shouldDirty: true })}
              />
            </Suspense>
          )}
          {assigned === 'chosen' && fault('clients') && (
            <div tabIndex={-1} data-fault>
              <Note tone="bad" role="alert">
                {fault('clients')}
              </Note>
            </div>
          )}
          <RefusalAt field="clients" />
        </div>
      )}
      <EndField />
    </>
  );
}

function Language() {
  const t = useWords();
  const { kind } = useValues();
  return (
    <div className="stack tight">
      <Controller
        name="locale"
        render={({ field: { value, onChange } }) => (
          <LanguageField
            label={t('create.language')}
            hint={t('create.languageHint')}
            emptyLabel={t(`create.languageAsIs.${kind}`)}
            value={value as string}
            onChange={onChange}
          />
        )}
      />
      <RefusalAt field="locale" />
    </div>
  );
}
