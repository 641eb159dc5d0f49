import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronRight } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { type Shape, useApi } from '../api.js';
import { pathTo } from '../areas.js';
import { basePath, hostAddress, settings } from '../settings.js';
import { chooseMembership, chosenMembership } from '../session.js';
import { Avatar } from '../ui/avatar.js';
import { Failed, Loading } from '../ui/states.js';
import { useWords } from '../words/index.js';
import { CardFrame } from './card-frame.js';
import { readMe } from './here.js';
import { NoMembership } from './no-membership.js';
import { WrongAccount } from './wrong-account.js';

/** Where somebody with several memberships says as which one to go on; who has none is told what to do. */
export function SwitchPage() {
  const t = useWords();
  const api = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: ['/me', 'choices'],
    queryFn: ({ signal }) => readMe(api, signal),
  });
  if (data?.memberships.length === 0) return <NoMembership me={data} />;
  return (
    <CardFrame
      title={t('account.choose.title')}
      foot={data && <WrongAccount email={data.identity.email} />}
    >
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
  const current = me.membership?.id ?? chosenMembership();
  const go = ({ id, kind }: Shape<'MembershipChoice'>) => {
    chooseMembership(id);
    queries.clear();
    const area = pathTo(kind === 'staff' ? 'staff' : 'team');
    // Whoever comes from nowhere begins where the host's people do.
    const host = next === undefined ? settings.home && hostAddress(settings.home) : ownPage(next);
    if (host) window.location.assign(host);
    else void navigate({ to: next && isWithin(next, area) ? next : area });
  };
  const { email } = me.identity;
  const [only, ...others] = me.memberships;
  // Somebody whose access is there (again) was on the way to a page, and there is nothing to choose.
  const isClear = next !== undefined && others.length === 0 && only?.id === current;
  const goOn = useEffectEvent(() => only && go(only));
  useEffect(() => {
    if (isClear) goOn();
  }, [isClear]);
  return (
    <>
      <p className="muted">
        {t(me.memberships.length > 1 ? 'account.choose.lead' : 'account.choose.only', { email })}
      </p>
      <ul className="choices">
        {me.memberships.map((membership) => (
          <li key={membership.id}>
            <button
              type="button"
              className="btn"
              aria-current={membership.id === current || undefined}
              onClick={() => go(membership)}
            >
              <Choice membership={membership} isCurrent={membership.id === current} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Choice({
  membership: { client, portal, role, kind },
  isCurrent,
}: {
  readonly membership: Shape<'MembershipChoice'>;
  readonly isCurrent: boolean;
}) {
  const t = useWords();
  const name = client?.name ?? portal.name;
  const details = [t(`common.role.${role}`), client && portal.name].filter(Boolean).join(' · ');
  return (
    <>
      <Avatar name={name} staff={kind === 'staff'} />
      <span className="grow">
        <b>{name}</b> {isCurrent && <span className="tag">{t('account.choose.current')}</span>}
        <small>{details}</small>
      </span>
      <ChevronRight aria-hidden className="flip" size={16} />
    </>
  );
}

function isWithin(address: string, area: string): boolean {
  return `${address}/`.replace('?', '/').startsWith(`${area}/`);
}

/** Where to go on in the host's own pages: an address of this site, outside of ours; null for any other. */
function ownPage(next: string | undefined): string | null {
  if (next === undefined || !URL.canParse(next, window.location.href)) return null;
  const { origin, pathname, search } = new URL(next, window.location.href);
  const isOurs = Object.values(settings.paths).some((path) =>
    isWithin(pathname, `${basePath}/${path}`),
  );
  return origin === window.location.origin &&
    !isOurs &&
    !isWithin(next, pathTo('staff')) &&
    !isWithin(next, pathTo('team'))
    ? pathname + search
    : null;
}
