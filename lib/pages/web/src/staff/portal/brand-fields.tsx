import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { LogoNote } from './brand-preview.js';
import { HEX, OWN_COLOURS, type PortalValues, usedColours } from './portal-values.js';

type Form = UseFormReturn<PortalValues>;
type Colours = PortalValues['colors'];

/** How many colours a portal has at most. */
const MOST = 20;
const NAME = /^[a-z][a-z0-9-]{0,39}$/iu;

/** Name, logo and colours of the portal. */
export function BrandFields({
  form,
  isReadOnly,
}: {
  readonly form: Form;
  readonly isReadOnly: boolean;
}) {
  const t = useWords();
  const { register, control, watch, formState } = form;
  const { errors } = formState;
  return (
    <section className="card pad stack" aria-labelledby="portal-brand">
      <h2 id="portal-brand">{t('portal.section.brand')}</h2>
      <TextField
        label={t('portal.field.name')}
        hint={t('portal.hint.name')}
        maxLength={200}
        error={errors.name?.message}
        {...register('name', { validate: (name) => name.trim() !== '' || t('portal.wrong.name') })}
      />
      <TextField
        optional
        type="url"
        label={t('portal.field.logo')}
        hint={t('portal.hint.logo')}
        placeholder="https://"
        error={errors.logo?.message}
        {...register('logo', {
          validate: (logo) =>
            logo.trim() === '' || /^https:\/\/\S+$/u.test(logo.trim()) || t('portal.wrong.logo'),
        })}
      />
      <LogoNote key={watch('logo')} address={watch('logo').trim()} />
      <Controller
        control={control}
        name="colors"
        rules={{
          validate: (colors) =>
            Object.values(usedColours(colors)).every((colour) => HEX.test(colour)) ||
            t('portal.wrong.colors'),
        }}
        render={({ field: { value, onChange } }) => (
          <ColourFields
            value={value}
            onChange={onChange}
            isReadOnly={isReadOnly}
            error={errors.colors?.message as string | undefined}
          />
        )}
      />
    </section>
  );
}

interface ColourFieldsProps {
  readonly value: Colours;
  readonly onChange: (colors: Colours) => void;
  readonly isReadOnly: boolean;
  readonly error: string | undefined;
}

function ColourFields({ value, onChange, isReadOnly, error }: ColourFieldsProps) {
  const t = useWords();
  const names = Object.keys(value);
  return (
    <div className="stack tight">
      <span className="label">{t('portal.field.colors')}</span>
      <ul className="colours">
        {names.map((name) => (
          <li key={name}>
            <Colour
              name={name}
              colour={value[name] ?? ''}
              isReadOnly={isReadOnly}
              onChange={(colour) => onChange({ ...value, [name]: colour })}
            />
          </li>
        ))}
      </ul>
      {error && (
        <p className="err" role="alert">
          {error}
        </p>
      )}
      {!isReadOnly && names.length < MOST && (
        <AddColour names={names} onAdd={(name) => onChange({ ...value, [name]: '#808080' })} />
      )}
    </div>
  );
}

interface ColourProps {
  readonly name: string;
  readonly colour: string;
  readonly isReadOnly: boolean;
  readonly onChange: (colour: string) => void;
}

function Colour({ name, colour, isReadOnly, onChange }: ColourProps) {
  const t = useWords();
  const own = OWN_COLOURS.find((each) => each === name);
  const label = own ? t(`portal.colour.${own}`) : name;
  return (
    <>
      <input
        type="color"
        aria-label={t('portal.colour.choose', { name: label })}
        value={HEX.test(colour) ? colour : '#ffffff'}
        className={colour === '' ? 'none' : ''}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="grow">
        <b>{label}</b>
        <small className="muted not-s">
          {own ? t(`portal.colour.${own}Hint`) : t('portal.colour.otherHint')}
        </small>
      </span>
      <input
        type="text"
        className="mono"
        dir="ltr"
        maxLength={7}
        spellCheck={false}
        aria-label={t('portal.colour.code', { name: label })}
        aria-invalid={(colour !== '' && !HEX.test(colour)) || undefined}
        placeholder="#"
        value={colour}
        onChange={(event) => onChange(event.target.value.trim())}
      />
      {!isReadOnly && (
        <Button
          look="quiet"
          icon={X}
          aria-label={t('common.clear', { name: label })}
          disabled={colour === ''}
          onClick={() => onChange('')}
        />
      )}
    </>
  );
}

function AddColour({
  names,
  onAdd,
}: {
  readonly names: readonly string[];
  readonly onAdd: (name: string) => void;
}) {
  const t = useWords();
  const [name, setName] = useState<string | null>(null);
  if (name === null)
    return (
      <p>
        <Button look="quiet" icon={Plus} onClick={() => setName('')}>
          {t('portal.colour.add')}
        </Button>
      </p>
    );
  const isTaken = names.includes(name.trim());
  const isFit = NAME.test(name.trim()) && !isTaken;
  const add = () => {
    if (!isFit) return;
    onAdd(name.trim());
    setName(null);
  };
  return (
    <div className="add-colour">
      <TextField
        autoFocus
        label={t('portal.colour.name')}
        hint={t('portal.colour.nameHint')}
        error={name !== '' && !isFit ? t('portal.colour.nameWrong') : null}
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          add();
        }}
      />
      <Button icon={Plus} disabled={!isFit} onClick={add}>
        {t('portal.colour.addAct')}
      </Button>
    </div>
  );
}
