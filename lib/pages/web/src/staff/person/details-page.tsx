import type { Shape } from '../../api.js';
import { useQueryClient } from '@tanstack/react-query';
import { Loaded } from '../../ui/loaded.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../users/rights.js';
import { AccessCard } from './access-card.js';
import { DetailsForm } from './details-form.js';
import { PersonFrame } from './person-frame.js';
import { useAssigned } from './use-assigned.js';

/** Who somebody is, and as what it is here. */
export function DetailsPage() {
  return <PersonFrame tab="details">{(member) => <Details member={member} />}</PersonFrame>;
}

function Details({ member }: { readonly member: Shape<'Member'> }) {
  const t = useWords();
  const { mayChange } = useRights();
  const queries = useQueryClient();
  const assigned = useAssigned(member);
  if (!mayChange(member))
    return (
      <>
        <Note>{t('person.details.adminsOnly')}</Note>
        <AccessCard member={member} />
      </>
    );
  const isAll = member.kind === 'client' || member.clients === null;
  return (
    <Loaded queries={[isAll ? { ...assigned, data: [] } : assigned]}>
      {(clients) => (
        <DetailsForm
          // Another person's form holds nothing of this one's.
          key={member.id}
          member={member}
          assigned={clients.map(({ id, name }) => ({ id, name }))}
          onReload={() => queries.refetchQueries({ queryKey: ['/members/{id}'] })}
        />
      )}
    </Loaded>
  );
}
