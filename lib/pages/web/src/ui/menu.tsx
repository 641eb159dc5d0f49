import { Ellipsis, type LucideIcon } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { classNames } from './class-names.js';

/** One thing that a menu does, or a line between others. */
export type MenuEntry =
  | '-'
  | {
      readonly id: string;
      readonly label: string;
      /** What will happen, or why it cannot now. */
      readonly detail?: string | undefined;
      readonly look?: 'bad';
      readonly isDisabled?: boolean;
      readonly href?: string;
      readonly onAction?: () => void;
    };

interface MenuProps {
  /** What a screen reader calls the button. */
  readonly label: string;
  readonly entries: readonly (MenuEntry | null | false)[];
  readonly icon?: LucideIcon;
  /** A button with words in place of the icon alone. */
  readonly text?: string;
  /** What the button shows in place of both; it says for itself what a screen reader calls it. */
  readonly face?: ReactNode;
}

// Fetched when a menu is first opened: most rows of a list never open theirs.
const MenuPopover = lazy(async () => ({
  default: (await import('./menu-popover.js')).MenuPopover,
}));

/** A button that opens a menu: arrow keys, letters, Escape, and the focus comes back. */
export function Menu({ label, entries, icon: Icon = Ellipsis, text, face }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={classNames('btn', face ? 'quiet' : !text && 'quiet icon')}
        aria-label={face ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {face ?? (
          <>
            <Icon aria-hidden size={16} />
            {text}
          </>
        )}
      </button>
      {isOpen && (
        <Suspense>
          <MenuPopover
            label={label}
            entries={entries.filter((entry): entry is MenuEntry => Boolean(entry))}
            button={button}
            onClose={close}
          />
        </Suspense>
      )}
    </>
  );
}
