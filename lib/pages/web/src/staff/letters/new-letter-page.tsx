import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { oneIn, useAddress } from '../../address.js';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { standing, useMe } from '../../me.js';
import { usePortal } from '../../portal.js';
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
  const api = useApi();
  const portal = usePortal();
  const letters = useQuery({
    ...reading(api, '/invitation-templates', { query: { limit: 200 } }),
    enabled: isStaffAdmin,
  });
  const error = portal.error ?? letters.error;
  const retry = () => void Promise.all([portal.refetch(), letters.refetch()]);
  if (!isStaffAdmin) return <NotFound />;
  return (
    <Page
      title={t('letters.createTitle')}
      lead={t('letters.createLead')}
      crumbs={[{ label: t('letters.title'), to: pathTo('staff', 'letters') }]}
    >
      {portal.data && letters.data ? (
        <New kind={kind} portal={portal.data} letters={letters.data} />
      ) : error ? (
        <Failed error={error} onRetry={retry} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

interface NewProps {
  readonly kind: LetterKind;
  readonly portal: Shape<'Portal'>;
  /** Those that are there already. */
  readonly letters: Shape<'InvitationTemplatePage'>;
}

/** Whether a letter is the first of its kind, so that nothing is lost when it becomes the default. */
function isFirst(kind: LetterKind, { items, nextCursor }: NewProps['letters']): boolean {
  return nextCursor === null && items.every((letter) => letter.kind !== kind);
}

function New({ kind: first, portal, letters }: NewProps) {
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
      isDefault: isFirst(first, letters),
      texts: { [OWN]: starterOf(first, t) },
    },
  });
  const { isDirty, isSubmitting } = form.formState;
  // What was typed or ticked stays; what one kind begins with gives way to what another does.
  const setKind = (kind: LetterKind) => {
    const { kind: before, texts, isDefault } = form.getValues();
    const isUntouched = JSON.stringify(texts) === JSON.stringify({ [OWN]: starterOf(before, t) });
    form.setValue('kind', kind);
    if (isDefault === isFirst(before, letters)) form.setValue('isDefault', isFirst(kind, letters));
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
