import { settings } from '../settings.js';
import { signOut } from '../sign-out.js';
import { useWords } from '../words/index.js';

/** A line that says who is logged in, and signs out. */
export function WrongAccount({ email }: { readonly email: string }) {
  const t = useWords();
  return (
    <>
      {t('account.wrongAccount', { email })}{' '}
      {settings.signOut !== undefined && (
        <button type="button" className="link" onClick={() => void signOut()}>
          {t('common.signOut')}
        </button>
      )}
    </>
  );
}
