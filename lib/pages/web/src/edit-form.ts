import { useEffect, useState } from 'react';
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form';
import { wrongFields } from './problems.js';

interface Editing<T, F> {
  /** What is edited, as it is known now. */
  readonly stored: T;
  /** The same as the fields of the form have it: flat, a key for each field. */
  readonly valuesOf: (stored: T) => F;
  /** Fetches it anew. */
  readonly load: () => Promise<T>;
  /** Saves what was typed over what was read; answers what is there then. */
  readonly save: (values: F, read: T) => Promise<T>;
  /** What to say about a field that was refused. */
  readonly wordsFor: (field: string, reason: string) => string;
}

/**
 * A form over something that others may change meanwhile. What was read when the typing began stays the ground of it, so that
 * a lost race is told; loading again takes what others have done, and keeps what was typed.
 */
export function useEditForm<T extends { readonly version: number }, F extends FieldValues>({
  stored,
  valuesOf,
  load,
  save,
  wordsFor,
}: Editing<T, F>) {
  const [read, setRead] = useState(stored);
  const [problem, setProblem] = useState<unknown>(null);
  const form = useForm<F>({ defaultValues: valuesOf(stored) as DefaultValues<F> });
  const { isDirty, isSubmitting } = form.formState;
  const adopt = (next: T) => {
    setRead(next);
    setProblem(null);
    form.reset(valuesOf(next));
  };
  const isOld = stored.version !== read.version && !isDirty && !isSubmitting;
  useEffect(() => {
    if (isOld) adopt(stored);
    // Nothing is typed yet, so that there is nothing to lose.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isOld, stored]);
  const loadAgain = async () => {
    try {
      const next = await load();
      const [typed, before] = [form.getValues(), valuesOf(read)];
      const after = valuesOf(next);
      const merged = mergedOver(typed, before, after) as F;
      adopt(next);
      for (const field of Object.keys(merged) as Path<F>[])
        if (!isSame(merged[field], after[field]))
          form.setValue(field, merged[field], { shouldDirty: true });
    } catch (error) {
      setProblem(error);
    }
  };
  const submit = form.handleSubmit(async (values) => {
    setProblem(null);
    try {
      adopt(await save(values, read));
    } catch (error) {
      setProblem(error);
      for (const [field, reason] of Object.entries(wrongFields(error)))
        if (field in values)
          form.setError(field as Path<F>, { message: wordsFor(field, reason) });
    }
  });
  return {
    form,
    read,
    problem,
    isDirty,
    isBusy: isSubmitting,
    loadAgain,
    submit: (event?: React.BaseSyntheticEvent) => void submit(event),
    discard: () => adopt(read),
  };
}

/** What was typed where it differs from what was read, else what is there now; key by key, as far down as there are keys. */
function mergedOver(typed: unknown, before: unknown, after: unknown): unknown {
  if (isSame(typed, before)) return after;
  if (!isTable(typed) || !isTable(before) || !isTable(after)) return typed;
  const keys = new Set([...Object.keys(typed), ...Object.keys(after)]);
  const entries = [...keys].map(
    (key) => [key, mergedOver(typed[key], before[key], after[key])] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
