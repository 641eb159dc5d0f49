import { ChevronDown, CircleAlert, Search } from 'lucide-react';
import {
  type InputHTMLAttributes,
  type ReactNode,
  type Ref,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { useWords } from '../words/index.js';

/** What a field says around its control. */
interface FieldWords {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong with it; null or empty for nothing. */
  readonly error?: string | null | undefined;
  readonly optional?: boolean;
}

interface FieldProps extends FieldWords {
  /** Gives the control, with what ties it to its words. */
  readonly children: (ties: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly 'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** A control with its label, a hint, and what is wrong with it. */
export function Field({ label, hint, error, optional = false, children }: FieldProps) {
  const t = useWords();
  const id = useId();
  const told = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {optional && <span className="opt">{t('common.optional')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': told || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="err" id={`${id}-error`} role="alert">
          <CircleAlert aria-hidden /> {error}
        </p>
      )}
    </div>
  );
}

type InputProps = FieldWords &
  InputHTMLAttributes<HTMLInputElement> & { readonly ref?: Ref<HTMLInputElement> };

/** A line of text; takes what react-hook-form's `register` gives. */
export function TextField({ label, hint, error, optional, type = 'text', ...rest }: InputProps) {
  const words = { label, hint, error, optional: optional ?? false };
  return <Field {...words}>{(ties) => <input {...rest} {...ties} type={type} />}</Field>;
}

type AreaProps = FieldWords &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { readonly ref?: Ref<HTMLTextAreaElement> };

/** Several lines of text. */
export function TextArea({ label, hint, error, optional, ...rest }: AreaProps) {
  const words = { label, hint, error, optional: optional ?? false };
  return <Field {...words}>{(ties) => <textarea {...rest} {...ties} />}</Field>;
}

type SelectProps = SelectHTMLAttributes<HTMLSelectElement> & {
  readonly ref?: Ref<HTMLSelectElement>;
};

/** A list to choose one of, without words around it: give it an `aria-label`. */
export function Select({ children, className, ...rest }: SelectProps) {
  return (
    <span className={`sel ${className ?? ''}`}>
      <select {...rest}>{children}</select>
      <ChevronDown aria-hidden />
    </span>
  );
}

/** The same with its label. */
export function SelectField({
  label,
  hint,
  error,
  optional,
  children,
  ...rest
}: FieldWords & SelectProps) {
  const words = { label, hint, error, optional: optional ?? false };
  return (
    <Field {...words}>
      {(ties) => (
        <Select {...rest} {...ties}>
          {children}
        </Select>
      )}
    </Field>
  );
}

/** A field to search by as one types. */
export function SearchField({
  label,
  ...rest
}: { readonly label: string } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label className="find">
      <Search aria-hidden size={16} />
      <span className="vh">{label}</span>
      <input placeholder={label} {...rest} type="search" />
    </label>
  );
}

type CheckProps = InputHTMLAttributes<HTMLInputElement> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
};

/** A box to tick, with what ticking it means. */
export function Check({ label, hint, type = 'checkbox', ...rest }: CheckProps) {
  const id = useId();
  return (
    <div className="check">
      <input {...rest} type={type} id={id} aria-describedby={hint ? `${id}-hint` : undefined} />
      <div>
        <label htmlFor={id}>{label}</label>
        {hint && (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
