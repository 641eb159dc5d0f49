import { useEffect, useEffectEvent, useState } from 'react';
import { type DefaultValues, type FieldValues, type Path, useForm } from 'react-hook-form';
import { isCode } from '../../../client/index.js';
import { useFieldProblems } from './problems.js';

/** What stood against saving. */
export interface Problem {
  /** Null where the fields say all of it. */
  readonly text: string | null;
  /** Whether others were faster. */
  readonly isStale: boolean;
}

/** Thrown by what saves: some of the form is saved, and this stood against the rest, which stays typed. */
export class SavedInPart<T> {
  constructor(
    readonly saved: T,
    readonly refusal: unknown,
  ) {}
}

/** What a form stands on, and what was typed before that was loaded again; null for nothing. */
interface Ground<T, F> {
  readonly read: T;
  readonly typed: F | null;
  /** What stood against saving the rest: filling the fields takes away what was told of them, so it is told once more. */
  readonly refusal?: unknown;
}

interface Editing<T, F> {
  /** What is edited, as it is known now. */
  readonly stored: T;
  /** The same as the fields of the form have it: flat, a key for each field. */
  readonly valuesOf: (stored: T) => F;
  /** Fetches it anew. */
  readonly load: () => Promise<T>;
  /** Saves what was typed over what was read; answers what is there then, or throws {@link SavedInPart}. */
  readonly save: (values: F, read: T) => Promise<T>;
  /** What to say of a refusal; null where the usual words do. */
  readonly say?: (error: unknown) => string | null;
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
  say = () => null,
}: Editing<T, F>) {
  const [ground, setGround] = useState<Ground<T, F>>({ read: stored, typed: null });
  const [problem, setProblem] = useState<Problem | null>(null);
  const fieldProblems = useFieldProblems();
  const form = useForm<F>({ defaultValues: valuesOf(stored) as DefaultValues<F> });
  const { isDirty, isSubmitting } = form.formState;
  const { read } = ground;
  // Nothing is typed yet, so that there is nothing to lose.
  if (stored.version > read.version && !isDirty && !isSubmitting)
    setGround({ read: stored, typed: null });
  const tellFields = (error: unknown) =>
    fieldProblems(error, Object.keys(valuesOf(read)) as Path<F>[], (field, fault) =>
      form.setError(field, fault, { shouldFocus: true }),
    );
  const tell = (error: unknown) => {
    const text = tellFields(error);
    setProblem({ text: say(error) ?? text, isStale: isCode(error, 'STALE_VERSION') });
  };
  const fill = useEffectEvent(({ read: next, typed, refusal }: Ground<T, F>) => {
    const values = valuesOf(next);
    form.reset(values);
    for (const field of Object.keys(typed ?? {}) as Path<F>[])
      if (typed && !isSame(typed[field], values[field]))
        form.setValue(field, typed[field], { shouldDirty: true });
    if (refusal !== undefined) tellFields(refusal);
  });
  useEffect(() => fill(ground), [ground]);
  const loadAgain = async () => {
    try {
      const next = await load();
      const typed = mergedOver(form.getValues(), valuesOf(read), valuesOf(next)) as F;
      setProblem(null);
      setGround({ read: next, typed });
    } catch (error) {
      tell(error);
    }
  };
  const submit = form.handleSubmit(async (values) => {
    setProblem(null);
    try {
      setGround({ read: await save(values, read), typed: null });
    } catch (error) {
      const isPart = error instanceof SavedInPart;
      tell(isPart ? error.refusal : error);
      if (isPart) setGround({ read: error.saved as T, typed: values, refusal: error.refusal });
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
    discard: () => {
      setProblem(null);
      setGround({ read, typed: null });
    },
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

/** Whether two values, or all the fields of two forms, would be sent as the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
