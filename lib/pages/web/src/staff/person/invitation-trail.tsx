import { useQuery } from '@tanstack/react-query';
import { type Shape, useApi } from '../../api.js';
import { moment } from '../../times.js';
import { Loading } from '../../ui/states.js';
import { type T, useWords } from '../../words/index.js';
import { useInvitationEvents } from './use-events.js';

interface Step {
  readonly id: string;
  /** Null where nobody has noted when. */
  readonly at: string | null;
  readonly text: string;
  readonly detail?: string | undefined;
  readonly look?: 'fail' | 'next';
}

/** A step that has been made. */
interface Happened extends Step {
  readonly at: string;
}

interface TrailProps {
  readonly member: Shape<'Member'>;
  readonly invitation: Shape<'Invitation'>;
}

/** What has become of an invitation, the oldest first, and what comes next. */
export function InvitationTrail({ member, invitation }: TrailProps) {
  const t = useWords();
  const steps = useSteps({ member, invitation });
  if (!steps) return <Loading lines={3} />;
  return (
    <ol className="trail">
      {steps.map(({ id, at, text, detail, look }) => (
        <li key={id} className={look}>
          <span className={look === 'next' ? 'muted' : undefined}>
            {text}
            {detail && (
              <>
                <br />
                <span className="muted">{detail}</span>
              </>
            )}
          </span>
          {at !== null && (
            <time dateTime={at}>
              {look === 'next' ? t('person.trail.by', { time: moment(at) }) : moment(at)}
            </time>
          )}
        </li>
      ))}
    </ol>
  );
}

function useSteps({ member, invitation }: TrailProps): readonly Step[] | null {
  const t = useWords();
  const api = useApi();
  const letters = useInvitationEvents(invitation.id);
  const corrections = useQuery({
    queryKey: ['/audit', 'corrections', member.id],
    queryFn: async ({ signal }) => {
      const query = { subjectId: member.id, type: 'member.updated' as const, limit: 100 };
      return (await api.GET('/audit', { query, signal })).items;
    },
  });
  if (!letters.data || !corrections.data) return null;
  const happened = [
    ...letters.data.map((event): Happened => {
      const {
        generation = 0,
        email,
        reason,
        joinLinkId,
      } = event.data as {
        readonly generation?: number;
        readonly email?: string;
        readonly reason?: string;
        readonly joinLinkId?: string;
      };
      const who = event.actor?.name ?? t('trail.system');
      const words = {
        who,
        number: generation + 1,
        email: email ?? member.email,
        reason: reason ?? '',
      };
      const isFailure = event.type === 'invitation.undeliverable';
      const isLetter = event.type === 'invitation.sent' || event.type === 'invitation.resent';
      // By a join link nobody invites.
      const isAskedFor = isLetter && event.actor === null && joinLinkId !== undefined;
      const told = `person.trail.type.${event.type}` as 'person.trail.type.invitation.sent';
      return {
        id: event.id,
        at: event.occurredAt,
        text: t(isAskedFor ? 'person.trail.asked' : told, { ...words, defaultValue: event.type }),
        detail: t(isFailure ? 'person.trail.failed' : 'person.trail.to', words),
        ...(isFailure && { look: 'fail' as const }),
      };
    }),
    ...corrections.data.flatMap((event): Happened[] => {
      const { change } = event.data as {
        readonly change?: {
          readonly before: Shape<'MemberDetails'>;
          readonly after: Shape<'MemberDetails'>;
        };
      };
      if (change?.after.email === undefined) return [];
      const who = event.actor?.name ?? t('trail.system');
      const emails = { before: change.before.email ?? '', after: change.after.email };
      return [
        {
          id: event.id,
          at: event.occurredAt,
          text: t('person.trail.corrected', { who }),
          detail: t('person.trail.correctedDetail', emails),
        },
      ];
    }),
    ...(invitation.openedAt
      ? [{ id: 'opened', at: invitation.openedAt, text: t('person.trail.opened') }]
      : []),
  ].sort((a, b) => (a.at < b.at ? -1 : 1));
  return [...happened, endOf(invitation, t)];
}

/** What comes next, or what has ended it: an invitation that is void may be so long before it would expire. */
function endOf({ status, expiresAt, void: why }: TrailProps['invitation'], t: T): Step {
  if (status === 'pending' && why === null)
    return { id: 'next', at: expiresAt, text: t('person.trail.next'), look: 'next' };
  const at = status === 'expired' ? expiresAt : null;
  return { id: 'next', at, text: t('person.trail.over'), look: 'fail' };
}
