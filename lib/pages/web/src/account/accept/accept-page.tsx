import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isApiError } from '../../../../../client/index.js';
import { type Shape, useApi } from '../../api.js';
import { Failed, Loading } from '../../ui/states.js';
import { locale, useWords } from '../../words/index.js';
import { CardFrame } from '../card-frame.js';
import { useHere } from '../here.js';
import { linkToken } from '../link-token.js';
import { Accepted, type Joined } from './accepted.js';
import { Declined } from './declined.js';
import { InvitationCard } from './invitation-card.js';
import { LoginNeeded } from './login-needed.js';
import { isExplained, Refused } from './refused.js';
import { WrongLogin } from './wrong-login.js';

/** Set-up from the link of an invitation: what it is for, and an account, a login, or why it opens nothing. */
export function AcceptPage() {
  const [token] = useState(() => linkToken('accept'));
  return token === null ? <Refused code="INVITATION_NOT_FOUND" /> : <Invitation token={token} />;
}

/** What has become of it on this page. */
type Outcome =
  | { readonly is: 'accepted'; readonly joined: Joined }
  | { readonly is: 'declined' }
  | { readonly is: 'refused'; readonly error: unknown };

function Invitation({ token }: { readonly token: string }) {
  const t = useWords();
  const api = useApi();
  const here = useHere();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const preview = useQuery({
    queryKey: ['/invitations/preview'],
    queryFn: ({ signal }) =>
      api.POST('/invitations/preview', { body: { token, locale: locale() }, signal }),
    staleTime: Infinity,
  });
  const error = outcome?.is === 'refused' ? outcome.error : preview.error;
  if (error !== null && isApiError(error) && isExplained(error))
    return <Explained error={error} invitation={preview.data} here={here.data ?? null} />;
  if (error !== null || here.error)
    return (
      <CardFrame title={t('account.setUp.titleLogin')}>
        <Failed
          error={error ?? here.error}
          onRetry={() => {
            setOutcome(null);
            void preview.refetch();
            void here.refetch();
          }}
        />
      </CardFrame>
    );
  const invitation = preview.data;
  if (!invitation || here.data === undefined)
    return (
      <CardFrame title={t('account.setUp.titleLogin')}>
        <Loading lines={5} />
      </CardFrame>
    );
  if (outcome?.is === 'accepted') return <Accepted joined={outcome.joined} />;
  if (outcome?.is === 'declined') return <Declined portal={invitation.portal.name} />;
  if (here.data && !isSame(here.data.identity.email, invitation.email))
    return <WrongLogin email={here.data.identity.email} invitation={invitation} />;
  if (invitation.takes === 'login' && !here.data) return <LoginNeeded invitation={invitation} />;
  return (
    <InvitationCard
      token={token}
      invitation={invitation}
      here={here.data}
      onAccepted={(joined) => setOutcome({ is: 'accepted', joined })}
      onDeclined={() => setOutcome({ is: 'declined' })}
      onRefused={(refusal) => setOutcome({ is: 'refused', error: refusal })}
    />
  );
}

/** What stands against the invitation, each with a card of its own. */
function Explained({
  error,
  invitation,
  here,
}: {
  readonly error: {
    readonly code: string;
    readonly details?: Readonly<Record<string, unknown>> | undefined;
  };
  readonly invitation: Shape<'InvitationPreview'> | undefined;
  readonly here: Shape<'Me'> | null;
}) {
  if (error.code === 'WRONG_RECIPIENT')
    return <WrongLogin email={here?.identity.email} invitation={invitation} />;
  if (error.code === 'LOGIN_REQUIRED' && invitation) return <LoginNeeded invitation={invitation} />;
  return (
    <Refused code={error.code} reason={error.details?.['void']} portal={invitation?.portal.name} />
  );
}

/** The module compares addresses in lower case, too. */
function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
