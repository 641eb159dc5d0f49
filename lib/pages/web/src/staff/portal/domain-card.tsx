import type { UseFormReturn } from 'react-hook-form';
import { TextField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import type { PortalValues } from './portal-values.js';
import { isPublicName } from './public-name.js';

/** The portal's own domain, and how it becomes that. */
export function DomainCard({
  form: { register, formState },
  saved,
}: {
  readonly form: UseFormReturn<PortalValues>;
  /** The one it has now; null for none. */
  readonly saved: string | null;
}) {
  const t = useWords();
  const here = window.location.hostname;
  // Who is here by the portal's own domain knows no other name of the app either.
  const isTarget = isPublicName(here) && here !== saved;
  return (
    <section className="card pad stack" aria-labelledby="portal-domain">
      <h2 id="portal-domain">{t('portal.section.domain')}</h2>
      <TextField
        optional
        inputMode="url"
        dir="ltr"
        spellCheck={false}
        autoCapitalize="none"
        placeholder="portal.example.com"
        label={t('portal.field.domain')}
        hint={
          saved === null ? t('portal.hint.domain') : t('portal.hint.domainNow', { domain: saved })
        }
        error={formState.errors.domain?.message}
        {...register('domain')}
      />
      <details open={saved === null}>
        <summary>{t('portal.domain.how')}</summary>
        <ol className="numbered">
          <li>{isTarget ? t('portal.domain.point', { here }) : t('portal.domain.pointAsk')}</li>
          <li>{t('portal.domain.tell')}</li>
          <li>{t('portal.domain.save')}</li>
        </ol>
        <p className="muted small">{t('portal.domain.then')}</p>
      </details>
    </section>
  );
}
