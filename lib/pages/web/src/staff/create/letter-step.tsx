import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Eye, EyeOff } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { useApi } from '../../api.js';
import { useMe } from '../../me.js';
import { Button } from '../../ui/button.js';
import { Check, Field, SelectField, TextArea } from '../../ui/field.js';
import { Note } from '../../ui/note.js';
import { Failed, Loading } from '../../ui/states.js';
import { useDebounced } from '../../ui/use-debounced.js';
import { usePortal } from '../../portal.js';
import { useWords } from '../../words/index.js';
import { useFault } from './use-fault.js';
import { useChosenClient, useTemplates, useValues } from './wizard-data.js';
import { RefusalAt } from './wizard-refusals.js';
import { firstPerson } from './wizard-request.js';
import { peopleOf, type WizardValues } from './wizard-values.js';

// Only the last step shows one.
const Mail = lazy(async () => ({ default: (await import('../letters/mail.js')).Mail }));

/** Whether a letter goes out, and what it says; or what comes instead. */
export function LetterStep() {
  const t = useWords();
  const { register } = useFormContext<WizardValues>();
  const values = useValues();
  const count = peopleOf(values).length;
  return (
    <>
      <Check
        {...register('invite')}
        label={<b>{t('create.invite', { count })}</b>}
        hint={t(values.invite ? 'create.inviteHint' : 'create.inviteNotHint', { count })}
      />
      {values.invite ? <Letter /> : count > 1 ? null : <Password />}
      <RefusalAt field="form" />
    </>
  );
}

function Letter() {
  const t = useWords();
  const { register } = useFormContext<WizardValues>();
  const fault = useFault();
  const templates = useTemplates();
  const { message, templateId } = useValues();
  const rested = useDebounced(message.trim(), 250);
  const standard = templates.find(({ isDefault }) => isDefault);
  const shown = templates.find(({ id }) => id === templateId) ?? standard;
  return (
    <>
      <div className="stack tight">
        <SelectField
          {...register('templateId')}
          label={t('create.template')}
          hint={templates.length === 0 ? t('create.templateNone') : undefined}
        >
          <option value="">
            {standard
              ? t('create.templateDefault', { name: standard.name })
              : t('create.templateBuiltIn')}
          </option>
          {templates
            .filter(({ isDefault }) => !isDefault)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </SelectField>
        <RefusalAt field="template" />
      </div>
      <div className="stack tight">
        <TextArea
          {...register('message')}
          optional
          rows={4}
          label={t('create.message')}
          hint={t('create.messageHint', { count: message.length })}
          error={fault('message')}
        />
        <RefusalAt field="message" />
      </div>
      <Preview id={shown?.id ?? 'built-in'} message={rested} />
    </>
  );
}

/** The letter as the template makes it for the first of those who are created; only its link is a sample. */
function Preview({ id, message }: { readonly id: string; readonly message: string }) {
  const t = useWords();
  const api = useApi();
  const values = useValues();
  const client = useChosenClient(values);
  const { data: portal } = usePortal();
  const { identity } = useMe();
  const person = firstPerson(values);
  const locale = values.locale || client?.locale || portal?.locale || undefined;
  const { data, error, refetch } = useQuery({
    queryKey: ['/invitation-templates/{id}/preview', id, locale, message, person],
    queryFn: ({ signal }) =>
      api.POST('/invitation-templates/{id}/preview', {
        path: { id },
        query: locale === undefined ? {} : { locale },
        body: { message, inviterName: identity.name, ...person },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={4} />;
  return (
    <section className="stack tight">
      <h3>{t('create.preview')}</h3>
      <p className="hint">{t('create.previewHint', { email: person.email })}</p>
      <Suspense fallback={<Loading lines={4} />}>
        <Mail mail={data} look="html" />
      </Suspense>
    </section>
  );
}

function Password() {
  const t = useWords();
  const { register } = useFormContext<WizardValues>();
  const fault = useFault();
  const { password } = useValues();
  const [isShown, setShown] = useState(false);
  return (
    <div className="stack tight">
      <Field
        optional
        label={t('create.password')}
        hint={t('create.passwordHint')}
        error={fault('password')}
      >
        {(ties) => (
          <span className="row">
            <input
              {...register('password')}
              {...ties}
              type={isShown ? 'text' : 'password'}
              autoComplete="new-password"
            />
            <Button
              icon={isShown ? EyeOff : Eye}
              aria-label={t(isShown ? 'create.hidePassword' : 'create.showPassword')}
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
            />
          </span>
        )}
      </Field>
      <RefusalAt field="password" />
      {password !== '' && <Note>{t('create.passwordNote')}</Note>}
    </div>
  );
}
