import { useFormContext } from 'react-hook-form';
import type { Shape } from '../../api.js';
import { usePortal } from '../../portal.js';
import { SelectField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { PermissionTree } from '../permissions/permission-tree.js';
import { entriesOf, type Lock, type PermissionNode } from '../permissions/tree-model.js';
import { fullSet } from '../permissions/use-catalogue.js';
import { planLocks } from '../permissions/use-member-locks.js';
import { useCeiling, useChosenClient, useValues } from './wizard-data.js';
import type { WizardValues } from './wizard-values.js';

interface CustomizedProps {
  readonly nodes: readonly PermissionNode[];
  readonly profiles: readonly Shape<'Profile'>[];
}

/** The switches of one user's own; those that would have no effect now are shown as held. */
export function Customized({ nodes, profiles }: CustomizedProps) {
  const t = useWords();
  const { setValue } = useFormContext<WizardValues>();
  const { switches } = useValues();
  const locks = useLocks(nodes);
  const start = (id: string) => {
    const profile = profiles.find((each) => each.id === id);
    if (profile) setValue('switches', fullSet(nodes, profile), { shouldDirty: true });
  };
  return (
    <div className="stack">
      {profiles.length > 1 && (
        <SelectField
          label={t('create.startFrom')}
          hint={t('create.startFromHint')}
          value=""
          onChange={(event) => start(event.target.value)}
        >
          <option value="">{t('create.chooseStart')}</option>
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <PermissionTree
        nodes={nodes}
        value={switches ?? {}}
        onChange={(value) => setValue('switches', value, { shouldDirty: true })}
        locks={locks}
      />
    </div>
  );
}

/** What holds switches: the plan, the client's ceiling, the role. */
function useLocks(nodes: readonly PermissionNode[]): Record<string, Lock> {
  const t = useWords();
  const values = useValues();
  const client = useChosenClient(values);
  const ceiling = useCeiling(client?.id);
  const byPlan = planLocks(usePortal().data, t);
  const byCeiling: Lock = {
    by: 'ceiling',
    text: t('permissions.lock.ceiling', { name: client?.name ?? '' }),
  };
  const byRole: Lock = { by: 'role', text: t('create.adminsOnly') };
  return Object.fromEntries(
    entriesOf(nodes).flatMap(({ node: { key, requiresRole } }): [string, Lock][] => {
      if (values.role !== 'admin' && requiresRole !== null) return [[key, byRole]];
      if (ceiling[key] === false) return [[key, byCeiling]];
      return byPlan[key] ? [[key, byPlan[key]]] : [];
    }),
  );
}
