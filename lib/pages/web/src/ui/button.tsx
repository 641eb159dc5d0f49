import { LoaderCircle, type LucideIcon } from 'lucide-react';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names.js';

/** How a button looks: `primary` once in a view, `bad` for what takes away, `quiet` beside others. */
export type ButtonLook = 'plain' | 'primary' | 'bad' | 'quiet';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: ButtonLook;
  readonly icon?: LucideIcon;
  /** While what it does is under way: it stays in place and takes no second click. */
  readonly busy?: boolean;
  readonly full?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button. One that cannot be used now says why: give it a `title`. */
export function Button({
  look = 'plain',
  icon: Icon,
  busy = false,
  full = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={busy || undefined}
      className={classNames(
        'btn',
        look !== 'plain' && look,
        full && 'full',
        !children && 'icon',
        className,
      )}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {busy ? (
        <LoaderCircle aria-hidden className="spin" size={16} />
      ) : (
        Icon && <Icon aria-hidden size={16} />
      )}
      {children}
    </button>
  );
}
