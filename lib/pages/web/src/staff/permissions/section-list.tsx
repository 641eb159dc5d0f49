import { Lock as LockIcon } from 'lucide-react';
import { Switch } from '../../ui/switch.js';
import { useWords } from '../../words/index.js';
import type { TreeProps } from './permission-tree.js';
import { countOf, isChanged, isIdle, type Section } from './tree-model.js';

interface SectionListProps extends TreeProps {
  readonly sections: readonly Section[];
  /** The one whose permissions are shown. */
  readonly open: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** The parts of the tree, each with its own switch and how many of its permissions have effect. */
export function SectionList({ sections, open, onOpen, ...props }: SectionListProps) {
  const t = useWords();
  return (
    <nav aria-label={t('permissions.tree.sections')}>
      <ul className="list sect">
        {sections.map((section) => (
          <SectionRow
            key={section.id}
            {...props}
            section={section}
            isOpen={section.id === open}
            onOpen={() => onOpen(section.id)}
          />
        ))}
      </ul>
    </nav>
  );
}

interface SectionRowProps extends TreeProps {
  readonly section: Section;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

function SectionRow({
  section: { node, entries },
  isOpen,
  onOpen,
  value,
  onChange,
  locks = {},
  before = value,
  isReadOnly = false,
}: SectionRowProps) {
  const t = useWords();
  const label = node?.label ?? t('permissions.tree.general');
  const lock = node && locks[node.key];
  const { on, all } = countOf(entries, value, locks);
  const hasChanged = [...(node ? [{ node }] : []), ...entries].some((entry) =>
    isChanged(entry.node.key, value, before),
  );
  return (
    <li className={lock ? 'locked' : undefined} aria-current={isOpen || undefined}>
      <button type="button" className="name" onClick={onOpen}>
        {label}
        {hasChanged && (
          <>
            <span className="dot" />
            <span className="vh"> {t('permissions.tree.changed')}</span>
          </>
        )}
      </button>
      {lock ? (
        <span className="why" title={lock.text}>
          <LockIcon aria-hidden />
          {t(`permissions.lock.short.${lock.by}`)}
        </span>
      ) : (
        <span className="count">
          <span aria-hidden>
            {on}/{all}
          </span>
          <span className="vh">{t('permissions.tree.count', { on, all })}</span>
        </span>
      )}
      {node && (
        <Switch
          label={label}
          isOn={value[node.key] ?? false}
          isIdle={isIdle({ node, above: [] }, value, locks)}
          isLocked={Boolean(lock)}
          isReadOnly={isReadOnly}
          onChange={(next) => onChange({ ...value, [node.key]: next })}
        />
      )}
    </li>
  );
}
