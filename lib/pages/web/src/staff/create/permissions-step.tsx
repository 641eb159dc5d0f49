import { useFormContext, Controller } from 'react-hook-form';
import { type Shape, useApi } from '../../api.js';
import { Check, SelectField } from '../../ui/field.js';
import { Note } from '../../ui/note.js';
import { Failed, Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { allNodes, switchesOf } from './permission-sets.js';
import { PickField } from './pick-field.js';
import { SetInWords } from './set-in-words.js';
import { SourceSet } from './source-set.js';
import { PermissionTree } from './switch-list.js';
import { useFault } from './use-fault.js';
import {
  useCeiling,
  useChosenClient,
  useMayCustomize,
  usePortal,
  useSets,
  useValues,
} from './wizard-data.js';
import { RefusalAt } from './wizard-refusals.js';
import { sourceSearch } from './wizard-searches.js';
import type { WizardValues } from './wizard-values.js';

interface Lock {
  readonly by: 'ceiling' | 'role';
  readonly text: string;
}

interface Sets {
  readonly nodes: readonly Shape<'Permission'>[];
  readonly profiles: readonly Shape<'Profile'>[];
}

/** What a client user may do: as all have it, as a profile says, by switches of its own, or as somebody else. */
export function PermissionsStep() {
  const t = useWords();
  const { nodes, profiles, error, retry } = useSets();
  const mayCustomize = useMayCustomize();
  const { permissionsFrom } = useValues();
  if (error && !(nodes && profiles)) return <Failed error={error} onRetry={retry} />;
  if (!nodes || !profiles) return <Loading lines={5} />;
  const sets = { nodes, profiles };
  return (
    <>
      <RefusalAt field="permissions" />
      <fieldset className="stack">
        <legend className="vh">{t('create.permissions')}</legend>
        <Way way="default">
          <SetInWords nodes={nodes} switches={switchesOf(nodes, defaultOf(profiles))} />
        </Way>
        {profiles.some(({ isDefault }) => !isDefault) && (
          <Way way="profile">
            <ProfileChoice {...sets} />
          </Way>
        )}
        <Way way="custom" isShut={mayCustomize === false} />
        <Way way="clone">
          <Source isOwnForbidden={mayCustomize === false} />
        </Way>
      </fieldset>
      {permissionsFrom === 'custom' && <Customized {...sets} />}
    </>
  );
}

function defaultOf(profiles: readonly Shape<'Profile'>[]) {
  return profiles.find(({ isDefault }) => isDefault);
}

/** One way to come by permissions, with what belongs to it once it is chosen. */
function Way({
  way,
  isShut = false,
  children,
}: {
  readonly way: WizardValues['permissionsFrom'];
  readonly isShut?: boolean;
  readonly children?: React.ReactNode;
}) {
  const t = useWords();
  const { setValue } = useFormContext<WizardValues>();
  const { permissionsFrom, switches } = useValues();
  const { nodes, profiles } = useSets();
  const plan = usePortal()?.plan;
  const isChosen = permissionsFrom === way;
  const choose = () => {
    setValue('permissionsFrom', way, { shouldDirty: true });
    if (way === 'custom' && !switches && nodes && profiles)
      setValue('switches', switchesOf(nodes, defaultOf(profiles)), { shouldDirty: true });
  };
  return (
    <div className="stack tight">
      <Check
        type="radio"
        name="permissionsFrom"
        label={<b>{t(`create.way.${way}`)}</b>}
        hint={
          isShut
            ? plan
              ? t('create.planForbids', { plan })
              : t('create.planForbidsUnnamed')
            : t(`create.wayHint.${way}`)
        }
        checked={isChosen}
        disabled={isShut && !isChosen}
        onChange={choose}
      />
      {isChosen && children && <div className="inset stack tight">{children}</div>}
    </div>
  );
}

function ProfileChoice({ nodes, profiles }: Sets) {
  const t = useWords();
  const { register } = useFormContext<WizardValues>();
  const fault = useFault();
  const { profileId } = useValues();
  const profile = profiles.find(({ id }) => id === profileId);
  return (
    <>
      <SelectField
        {...register('profileId')}
        label={t('create.profile')}
        error={fault('profileId')}
      >
        <option value="">{t('create.chooseProfile')}</option>
        {profiles
          .filter(({ isDefault }) => !isDefault)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </SelectField>
      {profile && <SetInWords nodes={nodes} switches={switchesOf(nodes, profile)} />}
    </>
  );
}

function Source({ isOwnForbidden }: { readonly isOwnForbidden: boolean }) {
  const t = useWords();
  const api = useApi();
  const { control } = useFormContext<WizardValues>();
  const fault = useFault();
  const { source } = useValues();
  return (
    <>
      <Controller
        control={control}
        name="source"
        render={({ field }) => (
          <PickField
            ref={field.ref}
            label={t('create.source')}
            placeholder={t('create.chooseSource')}
            search={sourceSearch(api, t)}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={fault('source')}
          />
        )}
      />
      {source && <SourceSet id={source.id} isOwnForbidden={isOwnForbidden} />}
    </>
  );
}

/** The switches, with those that would have no effect now shown as held. */
function Customized({ nodes, profiles }: Sets) {
  const t = useWords();
  const { setValue } = useFormContext<WizardValues>();
  const values = useValues();
  const client = useChosenClient(values);
  const ceiling = useCeiling(client?.id);
  const locks = Object.fromEntries(
    allNodes(nodes).flatMap(({ key, requiresRole }): [string, Lock][] => {
      if (values.role !== 'admin' && requiresRole === 'admin')
        return [[key, { by: 'role', text: t('create.lock.role') }]];
      if (client && ceiling[key] === false)
        return [[key, { by: 'ceiling', text: t('create.lock.ceiling', { client: client.name }) }]];
      return [];
    }),
  );
  const start = (id: string) => {
    const profile = profiles.find((each) => each.id === id);
    if (profile) setValue('switches', switchesOf(nodes, profile), { shouldDirty: true });
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
      {Object.keys(locks).length > 0 && <Note>{t('create.lockedNote')}</Note>}
      <PermissionTree
        nodes={nodes}
        value={values.switches ?? {}}
        onChange={(switches) => setValue('switches', switches, { shouldDirty: true })}
        locks={locks}
      />
    </div>
  );
}
