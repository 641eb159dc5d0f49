import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { pathTo } from '../../areas.js';
import { useFieldProblems } from '../../problems.js';
import { ActionDialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/field.js';
import { toast } from '../../ui/toasts.js';
import { useWords } from '../../words/index.js';
import { useClientChange } from './client-changes.js';
import { TypeField } from './type-field.js';

const FIELDS = ['name', 'contactEmail', 'webAddress'] as const;

/** Makes a client from what is known at once; the rest is asked for on its page, where it leads. */
export function CreateClientDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const change = useClientChange();
  const [name, setName] = useState('');
  const [type, setType] = useState<'business' | 'individual'>('business');
  const [contactEmail, setEmail] = useState('');
  const [webAddress, setWeb] = useState('');
  const fieldProblems = useFieldProblems();
  const [faults, setFaults] = useState<Partial<Record<(typeof FIELDS)[number], string>>>({});
  const make = async () => {
    const body = {
      name,
      type,
      contactEmail: contactEmail.trim() || null,
      webAddress: webAddress.trim() || null,
    };
    setFaults({});
    try {
      return await change((api) => api.POST('/clients', { body }));
    } catch (error) {
      fieldProblems(error, FIELDS, (field, { message }) =>
        setFaults((before) => ({ ...before, [field]: message })),
      );
      throw error;
    }
  };
  const act = async () => {
    const client = await make();
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
        error={faults.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        optional
        type="email"
        label={t('clients.field.contactEmail')}
        hint={t('clients.hint.contactEmail')}
        error={faults.contactEmail}
        value={contactEmail}
        onChange={(event) => setEmail(event.target.value)}
      />
      <TextField
        optional
        inputMode="url"
        label={t('clients.field.webAddress')}
        placeholder="example.com"
        error={faults.webAddress}
        value={webAddress}
        onChange={(event) => setWeb(event.target.value)}
      />
      <p className="muted small">{t('clients.createHint')}</p>
    </ActionDialog>
  );
}
