import { useState } from 'react';
import { useNamed } from '../../searches.js';
import type { Choice } from '../../ui/picker.js';
import { useWords } from '../../words/index.js';

/** Chosen projects or groups by name: those picked here are known at once, the others are asked for, and the gone ones say so. */
export function useChosen(
  path: '/projects' | '/groups',
  ids: readonly string[],
  gone: ReadonlySet<string> = new Set(),
) {
  const t = useWords();
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const unknown = ids.filter((id) => !picked.has(id));
  const asked = new Map(useNamed(path, unknown).map(({ id, name }) => [id, name]));
  const chosen: readonly Choice[] = ids.map((id) => {
    const name = picked.get(id) ?? asked.get(id) ?? id;
    return { id, name: gone.has(id) ? t('common.goneName', { name }) : name };
  });
  const remember = (choices: readonly Choice[]) =>
    setPicked(new Map([...picked, ...choices.map(({ id, name }) => [id, name] as const)]));
  return [chosen, remember] as const;
}
