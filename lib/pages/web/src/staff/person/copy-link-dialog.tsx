import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { moment } from '../../times.js';
import { Button } from '../../ui/button.js';
import { ActionDialog, Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { useWords } from '../../words/index.js';
import { useMemberChange } from '../users/member-changes.js';
import { fullName } from '../../names.js';

interface CopyLinkDialogProps {
  readonly member: Shape<'Member'>;
  readonly invitationId: string;
  readonly onClose: () => void;
}

/** Gives the link of an invitation once more, to hand it on by other ways than the letter. */
export function CopyLinkDialog({ member, invitationId, onClose }: CopyLinkDialogProps) {
  const t = useWords();
  const change = useMemberChange();
  const [link, setLink] = useState<Shape<'CopiedLink'> | null>(null);
  const name = fullName(member);
  if (link) return <Link link={link} onClose={onClose} />;
  const act = async () => {
    setLink(
      await change((api) => api.POST('/invitations/{id}/link', { path: { id: invitationId } })),
    );
  };
  return (
    <ActionDialog
      title={t('person.copy.title')}
      action={t('person.copy.act')}
      onAction={act}
      onClose={onClose}
      // The link takes its place.
      onDone={() => undefined}
    >
      <p>{t('person.copy.what', { name })}</p>
    </ActionDialog>
  );
}

function Link({
  link: { url, expiresAt },
  onClose,
}: {
  readonly link: Shape<'CopiedLink'>;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(url);
    setCopied(true);
  };
  return (
    <Dialog
      title={t('person.copy.title')}
      onClose={onClose}
      footer={<Button onClick={onClose}>{t('common.close')}</Button>}
    >
      <TextField
        readOnly
        dir="ltr"
        label={t('person.copy.link')}
        hint={t('person.copy.until', { until: moment(expiresAt) })}
        value={url}
        onFocus={(event) => event.target.select()}
      />
      <div className="row">
        <Button
          look="primary"
          disabled={!('clipboard' in navigator)}
          icon={isCopied ? Check : Copy}
          onClick={() => void copy()}
        >
          {t('person.copy.toClipboard')}
        </Button>
        <span role="status" className="small muted">
          {isCopied && t('person.copy.copied')}
        </span>
      </div>
    </Dialog>
  );
}
