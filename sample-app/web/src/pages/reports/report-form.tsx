import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { LongField, TextField } from '../../ui/field.js';
import { Submit } from '../../ui/submit.js';
import { useWords } from '../../words/index.js';

/** What is written of a report. */
export interface ReportText {
  readonly title: string;
  readonly body: string;
}

/** Where a report is written or changed; what is typed stays while it is refused. */
export function ReportForm({
  start,
  label,
  isBusy,
  error,
  onSend,
  onCancel,
  children,
}: {
  readonly start: ReportText;
  readonly label: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onSend: (text: ReportText) => void;
  readonly onCancel: () => void;
  /** What else is asked, first of all. */
  readonly children?: ReactNode;
}) {
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const [title, setTitle] = useState(start.title);
  const [body, setBody] = useState(start.body);
  const submit = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isBusy) onSend({ title: title.trim(), body });
  };
  return (
    <form ref={form} className="stack" onSubmit={submit}>
      {children}
      <TextField
        label={t('reports.title')}
        required
        maxLength={200}
        // Nothing but spaces is no title.
        pattern=".*\S.*"
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <LongField
        label={t('reports.text')}
        maxLength={15_000}
        value={body}
        onChange={({ target }) => setBody(target.value)}
      />
      <Submit label={label} isBusy={isBusy} error={error}>
        <button type="button" className="btn quiet" onClick={onCancel}>
          {t('form.cancel')}
        </button>
      </Submit>
    </form>
  );
}
