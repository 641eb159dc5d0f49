import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useWords } from '../../words/index.js';

/** Asks before what was typed is lost. */
export function LeaveDialog({
  onStay,
  onLeave,
}: {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}) {
  const t = useWords();
  return (
    <Dialog
      role="alertdialog"
      title={t('create.leave.title')}
      onClose={onStay}
      footer={
        <>
          <Button onClick={onStay}>{t('create.leave.stay')}</Button>
          <Button look="bad" onClick={onLeave}>
            {t('create.leave.leave')}
          </Button>
        </>
      }
    >
      <p>{t('create.leave.text')}</p>
    </Dialog>
  );
}
