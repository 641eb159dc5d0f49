import { useFormContext } from 'react-hook-form';
import { TextField } from '../../ui/field.js';
import { useZone } from '../../portal.js';
import { useWords } from '../../words/index.js';
import { useFault } from './use-fault.js';
import { today } from '../../ends.js';
import { RefusalAt } from './wizard-refusals.js';
import type { WizardValues } from './wizard-values.js';

/** The day with which all access ends. */
export function EndField() {
  const t = useWords();
  const { register } = useFormContext<WizardValues>();
  const fault = useFault();
  const zone = useZone();
  return (
    <div className="stack tight">
      <TextField
        {...register('accessUntil')}
        optional
        type="date"
        min={today()}
        label={t('create.accessUntil')}
        hint={t('create.accessUntilHint', { zone })}
        error={fault('accessUntil')}
      />
      <RefusalAt field="accessUntil" />
    </div>
  );
}
