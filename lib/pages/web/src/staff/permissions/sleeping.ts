import { groupsBy } from '../../group-by.js';
import {
  entriesOf,
  isChanged,
  type Lock,
  lockOf,
  type Locks,
  offAbove,
  type PermissionNode,
  type Switches,
} from './tree-model.js';

/** Permissions that are on in a set and have no effect for the same reason. */
interface Sleeping {
  readonly id: string;
  readonly by: Lock['by'];
  readonly labels: readonly string[];
}

/**
 * What a set has on that a ceiling, a plan or a role keeps from having effect. What a role keeps so is as it should be, and
 * counts only when it has been moved.
 */
export function sleepingOf(
  nodes: readonly PermissionNode[],
  { value, before = value }: { readonly value: Switches; readonly before?: Switches | undefined },
  locks: Locks,
): readonly Sleeping[] {
  const held = entriesOf(nodes).flatMap((entry) => {
    const isOn = value[entry.node.key] === true && !offAbove(entry, value);
    const found = isOn && entry.node.children.length === 0 ? lockOf(entry, locks) : null;
    return found && (found.lock.by !== 'role' || isChanged(entry.node.key, value, before))
      ? [{ ...found, label: entry.node.label }]
      : [];
  });
  return [...groupsBy(held, ({ holder, lock }) => `${lock.by} ${holder.key}`)].flatMap(
    ([id, group]) => {
      const [first] = group;
      if (!first) return [];
      const inside = group.map(({ label }) => label);
      const isAlone = first.holder.children.length === 0;
      const labels = isAlone ? inside : [`${first.holder.label}: ${inside.join(', ')}`];
      return [{ id, by: first.lock.by, labels }];
    },
  );
}
