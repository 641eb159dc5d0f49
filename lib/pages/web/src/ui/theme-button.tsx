import { Monitor, Moon, Sun } from 'lucide-react';
import { useTheme } from '../theme.js';
import { useWords } from '../words/index.js';
import { Button } from './button.js';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** Goes on to the next theme: as the system has it, light, dark. */
export function ThemeButton() {
  const t = useWords();
  const [theme, next] = useTheme();
  return (
    <Button
      look="quiet"
      icon={ICONS[theme]}
      aria-label={t(`common.theme.${theme}`)}
      title={t(`common.theme.${theme}`)}
      onClick={next}
    />
  );
}
