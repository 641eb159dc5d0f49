import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { oneIn, useAddress } from '../../address.js';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { standing, useMe } from '../../me.js';
import { useProblemText } from '../../problems.js';
import { Button } from '../../ui/button.js';
import { ButtonLink } from '../../ui/button-link.js';
import { LeaveGuard } from '../../ui/leave-guard.js';
import { Page } from '../../ui/page.js';
import { Note } from '../../ui/note.js';
import { Failed, Loading, NotFound } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useLetterChange } from './letter-changes.js';
import { useLetterProblem } from './letter-problem.js';
import { LetterEditor } from './letter-editor.js';
import { KINDS, type LetterKind } from './letter-kinds.js';
import { letterBody, type LetterValues, OWN } from './letter-values.js';
import { starterOf } from './starter.js';

/** A new letter, begun with a few words for its kind. For staff admins. */
export function NewLetterPage() {
  const t = useWords();
  const { isStaffAdmin } = standing(useMe());
  const [{ kind }] = useAddress((given) => ({ kind: oneIn(given, 'kind', KINDS) ?? 'invitation' }));
  const portal = useQuery({ ...reading(useApi(), '/portal'), staleTime: 60_000 });
  if (!isStaffAdmin) return <NotFound />;
  return (
    <Page
      title={t('letters.createTitle')}
      lead={t('letters.createLead')}
      crumbs={[{ label: t('letters.title'), to: pathTo('staff', 'letters') }]}
    >
      {portal.data ? (
        <New kind={kind} portal={portal.data} />
      ) : portal.error ? (
        <Failed error={portal.error} onRetry={() => void portal.refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

interface NewProps {
  readonly kind: LetterKind;
  readonly portal: Shape<'Portal'>;
}

function New({ kind: first, portal }: NewProps) {
  const t = useWords();
  const navigate = useNavigate();
  const change = useLetterChange();
  const letterProblem = useLetterProblem();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useForm<LetterValues>({
    defaultValues: {
      name: '',
      kind: first,
      isDefault: true,
      texts: { [OWN]: starterOf(first, t) },
    },
  });
  const { isDirty, isSubmitting } = form.formState;
  // What was typed stays; the first words for one kind give way to those for another.
  const setKind = (kind: LetterKind) => {
    const { kind: before, texts } = form.getValues();
    const isUntouched = JSON.stringify(texts) === JSON.stringify({ [OWN]: starterOf(before, t) });
    form.setValue('kind', kind);
    if (isUntouched) form.setValue('texts', { [OWN]: starterOf(kind, t) });
  };
  const submit = form.handleSubmit(async ({ kind, ...values }) => {
    setProblem(null);
    try {
      const made = await change((api) =>
        api.POST('/invitation-templates', { body: { kind, ...letterBody(values) } }),
      );
      toast(t('letters.created', { name: made.name }));
      await navigate({ to: pathTo('staff', 'letters', made.id) });
    } catch (error) {
      setProblem(letterProblem(error) ?? problemText(error));
    }
  });
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <LeaveGuard wouldLose={() => isDirty && !isSubmitting} />
      <LetterEditor form={form} portal={portal} saved={null} before={null} onKind={setKind} />
      {problem && (
        <Note tone="bad" role="alert">
          {problem}
        </Note>
      )}
      <div className="card">
        <footer>
          <span className="grow muted small">{t('letters.savedHint')}</span>
          <ButtonLink to={pathTo('staff', 'letters')}>{t('common.cancel')}</ButtonLink>
          <Button look="primary" type="submit" busy={isSubmitting}>
            {t('letters.createAct')}
          </Button>
        </footer>
      </div>
    </form>
  );
}
