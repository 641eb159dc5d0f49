import type { Shape } from '../../api.js';
import { ActionDialog } from '../../ui/dialog.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useLetterChange } from './letter-changes.js';

/** Makes a letter the default of its kind, or brings the built-in text back. */
export function DefaultLetterDialog({
  template,
  onClose,
}: {
  readonly template: Shape<'InvitationTemplate'>;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const change = useLetterChange();
  const { id, name, kind, isDefault, version } = template;
  const act = async () => {
    await change((api) =>
      api.PATCH('/invitation-templates/{id}', {
        path: { id },
        body: { isDefault: !isDefault, version },
      }),
    );
    toast(t(isDefault ? 'letters.noDefaultDone' : 'letters.defaultDone', { name }));
  };
  const kindName = t(`letters.kind.${kind}`);
  return (
    <ActionDialog
      title={t(isDefault ? 'letters.noDefaultTitle' : 'letters.defaultTitle', { name })}
      action={t(isDefault ? 'letters.noDefault' : 'letters.makeDefault')}
      onAction={act}
      onClose={onClose}
    >
      <p>
        {t(isDefault ? 'letters.noDefaultAsk' : 'letters.defaultAsk', { name, kind: kindName })}
      </p>
    </ActionDialog>
  );
}
