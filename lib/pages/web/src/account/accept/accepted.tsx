import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { type Shape, useApi } from '../../api.js';
import { isSignedOut } from '../../problems.js';
import { chooseMembership, signIn } from '../../session.js';
import { Button } from '../../ui/button.js';
import { Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { homeAddress, homePath } from '../afterwards.js';
import { CardFrame } from '../card-frame.js';

/** Who has joined, and what. */
export interface Joined extends Pick<Shape<'InvitationPreview'>, 'email' | 'kind' | 'portal'> {
  readonly memberId: string;
}

/** After accepting: on to the host's first page or to the own area; a host that signs nobody in is logged in to first. */
export function Accepted({
  joined: { email, kind, portal, memberId },
}: {
  readonly joined: Joined;
}) {
  const t = useWords();
  const api = useApi();
  const { data: isIn } = useQuery({
    queryKey: ['/me', 'joined'],
    queryFn: async ({ signal }) => {
      chooseMembership(memberId);
      try {
        await api.GET('/me', { signal });
        return true;
      } catch (failure) {
        return !isSignedOut(failure);
      }
    },
  });
  useEffect(() => {
    if (isIn) window.location.replace(homeAddress(kind));
  }, [isIn, kind]);
  return (
    <CardFrame title={t('account.setUp.done')} portal={portal.name}>
      {isIn === false ? (
        <>
          <p>{t('account.setUp.doneText', { email })}</p>
          <Button look="primary" full onClick={() => signIn(homePath(kind))}>
            {t('account.signIn')}
          </Button>
        </>
      ) : (
        <>
          <p>{t('account.setUp.going')}</p>
          <Loading lines={2} />
        </>
      )}
    </CardFrame>
  );
}
