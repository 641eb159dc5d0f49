import { FileSpreadsheet, LoaderCircle } from 'lucide-react';
import { type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.js';
import { classNames } from '../../ui/class-names.js';
import { useWords } from '../../words/index.js';
import { ACCEPT, limitText } from './file-limits.js';

interface DropZoneProps {
  /** The name of the file that is on its way; null for none. */
  readonly reading: string | null;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop a file, or to choose one. */
export function DropZone({ reading, onFiles }: DropZoneProps) {
  const t = useWords();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (event: DragEvent) => {
    // Else the browser opens it in place of the page.
    event.preventDefault();
    setOver(event.type === 'dragover');
    if (event.type === 'drop') onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={classNames('drop-zone', isOver && 'over')}
      onDragOver={take}
      onDragLeave={take}
      onDrop={take}
    >
      {reading === null ? (
        <>
          <FileSpreadsheet aria-hidden />
          <b>{t(isOver ? 'imports.dropNow' : 'imports.drop')}</b>
          <Button look="primary" aria-describedby={hint} onClick={() => input.current?.click()}>
            {t('imports.choose')}
          </Button>
          <p id={hint} className="muted small">
            {limitText(t)}
          </p>
        </>
      ) : (
        <p className="row" role="status">
          <LoaderCircle aria-hidden className="spin" /> {t('imports.reading', { name: reading })}
        </p>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPT}
        aria-label={t('imports.choose')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file again is a choice, too.
          event.target.value = '';
        }}
      />
    </div>
  );
}
