import { useFormContext, Controller } from 'react-hook-form';
import { type Shape, useApi } from '../../api.js';
import { Check, SelectField } from '../../ui/field.js';
import { Loaded } from '../../ui/loaded.js';
import { usePortal } from '../../portal.js';
import { useWords } from '../../words/index.js';
import { fullSet, useCatalogue, useProfiles } from '../permissions/use-catalogue.js';
import { Customized } from './customized.js';
import { PickField } from './pick-field.js';
import { SetInWords } from './set-in-words.js';
import { SourceSet } from './source-set.js';
import { useFault } from './use-fault.js';
import { useValues } from './wizard-data.js';
import { RefusalAt } from './wizard-refusals.js';
import { sourceSearch } from './wizard-searches.js';
import type { WizardValues } from './wizard-values.js';

interface Sets {
  readonly nodes: readonly Shape<'Permission'>[];
  readonly profiles: readonly Shape<'Profile'>[];
}

/** What a client user may do: as all have it, as a profile says, by switches of its own, or as somebody else. */
export function PermissionsStep() {
  return (
    <Loaded queries={[useCatalogue(), useProfiles()]} lines={5}>
      {(nodes, profiles) => <Ways nodes={nodes} profiles={profiles} />}
    </Loaded>
  );
}

function Ways(sets: Sets) {
  const t = useWords();
  const { nodes, profiles } = sets;
  const { mayCustomize = true } = usePortal().data ?? {};
  const { permissionsFrom } = useValues();
  const standard = defaultOf(profiles);
  return (
    <>
      <RefusalAt field="permissions" />
      <fieldset className="stack">
        <legend className="vh">{t('create.permissions')}</legend>
        <Way {...sets} way="default">
          {standard && <SetInWords nodes={nodes} switches={fullSet(nodes, standard)} />}
        </Way>
        {profiles.some(({ isDefault }) => !isDefault) && (
          <Way {...sets} way="profile">
            <ProfileChoice {...sets} />
          </Way>
        )}
        <Way {...sets} way="custom" isShut={!mayCustomize} />
        <Way {...sets} way="clone">
          <Source {...sets} isOwnForbidden={!mayCustomize} />
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
  nodes,
  profiles,
  way,
  isShut = false,
  children,
}: Sets & {
  readonly way: WizardValues['permissionsFrom'];
  readonly isShut?: boolean;
  readonly children?: React.ReactNode;
}) {
  const t = useWords();
  const { setValue } = useFormContext<WizardValues>();
  const { permissionsFrom, switches } = useValues();
  const plan = usePortal().data?.plan;
  const isChosen = permissionsFrom === way;
  const choose = () => {
    setValue('permissionsFrom', way, { shouldDirty: true });
    const standard = defaultOf(profiles);
    if (way === 'custom' && !switches && standard)
      setValue('switches', fullSet(nodes, standard), { shouldDirty: true });
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
      {profile && <SetInWords nodes={nodes} switches={fullSet(nodes, profile)} />}
    </>
  );
}

function Source({ isOwnForbidden, ...sets }: Sets & { readonly isOwnForbidden: boolean }) {
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
            search={sourceSearch(api, t, isOwnForbidden)}
            value={field.value}
            onChange={field.onChange}
            onBlur={field.onBlur}
            error={fault('source')}
          />
        )}
      />
      {source && <SourceSet {...sets} id={source.id} isOwnForbidden={isOwnForbidden} />}
    </>
  );
}
