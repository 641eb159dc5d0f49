import { ArrowLeftRight } from 'lucide-react';
import { withNext } from '../go.js';
import type { Member } from '../me.js';
import { useWords } from '../words/index.js';
import { Preferences } from './preferences.js';
import { SignOutButton } from './sign-out-button.js';

/** Who one is here, and what one can do about it. */
export function Account({ me }: { readonly me: Member }) {
  const t = useWords();
  const { identity, membership, memberships, isView } = me;
  return (
    <div className="account">
      <p>
        <b>{identity.name || identity.email}</b>
        <span className="muted">
          {[membership.client?.name, t(`role.${membership.kind}.${membership.role}`)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <Preferences />
      {memberships.length > 1 && (
        <a className="btn" href={withNext('/account')}>
          <ArrowLeftRight aria-hidden size={16} />
          {t('frame.switch')}
        </a>
      )}
      {/* Who looks as somebody else ends the view first. */}
      {!isView && <SignOutButton />}
    </div>
  );
}
