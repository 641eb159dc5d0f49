import type { Shape } from '../../api.js';

/** A permission of the host, with those below it. */
export type PermissionNode = Shape<'Permission'>;

/** Switches by permission; one that is missing is off. */
export type Switches = Readonly<Record<string, boolean>>;

/**
 * What holds a switch: it keeps its place and has no effect as long as that holds. `own`: who edits lacks it, and nobody gives
 * what they lack.
 */
export interface Lock {
  readonly by: 'ceiling' | 'plan' | 'role' | 'own';
  /** Why, as `Off for Acme as a whole`. */
  readonly text: string;
  /** The page that can change it. */
  readonly to?: string;
  /** What the link to it says. */
  readonly link?: string;
}

/** What is held, by permission. It holds all below, too. */
export type Locks = Readonly<Record<string, Lock>>;

/** A permission with those above it, the outermost first. */
export interface Entry {
  readonly node: PermissionNode;
  readonly above: readonly PermissionNode[];
}

/** A part of the tree: a permission with others below, or all those that stand alone. */
export interface Section {
  readonly id: string;
  /** Null for the part of those that stand alone. */
  readonly node: PermissionNode | null;
  readonly entries: readonly Entry[];
}

/** The key of the section of all that stand alone. */
export const GENERAL = 'general';

/** Permissions and all below them, each before those below it. */
export function entriesOf(
  nodes: readonly PermissionNode[],
  above: readonly PermissionNode[] = [],
): readonly Entry[] {
  return nodes.flatMap((node) => [{ node, above }, ...entriesOf(node.children, [...above, node])]);
}

/** The innermost permissions of a tree: each is something that can be done, those above it are what it is a part of. */
export function leavesOf(nodes: readonly PermissionNode[]): readonly Entry[] {
  return entriesOf(nodes).filter(isLeaf);
}

function isLeaf({ node }: Entry): boolean {
  return node.children.length === 0;
}

/** The parts of a tree. Permissions that stand alone are in the host's part `general`, or in one of their own. */
export function sectionsOf(nodes: readonly PermissionNode[]): readonly Section[] {
  const alone = entriesOf(nodes.filter(({ children }) => children.length === 0));
  const sections: Section[] = nodes
    .filter(({ children }) => children.length > 0)
    .map((node) => ({
      id: node.key,
      node,
      entries: [...entriesOf(node.children, [node]), ...(node.key === GENERAL ? alone : [])],
    }));
  const hasGeneral = sections.some(({ id }) => id === GENERAL);
  return alone.length === 0 || hasGeneral
    ? sections
    : [...sections, { id: GENERAL, node: null, entries: alone }];
}

/** What holds a permission: the outermost lock on the way down to it, and whose that is. */
export function lockOf(
  { node, above }: Entry,
  locks: Locks,
): { readonly lock: Lock; readonly holder: PermissionNode } | null {
  for (const holder of [...above, node]) {
    const lock = locks[holder.key];
    if (lock) return { lock, holder };
  }
  return null;
}

/** The outermost permission above that is switched off; null when all of them are on. */
export function offAbove({ above }: Entry, value: Switches): PermissionNode | null {
  return above.find(({ key }) => !value[key]) ?? null;
}

/** Whether only admins of a client have a permission, whatever is switched on. */
export function isForAdmins({ node, above }: Entry): boolean {
  return [...above, node].some(({ requiresRole }) => requiresRole !== null);
}

/** Whether a switch is on, all above it are, and nothing holds it. */
export function hasEffect(entry: Entry, value: Switches, locks: Locks = {}): boolean {
  return value[entry.node.key] === true && !offAbove(entry, value) && lockOf(entry, locks) === null;
}

/** The switches after one was moved: what is switched on takes those above it along, for without them it would do nothing. */
export function switched(
  { node, above }: Entry,
  isOn: boolean,
  value: Switches,
  locks: Locks,
): Switches {
  const along = isOn ? above.filter(({ key }) => !locks[key]) : [];
  return {
    ...value,
    ...Object.fromEntries(along.map(({ key }) => [key, true])),
    [node.key]: isOn,
  };
}

/**
 * How many of the innermost permissions have effect, and how many there are: wherever the pages say how much somebody may do, or
 * a set allows, they count like this.
 */
export function countOf(
  entries: readonly Entry[],
  value: Switches,
  locks: Locks = {},
): { readonly on: number; readonly all: number } {
  const leaves = entries.filter(isLeaf);
  return {
    on: leaves.filter((entry) => hasEffect(entry, value, locks)).length,
    all: leaves.length,
  };
}

/** Whether a switch is on and does nothing: something above it is off, or all that is below it. */
export function isIdle(entry: Entry, value: Switches, locks: Locks): boolean {
  const { node, above } = entry;
  if (value[node.key] !== true) return false;
  if (offAbove(entry, value)) return true;
  const below = entriesOf(node.children, [...above, node]);
  return below.length > 0 && countOf(below, value, locks).on === 0;
}

/** Whether a switch stands elsewhere than before. */
export function isChanged(key: string, value: Switches, before: Switches): boolean {
  return (value[key] ?? false) !== (before[key] ?? false);
}

/** The keys whose switches stand elsewhere than before. */
export function changedKeys(
  nodes: readonly PermissionNode[],
  value: Switches,
  before: Switches,
): readonly string[] {
  return entriesOf(nodes)
    .map(({ node }) => node.key)
    .filter((key) => isChanged(key, value, before));
}

/** Whether a permission is found by a text: by its words or its key. */
export function isFound({ node }: Entry, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return [node.label, node.key, node.description ?? ''].some((words) =>
    words.toLowerCase().includes(wanted),
  );
}
