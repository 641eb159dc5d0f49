import { type T, useWords } from '../../words/index.js';
import type { PermissionNode, Switches } from '../permissions/tree-model.js';
import { namesForAdmins, namesOff, nodesFor } from './permission-sets.js';
import { useValues } from './wizard-data.js';

/** How many names are said before the rest is a number. */
const SAID = 10;

/** A set of permissions in a sentence: everything but what is off, as far as the role may have it. */
export function SetInWords({
  nodes,
  switches,
}: {
  readonly nodes: readonly PermissionNode[];
  readonly switches: Switches;
}) {
  const t = useWords();
  const { role } = useValues();
  const mine = nodesFor(role, nodes);
  const others = role === 'admin' ? [] : namesForAdmins(nodes);
  return (
    <p className="muted small">
      {inWords(t, mine, switches)}
      {others.length > 0 && ` ${t('create.set.adminsOnly', { names: others.join(', ') })}`}
    </p>
  );
}

function inWords(t: T, all: readonly PermissionNode[], switches: Switches): string {
  const off = namesOff(all, switches);
  if (off.length === 0) return t('create.set.everything');
  if (off.length === all.length && all.every(({ key }) => !switches[key]))
    return t('create.set.nothing');
  const names = off.slice(0, SAID).join(', ');
  const more = off.length - SAID;
  return more > 0
    ? t('create.set.butMore', { names, count: more })
    : t('create.set.but', { names });
}
