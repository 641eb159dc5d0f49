import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Shape } from '../../api.js';
import { Check, SelectField, TextField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { KIND_GROUPS, type LetterKind } from './letter-kinds.js';
import { LetterPreview } from './letter-preview.js';
import { LanguageTabs } from './language-tabs.js';
import { type LetterValues, OWN, type Parts } from './letter-values.js';
import { TextsField } from './texts-field.js';

interface LetterEditorProps {
  readonly form: UseFormReturn<LetterValues>;
  readonly portal: Shape<'Portal'>;
  /** The letter as it is saved; null for a new one, whose kind can still be chosen. */
  readonly saved: Shape<'InvitationTemplate'> | null;
  /** What of the saved one the form began with. */
  readonly before: LetterValues | null;
  readonly isReadOnly?: boolean;
  readonly onKind?: (kind: LetterKind) => void;
}

/** The fields of a letter, and beside them the letter as it arrives. */
export function LetterEditor({
  form,
  portal,
  saved,
  before,
  isReadOnly = false,
  onKind,
}: LetterEditorProps) {
  const t = useWords();
  const { kind, texts } = form.watch();
  const [chosen, setTag] = useState<string>(OWN);
  const tag = chosen in texts ? chosen : OWN;
  const parts = texts[tag] ?? { subject: '', text: '', html: null };
  const setTexts = (next: LetterValues['texts']) =>
    form.setValue('texts', next, { shouldDirty: true });
  const isTyped = JSON.stringify(parts) !== JSON.stringify(before?.texts[tag]);
  return (
    <div className="letter-split">
      <div className="stack">
        <section className="card pad stack" aria-label={t('letters.what')}>
          <About form={form} isNew={saved === null} isReadOnly={isReadOnly} onKind={onKind} />
        </section>
        <section className="card" aria-label={t('letters.texts')}>
          <LanguageTabs
            portal={portal}
            texts={texts}
            shown={tag}
            isReadOnly={isReadOnly}
            onShow={setTag}
            onChange={setTexts}
          />
          <div className="pad stack">
            <TextsField
              key={tag}
              kind={kind}
              value={parts}
              isReadOnly={isReadOnly}
              onChange={(next: Parts) => setTexts({ ...texts, [tag]: next })}
            />
          </div>
        </section>
      </div>
      <LetterPreview
        saved={saved}
        kind={kind}
        portal={portal}
        tag={tag}
        typed={isTyped ? parts : null}
      />
    </div>
  );
}

function About({
  form,
  isNew,
  isReadOnly,
  onKind,
}: {
  readonly form: LetterEditorProps['form'];
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  readonly onKind: LetterEditorProps['onKind'];
}) {
  const t = useWords();
  const { register, watch, formState } = form;
  const kind = watch('kind');
  return (
    <>
      <div className="two">
        <TextField
          label={t('letters.field.name')}
          hint={t('letters.hint.name')}
          maxLength={200}
          readOnly={isReadOnly}
          error={formState.errors.name?.message}
          {...register('name', {
            validate: (name) => name.trim() !== '' || t('letters.wrong.name'),
          })}
        />
        {isNew ? (
          <SelectField
            label={t('letters.field.kind')}
            hint={t('letters.hint.kind')}
            value={kind}
            onChange={(event) => onKind?.(event.target.value as LetterKind)}
          >
            {(Object.keys(KIND_GROUPS) as (keyof typeof KIND_GROUPS)[]).map((group) => (
              <optgroup key={group} label={t(`letters.group.${group}`)}>
                {KIND_GROUPS[group].map((each) => (
                  <option key={each} value={each}>
                    {t(`letters.kind.${each}`)}
                  </option>
                ))}
              </optgroup>
            ))}
          </SelectField>
        ) : (
          <div className="field">
            <span className="label">{t('letters.field.kind')}</span>
            <span>{t(`letters.kind.${kind}`)}</span>
            <span className="hint">{t('letters.hint.kindKept')}</span>
          </div>
        )}
      </div>
      <Check
        label={t('letters.field.isDefault')}
        hint={t(kind === 'invitation' ? 'letters.hint.defaultInvitation' : 'letters.hint.default')}
        disabled={isReadOnly}
        {...register('isDefault')}
      />
    </>
  );
}
