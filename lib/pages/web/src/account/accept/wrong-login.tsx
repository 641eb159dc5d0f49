import { LogOut } from 'lucide-react';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { settings } from '../../settings.js';
import { signOut } from '../../sign-out.js';
import { Button } from '../../ui/button.js';
import { Rich } from '../../ui/rich.js';
import { useWords } from '../../words/index.js';
import { CardFrame } from '../card-frame.js';

/** Somebody else is logged in than the one who is invited. */
export function WrongLogin({
  email,
  invitation,
}: {
  readonly email: string | undefined;
  readonly invitation: Shape<'InvitationPreview'> | undefined;
}) {
  const t = useWords();
  const [isBusy, setBusy] = useState(false);
  const leave = () => {
    setBusy(true);
    void signOut(window.location.href);
  };
  return (
    <CardFrame title={t('account.wrong.title')} portal={invitation?.portal.name}>
      <p>
        {email && invitation ? (
          <Rich>{t('account.wrong.text', { email, invited: invitation.email })}</Rich>
        ) : (
          t('account.wrong.textUnknown')
        )}
      </p>
      {settings.signOut === undefined ? (
        <p>{t('account.wrong.cure')}</p>
      ) : (
        <Button look="primary" full icon={LogOut} busy={isBusy} onClick={leave}>
          {t('account.wrong.act')}
        </Button>
      )}
    </CardFrame>
  );
}
