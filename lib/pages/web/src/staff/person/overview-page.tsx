import type { Shape } from '../../api.js';
import { AccessCard } from './access-card.js';
import { ExplainCard } from './explain-card.js';
import { InvitationCard } from './invitation-card.js';
import { LatestCard } from './latest-card.js';
import { PersonFrame } from './person-frame.js';

/** One person at a glance: how the invitation stands, what it may do and why, what has happened. */
export function OverviewPage() {
  return <PersonFrame tab="overview">{(member) => <Overview member={member} />}</PersonFrame>;
}

function Overview({ member }: { readonly member: Shape<'Member'> }) {
  const isClient = member.kind === 'client';
  return (
    <div className="two">
      <div className="stack">
        {member.status === 'pending' && <InvitationCard member={member} />}
        {isClient ? <ExplainCard member={member} /> : <AccessCard member={member} />}
      </div>
      <div className="stack">
        {isClient && <AccessCard member={member} />}
        <LatestCard member={member} />
      </div>
    </div>
  );
}
