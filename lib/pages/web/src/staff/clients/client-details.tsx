import { Controller, type UseFormReturn } from 'react-hook-form';
import { type Shape, useApi } from '../../api.js';
import { useEditForm } from '../../edit-form.js';
import { CountryField } from '../../ui/country-field.js';
import { DomainsField } from '../../ui/domains-field.js';
import { TextArea, TextField } from '../../ui/field.js';
import { LanguageField } from '../../ui/language-field.js';
import { SaveBar } from '../../ui/save-bar.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { isWhole, useClientChange } from './client-changes.js';
import { bodyOf, type DetailValues, detailValues } from './client-detail-values.js';
import { TypeField } from './type-field.js';

type Client = Shape<'Client'>;
type Form = UseFormReturn<DetailValues>;

/** What a client is called, how it is reached, and whose addresses its users may have. */
export function ClientDetails({ client }: { readonly client: Client }) {
  const t = useWords();
  const api = useApi();
  const change = useClientChange();
  const path = { id: client.id };
  const editing = useEditForm<Client, DetailValues>({
    stored: client,
    valuesOf: detailValues,
    load: async () => {
      const found = await api.GET('/clients/{id}', { path });
      return isWhole(found) ? found : client;
    },
    save: async (values, { version }) => {
      const saved = await change((there) =>
        there.PATCH('/clients/{id}', { path, body: { ...bodyOf(values), version } }),
      );
      toast(t('common.saved'));
      return saved as Client;
    },
  });
  const { form, submit } = editing;
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <div className="two">
        <section className="card pad stack" aria-labelledby="client-who">
          <h2 id="client-who">{t('clients.section.who')}</h2>
          <Who form={form} />
        </section>
        <section className="card pad stack" aria-labelledby="client-post">
          <h2 id="client-post">{t('clients.section.post')}</h2>
          <Address form={form} />
        </section>
      </div>
      <section className="card pad stack" aria-labelledby="client-mail">
        <h2 id="client-mail">{t('clients.section.mail')}</h2>
        <Mail form={form} />
      </section>
      <SaveBar editing={editing}>{t('common.nobodyTold')}</SaveBar>
    </form>
  );
}

function Who({ form }: { readonly form: Form }) {
  const t = useWords();
  const { register, control, watch, formState } = form;
  const { errors } = formState;
  return (
    <>
      <TextField
        label={t(`clients.nameOf.${watch('type')}`)}
        maxLength={200}
        error={errors.name?.message}
        {...register('name', { validate: (name) => name.trim() !== '' || t('clients.wrong.name') })}
      />
      <Controller
        control={control}
        name="type"
        render={({ field: { value, onChange } }) => <TypeField value={value} onChange={onChange} />}
      />
      <TextField
        optional
        type="email"
        label={t('clients.field.contactEmail')}
        hint={t('clients.hint.contactEmail')}
        error={errors.contactEmail?.message}
        {...register('contactEmail')}
      />
      <TextField
        optional
        inputMode="url"
        placeholder="example.com"
        label={t('clients.field.webAddress')}
        error={errors.webAddress?.message}
        {...register('webAddress')}
      />
    </>
  );
}

function Address({ form: { register, control, formState } }: { readonly form: Form }) {
  const t = useWords();
  const { errors } = formState;
  const tooMany = (street: string) =>
    street.split('\n').filter((line) => line.trim()).length <= 4 || t('clients.wrong.street');
  return (
    <>
      <TextArea
        optional
        rows={2}
        label={t('clients.field.street')}
        hint={t('clients.hint.street')}
        autoComplete="street-address"
        error={errors.street?.message}
        {...register('street', { validate: tooMany })}
      />
      <div className="two tight">
        <TextField
          label={t('clients.field.postalCode')}
          maxLength={32}
          autoComplete="postal-code"
          {...register('postalCode')}
        />
        <TextField
          label={t('clients.field.city')}
          maxLength={200}
          autoComplete="address-level2"
          {...register('city')}
        />
        <TextField
          label={t('clients.field.region')}
          maxLength={200}
          autoComplete="address-level1"
          {...register('region')}
        />
        <Controller
          control={control}
          name="country"
          render={({ field: { value, onChange } }) => (
            <CountryField label={t('clients.field.country')} value={value} onChange={onChange} />
          )}
        />
      </div>
    </>
  );
}

function Mail({ form: { control, formState } }: { readonly form: Form }) {
  const t = useWords();
  return (
    <div className="two">
      <Controller
        control={control}
        name="allowedDomains"
        render={({ field: { value, onChange } }) => (
          <DomainsField
            label={t('clients.field.allowedDomains')}
            hint={t(value === null ? 'clients.hint.anyDomain' : 'clients.hint.allowedDomains')}
            error={formState.errors.allowedDomains?.message}
            value={value}
            onChange={onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="locale"
        render={({ field: { value, onChange } }) => (
          <LanguageField
            label={t('clients.field.locale')}
            hint={t('clients.hint.locale')}
            emptyLabel={t('clients.asPortal')}
            value={value}
            onChange={onChange}
          />
        )}
      />
    </div>
  );
}
