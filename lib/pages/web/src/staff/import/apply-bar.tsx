import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { isCode } from '../../../../../client/index.js';
import { type Shape, useApi } from '../../api.js';
import { pathTo } from '../../areas.js';
import { Button } from '../../ui/button.js';
import { ActionDialog } from '../../ui/dialog.js';
import { Check } from '../../ui/field.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';

type Import = Shape<'ImportWithResults'>;

/** How an import is applied. */
interface Choice {
  readonly invite: boolean;
  readonly update: boolean;
}

/** What to do with the rows, and how many it is. */
export function ApplyBar({ item }: { readonly item: Import }) {
  const t = useWords();
  const { create, update, error } = item.counts;
  const [choice, setChoice] = useState<Choice>({ invite: false, update: true });
  const [isAsking, setAsking] = useState(false);
  const [other, setOther] = useState<string | null>(null);
  const count = create + (choice.update ? update : 0);
  if (create + update === 0)
    return (
      <Note>
        {t('imports.nothing')}. {t('imports.nothingCure')}
      </Note>
    );
  return (
    <section className="bulk apply" aria-label={t('imports.apply')}>
      {create > 0 && (
        <Check
          label={t('imports.invite', { count: create })}
          checked={choice.invite}
          onChange={(event) => setChoice({ ...choice, invite: event.target.checked })}
        />
      )}
      {update > 0 && (
        <Check
          label={t('imports.update', { count: update })}
          checked={choice.update}
          onChange={(event) => setChoice({ ...choice, update: event.target.checked })}
        />
      )}
      <span className="grow" />
      {other !== null && (
        <Link className="small" to={pathTo('staff', 'import', other)}>
          {t('imports.otherRunning')}
        </Link>
      )}
      {error > 0 && (
        <span className="small muted not-s">{t('imports.skipped', { count: error })}</span>
      )}
      <Button look="primary" disabled={count === 0} onClick={() => setAsking(true)}>
        {count === 0 ? t('imports.nothing') : t('imports.act', { count })}
      </Button>
      {isAsking && (
        <ApplyDialog
          item={item}
          choice={choice}
          onOther={setOther}
          onClose={() => setAsking(false)}
        />
      )}
    </section>
  );
}

interface ApplyDialogProps {
  readonly item: Import;
  readonly choice: Choice;
  /** Told which import of the same person stands in the way. */
  readonly onOther: (id: string) => void;
  readonly onClose: () => void;
}

function ApplyDialog({ item, choice, onOther, onClose }: ApplyDialogProps) {
  const t = useWords();
  const apply = useApply(item.importId);
  const { create, update, error } = item.counts;
  const { invite, update: isUpdating } = choice;
  const count = create + (isUpdating ? update : 0);
  const act = async () => {
    try {
      await apply(choice);
    } catch (refusal) {
      if (isCode(refusal, 'IMPORT_RUNNING')) onOther(String(refusal.details?.['importId']));
      throw refusal;
    }
  };
  const clients = item.newClients.named + item.newClients.own;
  const isTelling = invite && create > 0;
  const lines = [
    create > 0 && t('imports.ask.create', { count: create }),
    clients > 0 && t('imports.ask.clients', { count: clients }),
    isTelling && t('imports.ask.letters', { count: create }),
    isTelling && create > 1 && t('imports.ask.lettersWait'),
    create > 0 && !invite && t('imports.ask.noLetters'),
    update > 0 &&
      (isUpdating
        ? t('imports.ask.update', { count: update })
        : t('imports.ask.noUpdate', { count: update })),
    error > 0 && t('imports.ask.error', { count: error }),
    t('imports.ask.after'),
  ].filter((line) => line !== false);
  return (
    <ActionDialog
      title={t('imports.askTitle', { count })}
      action={t('imports.act', { count })}
      onAction={act}
      onClose={onClose}
    >
      <ul className="points">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </ActionDialog>
  );
}

/** Has an import applied, and what shows it fetched anew. */
export function useApply(id: string) {
  const api = useApi();
  const queries = useQueryClient();
  return async (choice: Choice) => {
    try {
      await api.POST('/imports/{id}/apply', { path: { id }, body: choice });
    } finally {
      await queries.invalidateQueries({ queryKey: ['/imports/{id}'] });
    }
  };
}
