import { get, useFormContext } from 'react-hook-form';
import { useWords } from '../../words/index.js';
import type { FaultWord } from './wizard-faults.js';
import type { WizardValues } from './wizard-values.js';

/** Says what is wrong with a field of the wizard, if it has been left or its step was to be done. */
export function useFault(): (path: string) => string | undefined {
  const t = useWords();
  const { errors } = useFormContext<WizardValues>().formState;
  return (path) => {
    const error = get<object, { type?: FaultWord; message?: string } | undefined>(errors, path);
    return error?.type && t(`create.fault.${error.type}`, { value: error.message ?? '' });
  };
}
