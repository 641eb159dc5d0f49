import { languageName } from '../../language-name.js';
import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { Button } from '../../ui/button.js';
import { ActionDialog } from '../../ui/dialog.js';
import { LanguageField } from '../../ui/language-field.js';
import { useWords } from '../../words/index.js';
import { type LetterValues, OWN } from './letter-values.js';

type Texts = LetterValues['texts'];

/** How many translations a letter has at most. */
const MOST = 20;

interface LanguageTabsProps {
  readonly portal: Shape<'Portal'>;
  readonly texts: Texts;
  readonly shown: string;
  readonly isReadOnly: boolean;
  readonly onShow: (tag: string) => void;
  readonly onChange: (texts: Texts) => void;
}

/** The languages that a letter has texts in. */
export function LanguageTabs(props: LanguageTabsProps) {
  const { portal, texts, shown, isReadOnly, onShow, onChange } = props;
  const t = useWords();
  const [isAdding, setAdding] = useState(false);
  const home = languageName(portal.locale ?? 'en');
  const tags = Object.keys(texts).filter((tag) => tag !== OWN);
  const remove = () => {
    const { [shown]: _, ...rest } = texts;
    onChange(rest);
    onShow(OWN);
  };
  return (
    <header className="wrap">
      <div className="seg" role="radiogroup" aria-label={t('letters.languages')}>
        {[OWN, ...tags].map((tag) => (
          <label key={tag}>
            <input
              type="radio"
              name="language"
              checked={tag === shown}
              onChange={() => onShow(tag)}
            />
            {tag === OWN ? t('letters.own', { language: home }) : languageName(tag)}
          </label>
        ))}
      </div>
      <span className="grow" />
      {!isReadOnly && shown !== OWN && (
        <Button look="quiet" icon={X} onClick={remove}>
          {t('letters.removeLanguage', { language: languageName(shown) })}
        </Button>
      )}
      {!isReadOnly && tags.length < MOST && (
        <Button icon={Plus} onClick={() => setAdding(true)}>
          {t('letters.addLanguage')}
        </Button>
      )}
      {isAdding && <AddLanguage {...props} onClose={() => setAdding(false)} />}
    </header>
  );
}

function AddLanguage({
  texts,
  onShow,
  onChange,
  onClose,
}: LanguageTabsProps & { readonly onClose: () => void }) {
  const t = useWords();
  const [tag, setTag] = useState('');
  const add = () => {
    const own = texts[OWN] ?? { subject: '', text: '', html: null };
    onChange({ ...texts, [tag]: own });
    onShow(tag);
    return Promise.resolve();
  };
  return (
    <ActionDialog
      title={t('letters.addLanguage')}
      action={t('letters.addAct')}
      isIncomplete={tag === ''}
      onAction={add}
      onClose={onClose}
    >
      <LanguageField
        label={t('letters.language')}
        hint={t('letters.addHint')}
        emptyLabel={t('letters.chooseLanguage')}
        value={tag}
        without={Object.keys(texts)}
        onChange={setTag}
      />
    </ActionDialog>
  );
}
