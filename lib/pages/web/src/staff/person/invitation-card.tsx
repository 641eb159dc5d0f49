import { Link as LinkIcon, Mail } from 'lucide-react';
import { useState } from 'react';
import type { Shape } from '../../api.js';
import { shortName } from '../../names.js';
import { daysLeft, moment } from '../../times.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { Button } from '../../ui/button.js';
import { Note } from '../../ui/note.js';
import { useWords } from '../../words/index.js';
import { useRights } from '../users/rights.js';
import { resendableFrom } from '../users/status.js';
import { type UserAction, UserDialog } from '../users/user-dialogs.js';
import { CopyLinkDialog } from './copy-link-dialog.js';
import { InvitationTrail } from './invitation-trail.js';

type Member = Shape<'Member'>;
type Invitation = Shape<'Invitation'>;

const TONES: Readonly<Record<Shape<'LetterDelivery'>, Tone>> = {
  sent: 'ok',
  queued: 'warn',
  unhandled: 'bad',
  failed: 'bad',
};

/** How somebody's invitation stands, step by step, and what can be done about it. */
export function InvitationCard({ member }: { readonly member: Member }) {
  const t = useWords();
  const { invitation } = member;
  const { mayChange } = useRights();
  return (
    <section className="card" aria-labelledby="invitation">
      <header>
        <h2 id="invitation" className="grow">
          {t('person.invitation.title')}
        </h2>
        {invitation && <LinkState invitation={invitation} />}
      </header>
      <div className="pad stack">
        {invitation ? (
          <>
            <State invitation={invitation} />
            <InvitationTrail member={member} invitation={invitation} />
          </>
        ) : (
          <Note>{t('person.invitation.none', { name: shortName(member) })}</Note>
        )}
      </div>
      {mayChange(member) && <Actions member={member} />}
    </section>
  );
}

/** In a word what has become of it: of a link that does not work, that, whatever became of its letter. */
function LinkState({ invitation }: { readonly invitation: Invitation }) {
  const t = useWords();
  const { status, delivery } = invitation;
  if (invitation.void) return <Badge tone="bad">{t('users.state.void')}</Badge>;
  if (status === 'expired') return <Badge tone="bad">{t('common.status.expired')}</Badge>;
  return <Badge tone={TONES[delivery]}>{t(`person.invitation.delivery.${delivery}`)}</Badge>;
}

function State({ invitation }: { readonly invitation: Invitation }) {
  const t = useWords();
  const { status, openedAt, expiresAt, delivery } = invitation;
  const until = {
    until: moment(expiresAt),
    left: t('users.state.daysLeft', { count: daysLeft(expiresAt) }),
  };
  if (invitation.void)
    return <Note tone="bad">{t(`person.invitation.void.${invitation.void}`)}</Note>;
  if (status === 'expired') return <Note tone="bad">{t('person.invitation.expired', until)}</Note>;
  if (delivery === 'failed') return <Note tone="bad">{t('person.invitation.failed')}</Note>;
  if (delivery === 'unhandled') return <Note tone="warn">{t('person.invitation.unhandled')}</Note>;
  return (
    <Note>{t(openedAt ? 'person.invitation.opened' : 'person.invitation.waiting', until)}</Note>
  );
}

function Actions({ member }: { readonly member: Member }) {
  const t = useWords();
  const { isStaffAdmin } = useRights();
  const [action, setAction] = useState<UserAction | null>(null);
  const [isCopying, setCopying] = useState(false);
  const { invitation } = member;
  const from = invitation && resendableFrom(invitation);
  const isLive = invitation?.status === 'pending' && invitation.void === null;
  return (
    <footer>
      {invitation ? (
        <>
          <Button
            icon={Mail}
            aria-disabled={from !== null}
            aria-describedby="resend-when"
            onClick={() => from === null && setAction('resend')}
          >
            {t('person.invitation.resend')}
          </Button>
          {isStaffAdmin && isLive && (
            <Button icon={LinkIcon} onClick={() => setCopying(true)}>
              {t('person.invitation.copy')}
            </Button>
          )}
          <Button look="bad" onClick={() => setAction('cancel')}>
            {t('users.action.cancel')}
          </Button>
          <p className="small muted full" id="resend-when">
            {from && t('person.invitation.resendFrom', { from })}
          </p>
        </>
      ) : (
        <Button icon={Mail} onClick={() => setAction('invite')}>
          {t('users.action.invite')}
        </Button>
      )}
      {action && <UserDialog action={action} member={member} onClose={() => setAction(null)} />}
      {isCopying && invitation && (
        <CopyLinkDialog
          member={member}
          invitationId={invitation.id}
          onClose={() => setCopying(false)}
        />
      )}
    </footer>
  );
}
