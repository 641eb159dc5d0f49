import { useMutation } from '@tanstack/react-query';
import { LogOut } from 'lucide-react';
import { call } from '../api/call.js';
import { go } from '../go.js';
import { useProblemText } from '../problems.js';
import { forgetMembership, forgetView } from '../session.js';
import { useWords } from '../words/index.js';

/** Ends the session, and goes to the login. */
export function SignOutButton() {
  const t = useWords();
  const problemText = useProblemText();
  const leave = useMutation({
    mutationFn: async () => {
      await call('POST', '/auth/logout');
      forgetMembership();
      forgetView();
      await go('/login');
    },
  });
  return (
    <>
      <button
        type="button"
        className="btn"
        onClick={() => !leave.isPending && leave.mutate()}
        aria-disabled={leave.isPending}
      >
        <LogOut aria-hidden size={16} />
        {t('frame.signOut')}
      </button>
      {leave.error && (
        <p className="error" role="alert">
          {problemText(leave.error)}
        </p>
      )}
    </>
  );
}
