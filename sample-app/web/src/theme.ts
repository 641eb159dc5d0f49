import { useSyncExternalStore } from 'react';

/** How the reader wants the pages: as the system has it, or one of the two always. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'clientele:theme';
const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
const listeners = new Set<() => void>();

function chosen(): Theme {
  return THEMES.find((each) => each === localStorage.getItem(KEY)) ?? 'system';
}

/** Puts the reader's theme on the page. */
export function applyTheme(): void {
  const theme = chosen();
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** The theme, and what takes the next one. */
export function useTheme(): readonly [Theme, () => void] {
  const theme = useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, chosen);
  const next = () => {
    localStorage.setItem(KEY, THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system');
    applyTheme();
    for (const listener of listeners) listener();
  };
  return [theme, next];
}
