import { useMemo } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { locale, useWords } from '../../words/index.js';
import { DomainsField } from '../../ui/domains-field.js';
import { Check, SelectField } from '../../ui/field.js';
import { LanguageField } from '../../ui/language-field.js';
import type { PortalValues } from './portal-values.js';

interface CardProps {
  readonly form: UseFormReturn<PortalValues>;
}

/** Whose addresses may be invited. */
export function JoiningCard({ form: { control, formState } }: CardProps) {
  const t = useWords();
  return (
    <section className="card pad stack" aria-labelledby="portal-joining">
      <h2 id="portal-joining">{t('portal.section.joining')}</h2>
      <p className="muted small">{t('portal.hint.domains')}</p>
      <div className="two">
        {(['allowedDomains', 'staffDomains'] as const).map((name) => (
          <Controller
            key={name}
            control={control}
            name={name}
            render={({ field: { value, onChange } }) => (
              <DomainsField
                label={t(`portal.field.${name}`)}
                hint={t(`portal.hint.${name}`)}
                error={formState.errors[name]?.message}
                value={value}
                onChange={onChange}
              />
            )}
          />
        ))}
      </div>
    </section>
  );
}

/** In which language letters are, and where days end. */
export function LettersCard({ form: { control, register, watch } }: CardProps) {
  const t = useWords();
  const timeZone = watch('timeZone');
  const zones = useMemo(() => zonesByPlace(timeZone), [timeZone]);
  return (
    <section className="card pad stack" aria-labelledby="portal-letters">
      <h2 id="portal-letters">{t('portal.section.letters')}</h2>
      <div className="two">
        <Controller
          control={control}
          name="locale"
          render={({ field: { value, onChange } }) => (
            <LanguageField
              label={t('portal.field.locale')}
              hint={t('portal.hint.locale')}
              emptyLabel={t('portal.english')}
              value={value}
              onChange={onChange}
            />
          )}
        />
        <SelectField
          label={t('portal.field.timeZone')}
          hint={t('portal.hint.timeZone', { now: timeIn(timeZone) })}
          {...register('timeZone')}
        >
          {zones.map(([place, names]) => (
            <optgroup key={place} label={place}>
              {names.map((name) => (
                <option key={name} value={name}>
                  {name.replaceAll('_', ' ')}
                </option>
              ))}
            </optgroup>
          ))}
        </SelectField>
      </div>
    </section>
  );
}

/** Whether staff who are no admins may look as client users. */
export function ViewCard({ form: { register } }: CardProps) {
  const t = useWords();
  return (
    <section className="card pad stack" aria-labelledby="portal-view">
      <h2 id="portal-view">{t('portal.section.view')}</h2>
      <Check
        label={t('portal.field.staffMayView')}
        hint={t('portal.hint.staffMayView')}
        {...register('staffMayView')}
      />
    </section>
  );
}

/** Time zones by the part of the world; the present one is among them, whatever the browser knows. */
function zonesByPlace(present: string): readonly (readonly [string, readonly string[]])[] {
  const places = new Map<string, string[]>();
  for (const name of new Set(['UTC', present, ...Intl.supportedValuesOf('timeZone')])) {
    const place = name.includes('/') ? (name.split('/')[0] ?? name) : 'UTC';
    places.set(place, [...(places.get(place) ?? []), name]);
  }
  return [...places];
}

/** What time it is there, to be recognized. */
function timeIn(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat(locale(), { timeZone, timeStyle: 'short' }).format(new Date());
  } catch {
    return '';
  }
}
