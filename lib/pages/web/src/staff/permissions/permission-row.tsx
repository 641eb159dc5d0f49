import { Link } from '@tanstack/react-router';
import { ChevronRight, Lock as LockIcon } from 'lucide-react';
import { useId } from 'react';
import { classNames } from '../../ui/class-names.js';
import { Switch } from '../../ui/switch.js';
import { useWords } from '../../words/index.js';
import {
  type Entry,
  isChanged,
  isIdle,
  type Lock,
  lockOf,
  offAbove,
  switched,
} from './tree-model.js';
import type { TreeProps } from './permission-tree.js';

interface RowProps extends Pick<
  TreeProps,
  'value' | 'locks' | 'before' | 'notes' | 'isReadOnly' | 'onChange'
> {
  readonly entry: Entry;
  /** How far in it stands. */
  readonly depth: number;
  /** Says of what it is a part: in search results, where those above it are not shown. */
  readonly isFlat?: boolean;
  /** Shows what is below it; left out where that is shown already. */
  readonly onOpen?: (() => void) | undefined;
}

/** A permission as a line: its name, why it is held, its key, its switch. */
export function PermissionRow({
  entry,
  depth,
  value,
  onChange,
  locks = {},
  before = value,
  notes = {},
  isReadOnly = false,
  isFlat = false,
  onOpen,
}: RowProps) {
  const t = useWords();
  const id = useId();
  const { node, above } = entry;
  const isOn = value[node.key] ?? false;
  const held = lockOf(entry, locks);
  const off = offAbove(entry, value);
  const isOwn = held?.holder === node;
  const inherited =
    held && !isOwn && (isFlat ? held.lock.text : isOn && t('permissions.tree.kept'));
  const idle = !held && isOn && off && t('permissions.tree.offAbove', { name: off.label });
  const why = inherited || idle;
  const isTold = isOwn || Boolean(why) || Boolean(notes[node.key]);
  const parent = above.at(-1);
  const name = (
    <b className={depth === 0 && node.children.length > 0 ? 'name' : 'name thin'}>{node.label}</b>
  );
  return (
    <li className={classNames(depth > 0 && 'in', depth > 1 && 'deep', held && 'locked')}>
      <span className="grow">
        {onOpen ? (
          <button type="button" className="drill" onClick={onOpen}>
            {name}
            <ChevronRight aria-hidden className="flip" />
          </button>
        ) : (
          name
        )}
        {isFlat && parent && (
          <span className="muted small"> {t('permissions.tree.in', { name: parent.label })}</span>
        )}
        {isChanged(node.key, value, before) && (
          <span className="changed">{t('permissions.tree.changed')}</span>
        )}
        {node.description && <span className="muted small about">{node.description}</span>}
        {isTold && (
          <span className="why" id={id}>
            {isOwn ? (
              <Reason lock={held.lock} />
            ) : why ? (
              <Reason lock={{ text: why }} />
            ) : (
              notes[node.key]
            )}
          </span>
        )}
      </span>
      <span className="mono muted not-s" dir="ltr">
        {shortKey(node.key, parent?.key)}
      </span>
      <Switch
        label={parent ? `${parent.label}: ${node.label}` : node.label}
        isOn={isOn}
        isIdle={isIdle(entry, value, locks)}
        isLocked={held !== null}
        isReadOnly={isReadOnly}
        describedBy={isTold ? id : undefined}
        onChange={(next) => onChange(switched(entry, next, value, locks))}
      />
    </li>
  );
}

/** Why a switch is held, and where that can be changed. */
export function Reason({ lock: { text, to, link } }: { readonly lock: Omit<Lock, 'by'> }) {
  const [path = '', search = ''] = to?.split('?') ?? [];
  return (
    <>
      <LockIcon aria-hidden />
      <span>
        {text}{' '}
        {to && (
          <Link
            to={path}
            {...({ search: Object.fromEntries(new URLSearchParams(search)) } as object)}
          >
            {link ?? to}
          </Link>
        )}
      </span>
    </>
  );
}

function shortKey(key: string, parent: string | undefined): string {
  return parent && key.startsWith(`${parent}.`) ? key.slice(parent.length) : key;
}
