import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { reading, type Shape, useApi } from '../api.js';
import { pathTo } from '../areas.js';
import { chooseMembership, chosenMembership } from '../session.js';
import { Avatar } from '../ui/avatar.js';
import { Failed, Loading } from '../ui/states.js';
import { useWords } from '../words/index.js';
import { CardFrame } from './card-frame.js';

/** Where somebody with several memberships says as which one to go on. */
export function SwitchPage() {
  const t = useWords();
  const api = useApi();
  const { data, error, refetch } = useQuery({
    ...reading(api, '/me'),
    queryKey: ['/me', 'choices'],
    queryFn: async ({ signal }) => {
      try {
        return await api.GET('/me', { signal });
      } catch (failure) {
        // The one that was chosen before is gone.
        if (chosenMembership() === null) throw failure;
        chooseMembership(null);
        return api.GET('/me', { signal });
      }
    },
  });
  return (
    <CardFrame title={t('common.switchTitle')}>
      {error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : data ? (
        <Choices me={data} />
      ) : (
        <Loading lines={3} />
      )}
    </CardFrame>
  );
}

function Choices({ me }: { readonly me: Shape<'Me'> }) {
  const t = useWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { next }: { readonly next?: string } = useSearch({ strict: false });
  if (me.memberships.length === 0) return <p>{me.access.message}</p>;
  const go = (membership: Shape<'MembershipChoice'>) => {
    chooseMembership(membership.id);
    queries.clear();
    const area = pathTo(membership.kind === 'staff' ? 'staff' : 'team');
    void navigate({ to: next?.startsWith(area) ? next : area });
  };
  return (
    <>
      <p className="muted">{t('common.switchLead', { email: me.identity.email })}</p>
      <ul className="choices">
        {me.memberships.map((membership) => {
          const name = membership.client?.name ?? membership.portal.name;
          return (
            <li key={membership.id}>
              <button type="button" className="btn" onClick={() => go(membership)}>
                <Avatar name={name} staff={membership.kind === 'staff'} />
                <span className="grow">
                  <b>{name}</b>
                  <small>{t(`common.role.${membership.role}`)}</small>
                </span>
                <ChevronRight aria-hidden className="flip" size={16} />
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
