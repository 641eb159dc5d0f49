import { useState } from 'react';
import { isApiError, isCode } from '../../../../../client/index.js';
import { type Shape, useApi } from '../../api.js';
import { useProblemText } from '../../problems.js';
import { Button } from '../../ui/button.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import { CardFrame } from '../card-frame.js';
import { forgetLinkToken } from '../link-token.js';
import { AccountForm, type NewAccount } from './account-form.js';
import type { Joined } from './accepted.js';
import { DeclineDialog } from './decline-dialog.js';
import { InvitationFacts } from './invitation-facts.js';
import { isExplained } from './refused.js';

interface InvitationCardProps {
  readonly token: string;
  readonly invitation: Shape<'InvitationPreview'>;
  readonly here: Shape<'Me'> | null;
  readonly onAccepted: (joined: Joined) => void;
  readonly onDeclined: () => void;
  /** Something stands against it that has a card of its own. */
  readonly onRefused: (error: unknown) => void;
}

/** An open invitation: what it is for, and what it takes to accept it. */
export function InvitationCard(props: InvitationCardProps) {
  const { token, invitation, here, onDeclined } = props;
  const t = useWords();
  const problemText = useProblemText();
  const { accept, isBusy, problem } = useAccepting(props);
  const [isDeclining, setDeclining] = useState(false);
  const takesAccount = invitation.takes === 'account';
  return (
    <CardFrame
      title={t(takesAccount ? 'account.setUp.title' : 'account.setUp.titleLogin')}
      portal={invitation.portal.name}
    >
      <InvitationFacts invitation={invitation} />
      {takesAccount ? (
        <AccountForm
          email={invitation.email}
          name={invitation.name}
          isBusy={isBusy}
          problem={problem}
          onSubmit={accept}
        />
      ) : (
        <>
          <p>{t('account.setUp.signedInAs', { email: here?.identity.email ?? '' })}</p>
          {problem !== null && (
            <Note tone="bad" role="alert">
              {problemText(problem)}
            </Note>
          )}
          <Button look="primary" full busy={isBusy} onClick={() => accept({})}>
            {t('account.setUp.accept')}
          </Button>
        </>
      )}
      <p className="small muted">
        {t('account.setUp.notForYou')}{' '}
        <button type="button" className="link" onClick={() => setDeclining(true)}>
          {t('account.setUp.decline')}
        </button>
      </p>
      {isDeclining && (
        <DeclineDialog
          token={token}
          portal={invitation.portal.name}
          onClose={() => setDeclining(false)}
          onDone={onDeclined}
        />
      )}
    </CardFrame>
  );
}

function useAccepting({ token, invitation, onAccepted, onRefused }: InvitationCardProps) {
  const api = useApi();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const accept = async (account: NewAccount | object) => {
    setBusy(true);
    setProblem(null);
    try {
      const { memberId } = await api.POST('/invitations/accept', { body: { token, ...account } });
      forgetLinkToken('accept');
      onAccepted({ ...invitation, memberId });
    } catch (error) {
      setBusy(false);
      const isOwn = isCode(error, 'WEAK_PASSWORD', 'VALIDATION_FAILED');
      if (isApiError(error) && !isOwn && isExplained(error)) onRefused(error);
      else setProblem(error);
    }
  };
  return { accept: (account: NewAccount | object) => void accept(account), isBusy, problem };
}
