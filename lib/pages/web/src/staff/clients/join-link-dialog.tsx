import { useState } from 'react';
import type { Shape } from '../../api.js';
import { moment } from '../../times.js';
import { Button } from '../../ui/button.js';
import { CopyField } from '../../ui/copy-field.js';
import { ActionDialog, Dialog } from '../../ui/dialog.js';
import { DomainsField } from '../../ui/domains-field.js';
import { TextField } from '../../ui/field.js';
import { Note } from '../../ui/note.js';
import { locale, useWords } from '../../words/index.js';
import { useClientChange } from './client-changes.js';

type Client = Shape<'Client'>;

const DAY = 86_400_000;

/** How many people may join by one link at most. */
const USES_MOST = 10_000;

/** Makes a join link, and shows it this once. */
export function JoinLinkDialog({
  client,
  onClose,
}: {
  readonly client: Client;
  readonly onClose: () => void;
}) {
  const t = useWords();
  const change = useClientChange();
  const [end, setEnd] = useState(() => dateIn(14));
  const [uses, setUses] = useState('10');
  const [domains, setDomains] = useState<readonly string[] | null>(null);
  const [made, setMade] = useState<Shape<'MadeJoinLink'> | null>(null);
  if (made) return <Made client={client} link={made} onClose={onClose} />;
  const count = Number(uses);
  const isCount = Number.isInteger(count) && count >= 1 && count <= USES_MOST;
  const act = async () => {
    const body = { expiresAt: end, uses: count, domains: domains && [...domains] };
    setMade(
      await change((api) =>
        api.POST('/clients/{id}/join-links', { path: { id: client.id }, body }),
      ),
    );
  };
  return (
    <ActionDialog
      title={t('clients.join.makeTitle', { name: client.name })}
      action={t('clients.join.makeAct')}
      isIncomplete={!isCount || end === ''}
      onAction={act}
      onClose={onClose}
      // The link takes its place.
      onDone={() => undefined}
    >
      <p>{t('clients.join.makeLead')}</p>
      <TextField
        required
        type="date"
        min={dateIn(0)}
        label={t('clients.join.end')}
        hint={t('clients.join.endHint')}
        value={end}
        onChange={(event) => setEnd(event.target.value)}
      />
      <TextField
        required
        type="text"
        inputMode="numeric"
        label={t('clients.join.uses')}
        error={
          isCount ? null : t('clients.join.usesWrong', { most: USES_MOST.toLocaleString(locale()) })
        }
        value={uses}
        onChange={(event) => setUses(event.target.value)}
      />
      <DomainsField
        label={t('clients.join.domains')}
        hint={t('clients.join.domainsHint')}
        anyLabel={t('clients.join.anyDomain')}
        value={domains}
        onChange={setDomains}
      />
    </ActionDialog>
  );
}

function Made({
  client,
  link,
  onClose,
}: {
  readonly client: Client;
  readonly link: Shape<'MadeJoinLink'>;
  readonly onClose: () => void;
}) {
  const t = useWords();
  return (
    <Dialog
      title={t('clients.join.madeTitle', { name: client.name })}
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          {t('clients.join.done')}
        </Button>
      }
    >
      <CopyField label={t('clients.join.link')} text={link.url ?? link.token} />
      <Note tone="warn">{t('clients.join.once')}</Note>
      <p className="muted small">
        {t('clients.join.what', { count: link.uses, end: moment(link.expiresAt) })}
      </p>
    </Dialog>
  );
}

/** The date so many days from now, as the field has it. */
function dateIn(days: number): string {
  const date = new Date(Date.now() + days * DAY);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
