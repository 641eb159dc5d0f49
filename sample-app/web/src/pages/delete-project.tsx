import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useId, useRef } from 'react';
import { call } from '../api/call.js';
import type { Project } from '../api/shapes.js';
import { useProblemText } from '../problems.js';
import { useWords } from '../words/index.js';

/** Deletes a project, after saying what goes with it; for the agency's admins. */
export function DeleteProject({ project: { id, name } }: { readonly project: Project }) {
  const t = useWords();
  const problemText = useProblemText();
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const remove = useMutation({
    mutationFn: () => call('DELETE', `/projects/${encodeURIComponent(id)}`),
    onSuccess: async () => {
      dialog.current?.close();
      // Work, recordings and tasks lie on projects.
      await queries.invalidateQueries();
    },
  });
  const open = () => {
    remove.reset();
    dialog.current?.showModal();
  };
  return (
    <>
      <button
        type="button"
        className="btn quiet"
        aria-label={t('projects.deleteNamed', { name })}
        onClick={open}
      >
        <Trash2 aria-hidden size={16} />
      </button>
      <dialog ref={dialog} aria-labelledby={title}>
        <h2 id={title}>{t('projects.deleteNamed', { name })}</h2>
        <p>{t('projects.deleteLead')}</p>
        {remove.error && (
          <p className="error" role="alert">
            {problemText(remove.error)}
          </p>
        )}
        <div className="row">
          <button
            type="button"
            className="btn bad"
            aria-disabled={remove.isPending}
            onClick={() => !remove.isPending && remove.mutate()}
          >
            {t('projects.delete')}
          </button>
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {t('form.cancel')}
          </button>
        </div>
      </dialog>
    </>
  );
}
