import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { reading, type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { useEditForm } from '../../edit-form.js';
import { standing, useMe } from '../../me.js';
import { usePortal } from '../../portal.js';
import { Button } from '../../ui/button.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { SaveBar } from '../../ui/save-bar.js';
import { Failed, Loading } from '../../ui/states.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useLetterChange } from './letter-changes.js';
import { LetterEditor } from './letter-editor.js';
import { useLetterProblem } from './letter-problem.js';
import { letterBody, type LetterValues, letterValues } from './letter-values.js';
import { RemoveLetterDialog } from './remove-letter-dialog.js';

type Template = Shape<'InvitationTemplate'>;

/** One letter: staff admins write it, other staff read it. */
export function LetterPage() {
  const t = useWords();
  const api = useApi();
  const { id = '' }: { readonly id?: string } = useParams({ strict: false });
  const letter = useQuery(reading(api, '/invitation-templates/{id}', { path: { id } }));
  const portal = usePortal();
  const error = letter.error ?? portal.error;
  if (letter.data && portal.data)
    return <Whole key={letter.data.id} template={letter.data} portal={portal.data} />;
  const retry = () => {
    void letter.refetch();
    void portal.refetch();
  };
  if (error) return <Failed error={error} onRetry={retry} />;
  return (
    <Page title={t('letters.one')}>
      <Loading />
    </Page>
  );
}

function Whole({
  template,
  portal,
}: {
  readonly template: Template;
  readonly portal: Shape<'Portal'>;
}) {
  const t = useWords();
  const api = useApi();
  const change = useLetterChange();
  const { isStaffAdmin } = standing(useMe());
  const [isRemoving, setRemoving] = useState(false);
  const letterProblem = useLetterProblem();
  const path = { id: template.id };
  const editing = useEditForm<Template, LetterValues>({
    stored: template,
    valuesOf: letterValues,
    load: () => api.GET('/invitation-templates/{id}', { path }),
    save: async (values, { version }) => {
      const saved = await change((there) =>
        there.PATCH('/invitation-templates/{id}', {
          path,
          body: { ...letterBody(values), version },
        }),
      );
      toast(t('letters.saved', { name: saved.name }));
      return saved;
    },
    say: letterProblem,
  });
  const { form, read, submit } = editing;
  return (
    <Page
      title={template.name}
      lead={t(`letters.when.${template.kind}`)}
      crumbs={[{ label: t('letters.title'), to: pathTo('staff', 'letters') }]}
      actions={
        isStaffAdmin && (
          <Button look="bad" onClick={() => setRemoving(true)}>
            {t('letters.remove')}
          </Button>
        )
      }
    >
      {!isStaffAdmin && <Note>{t('letters.readOnly')}</Note>}
      <form className="stack" noValidate onSubmit={submit}>
        <LetterEditor
          form={form}
          portal={portal}
          saved={read}
          before={letterValues(read)}
          isReadOnly={!isStaffAdmin}
        />
        {isStaffAdmin && <SaveBar editing={editing}>{t('letters.savedHint')}</SaveBar>}
      </form>
      {isRemoving && <RemoveLetterDialog template={template} onClose={() => setRemoving(false)} />}
    </Page>
  );
}
