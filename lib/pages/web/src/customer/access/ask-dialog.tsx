import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isCode } from '../../../../../client/index.js';
import { type Shape, useApi } from '../../api.js';
import { Button } from '../../ui/button.js';
import { ActionDialog, Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/field.js';
import { toast } from '../../ui/toasts.js';
import { type T, useWords } from '../../words/index.js';
import { useLabel } from '../catalogue.js';
import { useRights } from '../rights.js';

/** What is asked for. */
export type Asked =
  | { readonly kind: 'permission'; readonly key: string; readonly projectId?: string }
  | { readonly kind: 'project'; readonly projectId: string }
  | { readonly kind: 'scope' };

/** A layer of the decision that refuses what nobody can give by an answer. */
export type RefusingLayer = Shape<'Layer'>;

const NOTE_MOST = 1000;

/** Asks the agency for something, with a few words; what cannot be given says why. */
export function AskDialog({
  asked,
  onClose,
  onRefused,
}: {
  readonly asked: Asked;
  readonly onClose: () => void;
  readonly onRefused: (layer: RefusingLayer) => void;
}) {
  const t = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const label = useLabel();
  const { client, portal } = useRights();
  const [note, setNote] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const title =
    asked.kind === 'permission'
      ? t('access.dialog.permission', { name: label(asked.key) })
      : t(`access.dialog.${asked.kind}`);
  const act = async () => {
    try {
      await api.POST('/requests', {
        body: { ...asked, ...(note.trim() && { note: note.trim() }) },
      });
    } catch (error) {
      if (isCode(error, 'ALREADY_HELD')) setRefusal(t('access.refused.held'));
      else if (isCode(error, 'NOT_REQUESTABLE')) {
        const layer = error.details?.['layer'] as RefusingLayer;
        onRefused(layer);
        setRefusal(whyNot(layer, asked, { client, portal, t }));
      } else throw error;
      return;
    }
    await queries.invalidateQueries({ queryKey: ['/requests'] });
    toast(t('access.dialog.sent'));
    onClose();
  };
  if (refusal !== null)
    return (
      <Dialog
        title={title}
        onClose={onClose}
        footer={
          <Button look="primary" onClick={onClose}>
            {t('common.close')}
          </Button>
        }
      >
        <p role="status">{refusal}</p>
      </Dialog>
    );
  const text = `access.dialog.${asked.kind}Text` as const;
  return (
    <ActionDialog
      title={title}
      action={t('access.dialog.send')}
      onAction={act}
      onClose={onClose}
      // It closes itself, unless there is something to read.
      onDone={() => undefined}
    >
      <p>{t(text, { client, portal })}</p>
      <TextArea
        optional
        label={t(asked.kind === 'scope' ? 'access.dialog.scopeNote' : 'access.dialog.note')}
        hint={t('access.dialog.noteHint', { count: note.length })}
        maxLength={NOTE_MOST}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </ActionDialog>
  );
}

function whyNot(
  layer: RefusingLayer,
  { kind }: Asked,
  { client, portal, t }: { readonly client: string; readonly portal: string; readonly t: T },
): string {
  // The only layer that can refuse a project: its client is bound to none, or it is gone.
  if (kind === 'project') return t('access.refused.project', { portal });
  return t(`access.why.${layer === 'set' ? 'unknown' : layer}`, { client, portal });
}
