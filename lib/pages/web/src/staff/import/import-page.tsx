import { Download } from 'lucide-react';
import { useState } from 'react';
import { csvBlob, csvDelimiter, saveFile } from '../../downloads.js';
import { Button } from '../../ui/button.js';
import { Note } from '../../ui/note.js';
import { Page } from '../../ui/page.js';
import { locale, useWords } from '../../words/index.js';
import { ColumnsDialog } from './columns-dialog.js';
import { DropZone } from './drop-zone.js';
import { FileHelp } from './file-help.js';
import { ImportSteps } from './import-steps.js';
import { IMPORT_FIELDS } from './import-fields.js';
import { RecentFiles } from './recent-files.js';
import { type HandInProblem, useHandIn } from './use-hand-in.js';

/** Where a file of people is handed in. */
export function ImportPage() {
  const t = useWords();
  const { handIn, readAnew, reading, problem } = useHandIn();
  const [closed, setClosed] = useState<HandInProblem | null>(null);
  const asked = problem?.isOfColumns && problem !== closed ? problem : null;
  const template = () => {
    const fields = IMPORT_FIELDS.filter((field) => field !== 'kind' && field !== 'clientId');
    saveFile(t('imports.templateName'), csvBlob([fields], csvDelimiter(locale())));
  };
  return (
    <Page
      title={t('imports.title')}
      lead={t('imports.lead')}
      actions={
        <Button icon={Download} onClick={template}>
          {t('imports.template')}
        </Button>
      }
    >
      <ImportSteps at="file" />
      <DropZone reading={reading?.name ?? null} onFiles={(files) => void handIn(files)} />
      {problem && (
        <Note tone="bad" role="alert">
          {problem.text}{' '}
          {problem.isOfColumns && (
            <button type="button" className="link" onClick={() => setClosed(null)}>
              {t('imports.changeColumns')}
            </button>
          )}
        </Note>
      )}
      <RecentFiles />
      <FileHelp />
      {asked && (
        <ColumnsDialog
          file={asked.file}
          onRead={(head, columns) => readAnew(asked.file, head, columns)}
          onClose={() => setClosed(asked)}
        />
      )}
    </Page>
  );
}
