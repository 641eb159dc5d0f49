import { useQuery, useQueryClient } from '@tanstack/react-query';
import { reading, type Shape, useApi } from '../../api.js';
import { isCode } from '../../../../../client/index.js';
import { isSame, SavedInPart, useEditForm } from '../../edit-form.js';
import { standing, useMe } from '../../me.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { SaveBar } from '../../ui/save-bar.js';
import { Failed, Loading } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { BrandFields } from './brand-fields.js';
import { BrandPreview } from './brand-preview.js';
import { DomainCard } from './domain-card.js';
import { PlanCard } from './plan-card.js';
import { JoiningCard, LettersCard, ViewCard } from './portal-cards.js';
import { portalBody, type PortalValues, portalValues } from './portal-values.js';

type Portal = Shape<'Portal'>;

/** How the portal looks and what holds for all of it: staff admins set it, other staff read it. */
export function PortalPage() {
  const t = useWords();
  const { data, error, refetch } = useQuery(reading(useApi(), '/portal'));
  return (
    <Page title={t('portal.title')} lead={t('portal.lead')}>
      {data ? (
        <Settings portal={data} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading lines={10} />
      )}
    </Page>
  );
}

function usePortalForm(portal: Portal) {
  const t = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const save = async (body: Shape<'UpdatePortal'>, { version }: Portal) => {
    const saved = await api.PATCH('/portal', { body: { ...body, version } });
    queries.setQueryData(reading(api, '/portal').queryKey, saved);
    await Promise.all(
      ['/portal', '/portal/branding', '/me', '/audit'].map((path) =>
        queries.invalidateQueries({ queryKey: [path] }),
      ),
    );
    return saved;
  };
  return useEditForm<Portal, PortalValues>({
    stored: portal,
    valuesOf: portalValues,
    load: () => api.GET('/portal'),
    save: async (values, read) => {
      const body = portalBody(values);
      try {
        const saved = await save(body, read);
        toast(t('portal.saved'));
        return saved;
      } catch (error) {
        // A domain is confirmed by somebody else, which may take days: nothing else waits for it.
        const others = { ...body, domain: read.domain };
        const isAll = isSame(others, portalBody(portalValues(read)));
        if (isAll || !isCode(error, 'DOMAIN_NOT_VERIFIED', 'DOMAIN_TAKEN')) throw error;
        const saved = await save(others, read);
        toast(t('portal.savedButDomain'), 'warn');
        throw new SavedInPart(saved, error);
      }
    },
  });
}

function Settings({ portal }: { readonly portal: Portal }) {
  const t = useWords();
  const { isStaffAdmin } = standing(useMe());
  const editing = usePortalForm(portal);
  const { form, read, submit } = editing;
  const { name, logo, colors } = form.watch();
  return (
    <form className="stack" noValidate onSubmit={submit}>
      {!isStaffAdmin && <Note>{t('portal.readOnly')}</Note>}
      <div className="portal-split">
        <fieldset className="stack" disabled={!isStaffAdmin}>
          <legend className="vh">{t('portal.title')}</legend>
          <BrandFields form={form} isReadOnly={!isStaffAdmin} />
          <DomainCard form={form} saved={read.domain} />
          <JoiningCard form={form} />
          <LettersCard form={form} />
          <ViewCard form={form} />
        </fieldset>
        <div className="stack beside">
          <BrandPreview name={name} logo={logo} colors={colors} />
          <PlanCard portal={portal} />
        </div>
      </div>
      {isStaffAdmin && <SaveBar editing={editing}>{t('portal.told')}</SaveBar>}
    </form>
  );
}
