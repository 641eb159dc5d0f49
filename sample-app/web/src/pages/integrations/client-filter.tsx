import { useNavigate } from '@tanstack/react-router';
import { useMe } from '../../me.js';
import { ChoiceField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { useClient } from './use-client.js';

/** Has staff choose whose numbers they see. */
export function ClientFilter() {
  const t = useWords();
  const { isStaff } = useMe();
  const { id, clients } = useClient();
  const navigate = useNavigate();
  if (!isStaff) return null;
  return (
    <div className="filters">
      <ChoiceField
        label={t('form.client')}
        value={id ?? ''}
        onChange={({ target }) => void navigate({ to: '.', search: { client: target.value } })}
      >
        {clients.data?.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </ChoiceField>
    </div>
  );
}
