import { ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { classNames } from '../../ui/class-names.js';
import { Check, SearchField } from '../../ui/field.js';
import { Empty } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { PermissionRow, Reason } from './permission-row.js';
import { SectionList } from './section-list.js';
import {
  countOf,
  type Entry,
  isChanged,
  isFound,
  lockOf,
  type Locks,
  type PermissionNode,
  type Section,
  sectionsOf,
  type Switches,
} from './tree-model.js';

export interface TreeProps {
  readonly nodes: readonly PermissionNode[];
  readonly value: Switches;
  readonly onChange: (value: Record<string, boolean>) => void;
  /** What holds switches: a client's ceiling, the portal's plan, a role. */
  readonly locks?: Locks;
  /** How the switches stood when the page was opened; left out, nothing is marked as changed. */
  readonly before?: Switches;
  /** More to say of a permission, as that only admins have it. */
  readonly notes?: Readonly<Record<string, string>>;
  /** To look at only. */
  readonly isReadOnly?: boolean;
}

/** Where rows stand beside the list of sections. Below that width only one of the two shows. */
const WIDE = '(min-width: 52rem)';

/** How deep below the place that is open permissions are shown; deeper ones are a step further. */
const SHOWN_DEPTH = 2;

/** All permissions as switches: sections, what is in one, a search, and what was changed. */
export function PermissionTree(props: TreeProps) {
  const { nodes, value, before = value } = props;
  const t = useWords();
  const sections = useMemo(() => sectionsOf(nodes), [nodes]);
  const [text, setText] = useState('');
  const [isOnlyChanged, setOnlyChanged] = useState(false);
  // The section that is open and how far down in it; empty for none.
  const [path, setPath] = useState<readonly string[]>(() =>
    window.matchMedia(WIDE).matches && sections[0] ? [sections[0].id] : [],
  );
  const all = sections.flatMap(({ node, entries }) => [
    ...(node ? [{ node, above: [] }] : []),
    ...entries,
  ]);
  const isSearch = text.trim() !== '' || isOnlyChanged;
  const found = isSearch
    ? all.filter(
        (entry) =>
          isFound(entry, text) && (!isOnlyChanged || isChanged(entry.node.key, value, before)),
      )
    : [];
  return (
    <section className="card tree" aria-label={t('permissions.title')}>
      <header className="wrap">
        <div className="grow">
          <SearchField
            // As many as the numbers beside the sections come to.
            label={t('permissions.tree.search', { count: countOf(all, value).all })}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        {props.before && (
          <Check
            label={t('permissions.tree.onlyChanged')}
            checked={isOnlyChanged}
            onChange={(event) => setOnlyChanged(event.target.checked)}
          />
        )}
      </header>
      <div className={classNames('perm', path.length > 0 || isSearch ? 'inside' : 'outside')}>
        <SectionList
          {...props}
          sections={sections}
          open={isSearch ? undefined : path[0]}
          onOpen={(id) => {
            setText('');
            setOnlyChanged(false);
            setPath([id]);
          }}
        />
        {isSearch ? (
          <Found {...props} entries={found} isOnlyChanged={isOnlyChanged} />
        ) : (
          <Inside {...props} sections={sections} path={path} onPath={setPath} />
        )}
      </div>
    </section>
  );
}

/** What a search has found, each with what it is a part of. */
function Found({
  entries,
  isOnlyChanged,
  ...props
}: TreeProps & { readonly entries: readonly Entry[]; readonly isOnlyChanged: boolean }) {
  const t = useWords();
  if (entries.length === 0)
    return (
      <Empty title={t(isOnlyChanged ? 'permissions.tree.nothingChanged' : 'common.nothingFound')} />
    );
  return (
    <div>
      <p className="vh" role="status">
        {t('permissions.tree.found', { count: entries.length })}
      </p>
      <ul className="list leaf">
        {entries.map((entry) => (
          <PermissionRow key={entry.node.key} {...props} isFlat entry={entry} depth={0} />
        ))}
      </ul>
    </div>
  );
}

interface InsideProps extends TreeProps {
  readonly sections: readonly Section[];
  readonly path: readonly string[];
  readonly onPath: (path: readonly string[]) => void;
}

/** What is in the place that is open: a section, a part of one, or all of them. */
function Inside({ sections, path, onPath, ...props }: InsideProps) {
  const t = useWords();
  const place = placeOf(sections, path);
  const { value, onChange, locks = {}, isReadOnly = false } = props;
  const setAll = (isOn: boolean) => {
    const open = place.entries.filter((entry) => lockOf(entry, locks) === null);
    // Nothing below would have effect while what is above is off; a part with nothing on is off itself.
    const movable = place.trail.filter(({ node }) => node && !locks[node.key]);
    const above = isOn ? movable : movable.slice(-1);
    onChange({
      ...value,
      ...Object.fromEntries(above.map(({ id }) => [id, isOn])),
      ...Object.fromEntries(open.map(({ node }) => [node.key, isOn])),
    });
  };
  const held = place.trail.flatMap(({ node }) => (node && locks[node.key]) || [])[0];
  const off = place.trail.find(({ node }) => node && !value[node.key]);
  return (
    <div className="place">
      <div className="row pad wrap">
        <Trail trail={place.trail} onPath={onPath} />
        {!isReadOnly && place.entries.length > 0 && (
          <>
            <button type="button" className="link" onClick={() => setAll(true)}>
              {t('permissions.tree.allOn')}
            </button>
            <button type="button" className="link" onClick={() => setAll(false)}>
              {t('permissions.tree.allOff')}
            </button>
          </>
        )}
      </div>
      {held && (
        <p className="why pad off-note">
          <Reason lock={held} />
        </p>
      )}
      {!held && off && (
        <p className="small muted pad off-note">
          {t('permissions.tree.sectionOff', { name: off.label ?? '' })}
        </p>
      )}
      <ul className="list leaf">
        {place.entries.map((entry) => {
          const depth = entry.above.length - place.depth;
          if (depth >= SHOWN_DEPTH) return null;
          const isDeep = depth === SHOWN_DEPTH - 1 && entry.node.children.length > 0;
          const way = [...entry.above, entry.node].map(({ key }) => key);
          return (
            <PermissionRow
              key={entry.node.key}
              {...props}
              entry={entry}
              depth={depth}
              onOpen={isDeep ? () => onPath(way) : undefined}
            />
          );
        })}
      </ul>
    </div>
  );
}

interface Step {
  readonly id: string;
  readonly label: string | null;
  readonly node: PermissionNode | null;
}

function placeOf(sections: readonly Section[], path: readonly string[]) {
  const section = sections.find(({ id }) => id === path[0]);
  if (!section) {
    const entries = sections.flatMap(({ node, entries: below }) => [
      ...(node ? [{ node, above: [] }] : []),
      ...below,
    ]);
    return { trail: [] as readonly Step[], entries, depth: 0 };
  }
  const { node } = section;
  const steps = path
    .slice(1)
    .flatMap((key) => section.entries.find((entry) => entry.node.key === key)?.node ?? []);
  const last = steps.at(-1);
  const trail: readonly Step[] = [
    { id: section.id, label: node?.label ?? null, node },
    ...steps.map((each) => ({ id: each.key, label: each.label, node: each })),
  ];
  return {
    trail,
    entries: last
      ? section.entries.filter(({ above }) => above.includes(last))
      : section.entries.filter((entry) => entry.node !== node),
    depth: last ? path.length : node ? 1 : 0,
  };
}

function Trail({
  trail,
  onPath,
}: {
  readonly trail: readonly Step[];
  readonly onPath: (path: readonly string[]) => void;
}) {
  const t = useWords();
  const name = (label: string | null) => label ?? t('permissions.tree.general');
  return (
    <p className="crumbs grow">
      {trail.length === 0 ? (
        <b>{t('permissions.tree.all')}</b>
      ) : (
        <button type="button" className="link" onClick={() => onPath([])}>
          {t('permissions.tree.all')}
        </button>
      )}
      {trail.map(({ id, label }, index) => (
        <span key={id} className="row">
          <ChevronRight aria-hidden className="flip" />
          {index === trail.length - 1 ? (
            <b>{name(label)}</b>
          ) : (
            <button
              type="button"
              className="link"
              onClick={() => onPath(trail.slice(0, index + 1).map((step) => step.id))}
            >
              {name(label)}
            </button>
          )}
        </span>
      ))}
    </p>
  );
}
