import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { ButtonLink } from '../../ui/button-link.js';
import { Select } from '../../ui/field.js';
import { useWords } from '../../words/index.js';

interface ProfileChoiceProps {
  readonly profiles: readonly Shape<'Profile'>[];
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Which of the profiles somebody has; the default one is not among them. */
export function ProfileChoice({ profiles, value, onChange }: ProfileChoiceProps) {
  const t = useWords();
  const others = profiles.filter(({ isDefault }) => !isDefault);
  return (
    <div className="row wrap">
      <Select
        aria-label={t('permissions.profileLabel')}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{t('permissions.chooseProfile')}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {others.length === 0 && (
        <>
          <span className="small muted">{t('permissions.noProfiles')}</span>
          <ButtonLink to={pathTo('staff', 'profiles')}>{t('permissions.makeProfile')}</ButtonLink>
        </>
      )}
    </div>
  );
}
