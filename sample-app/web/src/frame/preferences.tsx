import { Monitor, Moon, Sun } from 'lucide-react';
import { useTheme } from '../theme.js';
import { chooseLanguage, otherLanguages, useWords } from '../words/index.js';

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const;

/** How the reader wants the front: its theme and its language. */
export function Preferences() {
  const t = useWords();
  const [theme, nextTheme] = useTheme();
  const Icon = ICONS[theme];
  return (
    <div className="row">
      <button
        type="button"
        className="btn quiet icon"
        aria-label={t(`theme.${theme}`)}
        title={t(`theme.${theme}`)}
        onClick={nextTheme}
      >
        <Icon aria-hidden size={16} />
      </button>
      {otherLanguages().map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          className="btn quiet"
          onClick={() => chooseLanguage(each)}
        >
          {new Intl.DisplayNames([each], { type: 'language' }).of(each) ?? each}
        </button>
      ))}
    </div>
  );
}
