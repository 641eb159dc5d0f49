import { useNavigate } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { pathTo } from '../../areas.js';
import { toast } from '../../ui/toasts.js';
import { type T, useWords } from '../../words/index.js';
import { useMemberChange } from '../users/member-changes.js';
import { bodiesOf } from './wizard-request.js';
import { type Refusal, refusalOf } from './wizard-refusals.js';
import { peopleOf, type WizardValues } from './wizard-values.js';

/** What came of one of several. */
export interface CreatedRow {
  readonly email: string;
  readonly result: Shape<'BulkResult'>;
}

/** Creates who was typed: one user is shown on a page of its own, of several it is said what came of each. */
export function useCreate(onRefused: (refusal: Refusal) => void) {
  const t = useWords();
  const change = useMemberChange();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const [rows, setRows] = useState<readonly CreatedRow[] | null>(null);

  const create = async (values: WizardValues, leave: () => void) => {
    if (isBusy) return;
    setBusy(true);
    try {
      const [first, ...others] = bodiesOf(values);
      if (!first) return;
      if (others.length > 0) {
        const members = [first, ...others];
        const { results } = await change((api) => api.POST('/members/bulk', { body: { members } }));
        const emails = peopleOf(values).map(({ email }) => email);
        setRows(results.map((result) => ({ email: emails[result.index] ?? '', result })));
      } else {
        const created = await change((api) => api.POST('/members', { body: first }));
        leave();
        tell(created, t);
        await navigate({ to: pathTo('staff', 'person', created.member.id) });
      }
      void queries.invalidateQueries({ queryKey: ['/clients'] });
    } catch (error) {
      onRefused(refusalOf(error, values.kind));
    } finally {
      setBusy(false);
    }
  };
  return { create, isBusy, rows, forget: () => setRows(null) };
}

function tell({ member, invitation, warnings }: Shape<'CreatedMember'>, t: T): void {
  const { email, status } = member;
  const name = member.name || email;
  const word = invitation ? 'invited' : status === 'active' ? 'active' : 'silent';
  toast(t(`created.done.${word}`, { name, email }));
  if (warnings.includes('NO_SCOPE')) toast(t('created.done.noScope', { name }), 'warn');
}
