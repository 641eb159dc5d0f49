import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Button } from '../../ui/button.js';
import { useWords } from '../../words/index.js';
import { useFault } from './use-fault.js';
import { today } from '../../ends.js';
import type { ChosenProject, WizardValues } from './wizard-values.js';

/** How many are shown before somebody asks for more. */
const SHOWN = 20;

/** What goes for single projects: the rate where it is billed by staff hours, and an end before that of all access. */
export function ProjectTerms({ projects }: { readonly projects: readonly ChosenProject[] }) {
  const t = useWords();
  const [most, setMost] = useState(SHOWN);
  if (projects.length === 0) return null;
  return (
    <fieldset className="field">
      <legend className="label">{t('create.terms')}</legend>
      <p className="hint">{t('create.termsHint')}</p>
      <ul className="terms">
        {projects.slice(0, most).map((project, index) => (
          <ProjectRow key={project.id} project={project} index={index} />
        ))}
      </ul>
      {projects.length > most && (
        <p className="row">
          <Button onClick={() => setMost(most + SHOWN)}>{t('common.more')}</Button>
          <span className="muted small">
            {t('common.shown', { shown: most, total: projects.length })}
          </span>
        </p>
      )}
    </fieldset>
  );
}

function ProjectRow({
  project: { name, isRated, rate, until },
  index,
}: {
  readonly project: ChosenProject;
  readonly index: number;
}) {
  const t = useWords();
  const { setValue } = useFormContext<WizardValues>();
  const fault = useFault();
  const at = `projects.${index}` as const;
  const [badRate, badEnd] = [fault(`${at}.rate`), fault(`${at}.until`)];
  const set = (part: 'rate' | 'until', text: string) =>
    setValue(`${at}.${part}`, text, { shouldDirty: true });
  const errorId = badRate || badEnd ? `${at}-error` : undefined;
  return (
    <li>
      <span className="grow">{name}</span>
      {isRated && (
        <label className="rate">
          <span className="muted small">{t('create.rate')}</span>
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-label={t('create.rateOf', { name })}
            aria-invalid={badRate ? true : undefined}
            aria-describedby={errorId}
            value={rate}
            onChange={(event) => set('rate', event.target.value)}
          />
        </label>
      )}
      <label className="rate">
        <span className="muted small">{t('create.until')}</span>
        <input
          type="date"
          min={today()}
          aria-label={t('create.untilOf', { name })}
          aria-invalid={badEnd ? true : undefined}
          aria-describedby={errorId}
          value={until}
          onChange={(event) => set('until', event.target.value)}
        />
      </label>
      {errorId && (
        <p className="err full" id={errorId} role="alert">
          {badRate ?? badEnd}
        </p>
      )}
    </li>
  );
}
