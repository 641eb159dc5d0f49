import { useFormContext, useWatch } from 'react-hook-form';
import type { Shape } from '../../api.js';
import { shortName } from '../../names.js';
import { isPast } from '../../times.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import type { DetailsFields } from './details-form.js';

type Member = Shape<'Member'>;

/** What saving will do, as it is typed. */
export function DetailsConsequences({ member }: { readonly member: Member }) {
  const t = useWords();
  const { control, formState } = useFormContext<DetailsFields>();
  const { dirtyFields, isDirty } = formState;
  const [email, role, accessUntil] = useWatch({
    control,
    name: ['email', 'role', 'accessUntil'],
  });
  const name = shortName(member);
  if (!isDirty) return <p className="small muted">{t('permissions.changes.nothing')}</p>;
  const isOver = accessUntil !== '' && isPast(accessUntil);
  const others = [
    dirtyFields.name && t('person.details.name'),
    dirtyFields.locale && t('person.details.language'),
    dirtyFields.portalRate && t('person.details.portalRate'),
    dirtyFields.accessUntil && !isOver && t('users.endAt'),
  ].filter((each) => typeof each === 'string');
  return (
    <>
      {dirtyFields.email && (
        <Note tone="warn">
          {t(member.invitation ? 'person.details.newLetter' : 'person.details.newAddress', {
            email,
          })}
        </Note>
      )}
      {dirtyFields.role && (
        <Note>{t('person.details.newRole', { name, role: t(`common.role.${role}`) })}</Note>
      )}
      {dirtyFields.accessUntil && isOver && (
        <Note tone="warn">{t('person.details.endsNow', { name })}</Note>
      )}
      {others.length > 0 && (
        <p className="small">{t('person.details.alsoChanges', { fields: others.join(', ') })}</p>
      )}
      {dirtyFields.clients && <Note>{t('person.details.newClients', { name })}</Note>}
      <p className="small">{t('permissions.changes.when', { name })}</p>
    </>
  );
}
