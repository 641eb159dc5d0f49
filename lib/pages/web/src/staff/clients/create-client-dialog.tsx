import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { pathTo } from '../../areas.js';
import { ActionDialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useClientChange } from './client-changes.js';
import { TypeField } from './type-field.js';

/** Makes a client from what is known at once; the rest is asked for on its page, where it leads. */
export function CreateClientDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const change = useClientChange();
  const [name, setName] = useState('');
  const [type, setType] = useState<'business' | 'individual'>('business');
  const [contactEmail, setEmail] = useState('');
  const [webAddress, setWeb] = useState('');
  const act = async () => {
    const client = await change((api) =>
      api.POST('/clients', {
        body: {
          name,
          type,
          contactEmail: contactEmail.trim() || null,
          webAddress: webAddress.trim() || null,
        },
      }),
    );
    toast(t('clients.created', { name: client.name }));
    await navigate({ to: pathTo('staff', 'clients', client.id) });
  };
  return (
    <ActionDialog
      title={t('clients.createTitle')}
      action={t('clients.createAct')}
      isIncomplete={name.trim() === ''}
      onAction={act}
      onClose={onClose}
    >
      <TypeField value={type} onChange={setType} />
      <TextField
        required
        autoFocus
        maxLength={200}
        label={t(`clients.nameOf.${type}`)}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        optional
        type="email"
        label={t('clients.field.contactEmail')}
        hint={t('clients.hint.contactEmail')}
        value={contactEmail}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        optional
        inputMode="url"
        label={t('clients.field.webAddress')}
        placeholder="example.com"
        value={webAddress}
        onChange={(event) => setWeb(event.target.value)}
      />
      <p className="muted small">{t('clients.createHint')}</p>
    </ActionDialog>
  );
}
