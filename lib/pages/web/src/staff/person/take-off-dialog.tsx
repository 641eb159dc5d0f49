import { useState } from 'react';
import type { Shape } from '../../api.js';
import { fullName, shortName } from '../../names.js';
import { ActionDialog } from '../../ui/dialog.js';
import { toast } from '../../ui/toasts.js';
import { NotifyCheck } from '../../ui/notify-check.js';
import { useWords } from '../../words/index.js';
import { useMemberChange } from '../users/member-changes.js';

interface TakeOffDialogProps {
  readonly member: Shape<'Member'>;
  readonly project: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

/** Takes a client user off one project, at once. */
export function TakeOffDialog({ member, project, onClose }: TakeOffDialogProps) {
  const t = useWords();
  const change = useMemberChange();
  const [notify, setNotify] = useState(false);
  const name = fullName(member);
  const act = async () => {
    await change((api) =>
      api.DELETE('/projects/{projectId}/members/{memberId}', {
        path: { projectId: project.id, memberId: member.id },
        query: { notify },
      }),
    );
    toast(t('person.takeOff.done', { name, project: project.name }));
  };
  return (
    <ActionDialog
      look="bad"
      title={t('person.takeOff.title', { name: shortName(member), project: project.name })}
      action={t('person.takeOff.act')}
      onAction={act}
      onClose={onClose}
    >
      <p>{t('person.takeOff.what', { name, project: project.name })}</p>
      <NotifyCheck name={shortName(member)} notify={notify} onNotify={setNotify} />
    </ActionDialog>
  );
}
