import type { RefObject } from 'react';
import { AriaScope } from './aria-scope.js';
import { Menu as AriaMenu, MenuItem, Popover, Separator } from 'react-aria-components';
import type { MenuEntry } from './menu.js';

interface MenuPopoverProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** What a menu shows while it is open. */
export function MenuPopover({ label, entries, button, onClose }: MenuPopoverProps) {
  const disabled = entries.flatMap((entry) =>
    entry !== '-' && entry.isDisabled ? [entry.id] : [],
  );
  return (
    <AriaScope>
      <Popover
        className="pop"
        placement="bottom end"
        aria-label={label}
        triggerRef={button}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
      >
        <AriaMenu aria-label={label} autoFocus="first" disabledKeys={disabled} onClose={onClose}>
          {entries.map((entry, index) =>
            entry === '-' ? (
              <Separator key={index} />
            ) : (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.label}
                className={entry.look ?? ''}
                {...(entry.href && { href: entry.href })}
                onAction={() => entry.onAction?.()}
              >
                {entry.label}
                {entry.detail && <small>{entry.detail}</small>}
              </MenuItem>
            ),
          )}
        </AriaMenu>
      </Popover>
    </AriaScope>
  );
}
