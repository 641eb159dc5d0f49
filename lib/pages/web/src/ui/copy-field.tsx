import { Check, Copy } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useWords } from '../words/index.js';
import { Button } from './button.js';

/** Text to take along: a click puts it on the clipboard, or selects it where the browser keeps that back. */
export function CopyField({ label, text }: { readonly label: string; readonly text: string }) {
  const t = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      // It is selected: the keyboard copies it.
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="row">
        <input
          ref={field}
          id={id}
          type="text"
          readOnly
          className="mono"
          value={text}
          onFocus={(event) => event.target.select()}
        />
        <Button icon={isCopied ? Check : Copy} onClick={() => void copy()}>
          {t(isCopied ? 'common.copied' : 'common.copy')}
        </Button>
      </div>
      <span className="vh" role="status">
        {isCopied && t('common.copied')}
      </span>
    </div>
  );
}
