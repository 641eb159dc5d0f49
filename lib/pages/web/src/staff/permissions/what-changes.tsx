import { Lock as LockIcon, Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useProblemText } from '../../problems.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import { sleepingOf } from './sleeping.js';
import type { Locks, PermissionNode, Switches } from './tree-model.js';
import { labelsOf } from './use-catalogue.js';

/** How many permissions of a kind are named. */
const NAMED = 12;

interface WhatChangesProps {
  readonly nodes: readonly PermissionNode[];
  /** What is chosen; what of it is held is listed. */
  readonly value: Switches;
  readonly before?: Switches | undefined;
  readonly locks?: Locks;
  /** The client whose ceiling may hold something. */
  readonly clientName?: string;
  /** Whether anything would be saved. */
  readonly isChanged: boolean;
  /** Keys by what becomes of them; undefined as long as that is not known. */
  readonly effect:
    { readonly gained: readonly string[]; readonly lost: readonly string[] } | undefined;
  readonly isChecking: boolean;
  readonly error: unknown;
  /** What is said when nothing is gained or lost. */
  readonly noEffect: string;
  readonly children?: ReactNode;
  readonly footer: ReactNode;
}

/** What a change would give and take, as it stands beside what is being changed. */
export function WhatChanges(props: WhatChangesProps) {
  const { nodes, isChanged, effect, isChecking, error, noEffect, children, footer } = props;
  const t = useWords();
  const problemText = useProblemText();
  const hasEffect = effect && effect.gained.length + effect.lost.length > 0;
  return (
    <aside
      className={isChecking ? 'card what-changes checking' : 'card what-changes'}
      aria-label={t('permissions.changes.title')}
    >
      <header>
        <h2 className="grow">{t('permissions.changes.title')}</h2>
        <span className="tiny muted" role="status">
          {isChanged &&
            !error &&
            t(isChecking ? 'permissions.changes.checking' : 'permissions.changes.checked')}
        </span>
      </header>
      <div className="pad stack">
        {!isChanged && <p className="small muted">{t('permissions.changes.nothing')}</p>}
        {isChanged && Boolean(error) && (
          <Note tone="bad" role="alert">
            {problemText(error)}
          </Note>
        )}
        {isChanged && effect && !error && (
          <>
            {!hasEffect && <p className="small">{noEffect}</p>}
            <Keys kind="gained" nodes={nodes} keys={effect.gained} />
            <Keys kind="lost" nodes={nodes} keys={effect.lost} />
          </>
        )}
        <Sleeping {...props} />
        {children}
      </div>
      <footer className="stack">{footer}</footer>
    </aside>
  );
}

const LOOK = { gained: 'diff gain', lost: 'diff lose' } as const;
const ICON = { gained: Plus, lost: Minus } as const;

/** Permissions by name. Of those with others below only what is innermost is named, unless nothing of that is there. */
export function Keys({
  kind,
  nodes,
  keys,
}: {
  readonly kind: keyof typeof LOOK;
  readonly nodes: readonly PermissionNode[];
  readonly keys: readonly string[];
}) {
  const t = useWords();
  if (keys.length === 0) return null;
  const Icon = ICON[kind];
  const labels = labelsOf(nodes);
  const leaves = keys.filter((key) => labels.get(key)?.isLeaf);
  const named = leaves.length > 0 ? leaves : keys;
  return (
    <div>
      <h3>{t(`permissions.changes.${kind}`)}</h3>
      <ul className={LOOK[kind]}>
        {named.slice(0, NAMED).map((key) => {
          const { label = key, part } = labels.get(key) ?? {};
          return (
            <li key={key}>
              <Icon aria-hidden />
              <span>
                {label}{' '}
                {part && (
                  <span className="muted">{t('permissions.changes.in', { name: part })}</span>
                )}
              </span>
            </li>
          );
        })}
        {named.length > NAMED && (
          <li className="muted">
            <span />
            {t('permissions.changes.more', { count: named.length - NAMED })}
          </li>
        )}
      </ul>
    </div>
  );
}

function Sleeping({ nodes, value, before, locks = {}, clientName = '' }: WhatChangesProps) {
  const t = useWords();
  const groups = sleepingOf(nodes, { value, before }, locks);
  if (groups.length === 0) return null;
  return (
    <div>
      <h3>{t('permissions.changes.sleeping')}</h3>
      <ul className="diff sleep">
        {groups.map(({ id, by, labels }) => (
          <li key={id}>
            <LockIcon aria-hidden />
            <span>
              {labels.join(', ')}{' '}
              <span className="muted">
                {t(`permissions.changes.held.${by}`, { name: clientName })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
