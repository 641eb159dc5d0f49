import { useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { type Shape, useApi } from '../../api.js';
import { fileNameOf, saveFile } from '../../downloads.js';
import { useProblemText } from '../../problems.js';
import { downloadAddress } from '../../session.js';
import { moment } from '../../times.js';
import { Button } from '../../ui/button.js';
import { ActionDialog } from '../../ui/dialog.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { hasFile, isUnderWay } from './export-state.js';
import { exportName } from './export-words.js';

type Export = Shape<'Export'>;

/** What can be done about an export: fetch its file, cancel or remove it. */
export function ExportActions({ item }: { readonly item: Export }) {
  const t = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <span className="row wrap acts">
      {hasFile(item) && <DownloadButton item={item} />}
      <Button look="bad" onClick={() => setAsking(true)}>
        {t(isUnderWay(item) ? 'exports.cancel' : 'exports.remove')}
      </Button>
      {isAsking && <RemoveDialog item={item} onClose={() => setAsking(false)} />}
    </span>
  );
}

function DownloadButton({ item }: { readonly item: Export }) {
  const t = useWords();
  const api = useApi();
  const problemText = useProblemText();
  const [isBusy, setBusy] = useState(false);
  const label = t('exports.downloadName', {
    name: exportName(item, t),
    made: moment(item.createdAt),
  });
  const address = downloadAddress(`/exports/${item.id}/download`);
  if (address !== null)
    return (
      <a className="btn" href={address} download aria-label={label}>
        <Download aria-hidden size={16} />
        {t('exports.download')}
      </a>
    );
  const fetchFile = async () => {
    setBusy(true);
    try {
      const response = await api.download('/exports/{id}/download', { path: { id: item.id } });
      saveFile(fileNameOf(response, `users.${item.format}`), await response.blob());
    } catch (error) {
      toast(problemText(error), 'bad');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button icon={Download} busy={isBusy} aria-label={label} onClick={() => void fetchFile()}>
      {t('exports.download')}
    </Button>
  );
}

function RemoveDialog({ item, onClose }: { readonly item: Export; readonly onClose: () => void }) {
  const t = useWords();
  const api = useApi();
  const queries = useQueryClient();
  const [word] = useState(isUnderWay(item) ? 'cancel' : 'remove');
  const act = async () => {
    try {
      await api.DELETE('/exports/{id}', { path: { id: item.id } });
      toast(t(word === 'cancel' ? 'exports.cancelled' : 'exports.removed'));
    } finally {
      await queries.invalidateQueries({ queryKey: ['/exports'] });
    }
  };
  return (
    <ActionDialog
      title={t(`exports.${word as 'cancel'}Title`)}
      action={t(`exports.${word as 'cancel'}Act`)}
      look="bad"
      onAction={act}
      onClose={onClose}
    >
      <p>{t(`exports.${word as 'cancel'}Ask`)}</p>
    </ActionDialog>
  );
}
