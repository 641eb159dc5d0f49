import { useApi } from '../../api.js';
import { ActionDialog } from '../../ui/dialog.js';
import { useWords } from '../../words/index.js';
import { forgetLinkToken } from '../link-token.js';

/** Asks before somebody says no. */
export function DeclineDialog({
  token,
  portal,
  onClose,
  onDone,
}: {
  readonly token: string;
  readonly portal: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const t = useWords();
  const api = useApi();
  const act = async () => {
    await api.POST('/invitations/decline', { body: { token } });
    forgetLinkToken('accept');
  };
  return (
    <ActionDialog
      title={t('account.setUp.declineTitle')}
      action={t('account.setUp.declineAct')}
      look="bad"
      onAction={act}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{t('account.setUp.declineAsk', { portal })}</p>
    </ActionDialog>
  );
}
