import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import {
  type KeyboardEvent,
  lazy,
  type SubmitEvent,
  Suspense,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react';
import { FormProvider, useForm, type UseFormReturn } from 'react-hook-form';
import { pathTo } from '../../areas.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Page } from '../../ui/page.js';
import { Loading } from '../../ui/states.js';
import { LeaveGuard } from '../../ui/leave-guard.js';
import { useWords } from '../../words/index.js';
import { useCreate } from './use-create.js';
import { useDomains } from './use-domains.js';
import { useGivenClient } from './use-given-client.js';
import { WhoStep } from './who-step.js';
import { useValues } from './wizard-data.js';
import { faultsOf, resolver } from './wizard-faults.js';
import { type Refusal, RefusalProvider } from './wizard-refusals.js';
import { WizardSummary } from './wizard-summary.js';
import {
  EMPTY,
  peopleOf,
  type Step,
  STEPS,
  stepsOf,
  wholePeopleOf,
  type WizardValues,
} from './wizard-values.js';

// What the first step does without.
const AccessStep = lazy(async () => ({ default: (await import('./access-step.js')).AccessStep }));
const PermissionsStep = lazy(async () => ({
  default: (await import('./permissions-step.js')).PermissionsStep,
}));
const LetterStep = lazy(async () => ({ default: (await import('./letter-step.js')).LetterStep }));
const CreatedRows = lazy(async () => ({
  default: (await import('./created-rows.js')).CreatedRows,
}));

const SHOWN: Readonly<Record<Step, React.ComponentType>> = {
  who: WhoStep,
  access: AccessStep,
  permissions: PermissionsStep,
  letter: LetterStep,
};

/** Creates a user, or several with the same settings, step by step; what was typed stays from one to another. */
export function CreatePage() {
  const form = useForm<WizardValues>({ defaultValues: EMPTY, resolver });
  return (
    <FormProvider {...form}>
      <Wizard form={form} />
    </FormProvider>
  );
}

/** The address of a step, with what else it holds. */
function searchOf(step: Step) {
  return (before: object) => ({ ...before, step });
}

/** The step in the address, or the first one that has to be done before it. */
function useStep(values: WizardValues): Step {
  const { step: asked }: { readonly step?: unknown } = useSearch({ strict: false });
  const steps = stepsOf(values);
  const wanted = steps.find((each) => each === asked) ?? 'who';
  const faulty = new Set(faultsOf(values).map(({ step }) => step));
  return steps.slice(0, steps.indexOf(wanted)).find((each) => faulty.has(each)) ?? wanted;
}

function Wizard({ form }: { readonly form: UseFormReturn<WizardValues> }) {
  const t = useWords();
  const navigate = useNavigate();
  const values = useValues();
  const step = useStep(values);
  const steps = stepsOf(values);
  const next = steps[steps.indexOf(step) + 1];
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const isDone = useRef(false);
  // Read here, so that it is kept up to date.
  const { isDirty } = form.formState;
  useMending(form, values);
  useDomains(form, values);
  const go = (to: Step) => navigate({ to: '.', search: searchOf(to) } as never);
  const { create, isBusy, rows, forget } = useCreate((refused) => {
    setRefusal(refused);
    if (refused.step !== step) void go(refused.step);
  });
  useGivenClient(form);

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const asked = event.currentTarget;
    const all = peopleOf(form.getValues());
    form.setValue('people', [...all]);
    form.setValue('typed', '');
    const faults = faultsOf(form.getValues()).filter((fault) => !next || fault.step === step);
    setRefusal(null);
    if (faults[0]) {
      await form.trigger(faults.map(({ path }) => path) as never);
      requestAnimationFrame(() => focusFault(asked));
      if (faults[0].step !== step) await go(faults[0].step);
    } else if (next) await go(next);
    else
      await create(form.getValues(), () => {
        isDone.current = true;
      });
  };

  if (rows)
    return (
      <Suspense fallback={<Loading />}>
        <CreatedRows
          rows={rows}
          onAgain={(emails) => {
            const again = new Set(emails);
            form.setValue(
              'people',
              values.people.filter(({ email }) => again.has(email)),
            );
            forget();
            void go('who');
          }}
        />
      </Suspense>
    );
  const Shown = SHOWN[step];
  const count = wholePeopleOf(values).length;
  return (
    <Page
      title={
        count > 1
          ? t(`create.titleMany.${values.kind}`, { count })
          : t(`create.title.${values.kind}`)
      }
      crumbs={[{ label: t('common.nav.users'), to: pathTo('staff') }]}
      actions={
        <ButtonLink look="quiet" to={pathTo('staff')}>
          {t('common.cancel')}
        </ButtonLink>
      }
    >
      <Steps steps={steps} current={step} />
      <RefusalProvider value={refusal}>
        <div className="split">
          <form
            className="card"
            noValidate
            onSubmit={(event) => void submit(event)}
            onKeyDown={keepSearches}
          >
            <div className="pad stack roomy">
              <StepHeading key={step} step={step} />
              <Suspense fallback={<Loading lines={6} />}>
                <Shown />
              </Suspense>
            </div>
            <Foot step={step} next={next} isBusy={isBusy} onBack={(to) => void go(to)} />
          </form>
          <WizardSummary step={step} />
        </div>
      </RefusalProvider>
      <LeaveGuard
        wouldLose={() => isDirty && !isDone.current && !rows}
        title={t('create.leave.title')}
        text={t('create.leave.text')}
      />
    </Page>
  );
}

/** Has the focus go to the first thing that is wrong. */
function focusFault(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault]')?.focus();
}

/** What is told to be wrong is looked at again with each change. Nothing is told before somebody wants to go on. */
function useMending(form: UseFormReturn<WizardValues>, values: WizardValues): void {
  const { errors } = form.formState;
  const mend = useEffectEvent(() => {
    const told = Object.keys(errors) as (keyof WizardValues)[];
    if (told.length > 0) void form.trigger(told);
  });
  useEffect(() => mend(), [values]);
}

/** Return in a search looks for something; it does not go on. */
function keepSearches(event: KeyboardEvent<HTMLFormElement>): void {
  const { target } = event;
  if (event.key === 'Enter' && target instanceof HTMLInputElement && target.type === 'search')
    event.preventDefault();
}

/** Where one is, and the way back to what is done. */
function Steps({ steps, current }: { readonly steps: readonly Step[]; readonly current: Step }) {
  const t = useWords();
  const at = steps.indexOf(current);
  return (
    <ol className="steps" aria-label={t('create.steps')}>
      {steps.map((each, index) => (
        <li
          key={each}
          className={index < at ? 'done' : undefined}
          aria-current={each === current ? 'step' : undefined}
        >
          {index < at ? (
            <Link to="." search={searchOf(each) as never} activeProps={{}}>
              {t(`create.step.${each}`)}
            </Link>
          ) : (
            t(`create.step.${each}`)
          )}
        </li>
      ))}
    </ol>
  );
}

/** The name of the step, which has the focus when one comes to it from another. */
function StepHeading({ step }: { readonly step: Step }) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(step === STEPS[0]);
  useEffect(() => {
    if (!isFirst.current || document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {t(`create.heading.${step}`)}
    </h2>
  );
}

function Foot({
  step,
  next,
  isBusy,
  onBack,
}: {
  readonly step: Step;
  readonly next: Step | undefined;
  readonly isBusy: boolean;
  readonly onBack: (step: Step) => void;
}) {
  const t = useWords();
  const values = useValues();
  const steps = stepsOf(values);
  const before = steps[steps.indexOf(step) - 1];
  const count = wholePeopleOf(values).length;
  return (
    <footer>
      {before && <Button onClick={() => onBack(before)}>{t('common.back')}</Button>}
      <span className="grow" />
      <Button type="submit" look="primary" busy={isBusy}>
        {next
          ? t(`create.on.${next}`)
          : t(values.invite ? 'create.send' : 'create.make', { count: Math.max(1, count) })}
      </Button>
    </footer>
  );
}
