import { useEffect, useEffectEvent, useState } from 'react';
import { SearchField } from './field.js';
import { useDebounced } from './use-debounced.js';

interface FindFieldProps {
  readonly label: string;
  /** What the address says. */
  readonly value: string | undefined;
  /** Told when the typing rests. */
  readonly onFind: (text: string) => void;
}

/** A field that searches as one types, once the typing rests. */
export function FindField({ label, value = '', onFind }: FindFieldProps) {
  const [text, setText] = useState(value);
  const rested = useDebounced(text);
  const tell = useEffectEvent((found: string) => {
    if (found !== value) onFind(found);
  });
  useEffect(() => tell(rested), [rested]);
  return (
    <SearchField label={label} value={text} onChange={(event) => setText(event.target.value)} />
  );
}
