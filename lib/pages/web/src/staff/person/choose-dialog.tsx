import { lazy, Suspense, useState } from 'react';
import { useApi } from '../../api.js';
import { hostPages } from '../../searches.js';
import { ActionDialog } from '../../ui/dialog.js';
import type { Choice } from '../../ui/picker.js';
import { useWords } from '../../words/index.js';

const MultiPicker = lazy(async () => ({
  default: (await import('../../ui/multi-picker.js')).MultiPicker,
}));

interface ChooseDialogProps {
  readonly path: '/projects' | '/groups';
  /** Only these are offered; left out or null, all that there are. */
  readonly among?: readonly string[] | null;
  /** Why only those. */
  readonly why?: string | undefined;
  readonly chosen: readonly Choice[];
  readonly onChoose: (chosen: readonly Choice[]) => void;
  readonly onClose: () => void;
}

/** Chooses projects or groups among the host's; nothing is saved by it. */
export function ChooseDialog(props: ChooseDialogProps) {
  const { path, among = null, why, chosen, onChoose, onClose } = props;
  const t = useWords();
  const api = useApi();
  const [value, setValue] = useState(chosen);
  const words = path === '/projects' ? 'person.projects' : 'person.groups';
  return (
    <ActionDialog
      wide
      title={t(`${words}.choose`)}
      action={t('person.projects.take')}
      onAction={() => {
        onChoose(value);
        return Promise.resolve();
      }}
      onClose={onClose}
    >
      <Suspense>
        <MultiPicker
          label={t(`${words}.title`)}
          find={t(`${words}.find`)}
          hint={[why, t('person.projects.notSaved')].filter(Boolean).join(' ')}
          pages={hostPages(api, path, among)}
          value={value}
          onChange={setValue}
        />
      </Suspense>
    </ActionDialog>
  );
}
