import { LogIn } from 'lucide-react';
import type { Shape } from '../../api.js';
import { signIn } from '../../session.js';
import { Button } from '../../ui/button.js';
import { Rich } from '../../ui/rich.js';
import { useWords } from '../../words/index.js';
import { CardFrame } from '../card-frame.js';
import { InvitationFacts } from './invitation-facts.js';

/** The invited person has an account, or the host makes them: it logs in there and comes back. */
export function LoginNeeded({ invitation }: { readonly invitation: Shape<'InvitationPreview'> }) {
  const t = useWords();
  return (
    <CardFrame title={t('account.login.title')} portal={invitation.portal.name}>
      <InvitationFacts invitation={invitation} />
      <p>
        <Rich>{t('account.login.text', { email: invitation.email })}</Rich>
      </p>
      <Button look="primary" full icon={LogIn} onClick={() => signIn()}>
        {t('account.signIn')}
      </Button>
    </CardFrame>
  );
}
