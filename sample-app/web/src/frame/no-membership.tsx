import type { Me } from '../api/clientele.js';
import { EntryCard } from '../entry/entry-card.js';
import { useWords } from '../words/index.js';
import { SignOutButton } from './sign-out-button.js';

/** For somebody who is logged in and to whom nothing is open here, or not any more. */
export function NoMembership({ me }: { readonly me: Me }) {
  const t = useWords();
  const state = me.access.state === 'ended' ? 'ended' : 'none';
  return (
    <EntryCard title={t(`noMembership.${state}`)}>
      <p>{t(`noMembership.${state}Lead`, { email: me.identity.email })}</p>
      <SignOutButton />
    </EntryCard>
  );
}
