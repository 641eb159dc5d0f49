import { useQuery } from '@tanstack/react-query';
import { type Shape, useApi } from '../../api.js';
import { moment } from '../../times.js';
import { Loading } from '../../ui/states.js';
import { useWords } from '../../words/index.js';
import { useInvitationEvents } from './use-events.js';

interface Step {
  readonly id: string;
  readonly at: string;
  readonly text: string;
  readonly detail?: string | undefined;
  readonly look?: 'fail' | 'next';
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
          <time dateTime={at}>
            {look === 'next' ? t('person.trail.by', { time: moment(at) }) : moment(at)}
          </time>
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
    ...letters.data.map((event): Step => {
      const {
        generation = 0,
        email,
        reason,
      } = event.data as {
        readonly generation?: number;
        readonly email?: string;
        readonly reason?: string;
      };
      const who = event.actor?.name ?? t('trail.system');
      const words = {
        who,
        number: generation + 1,
        email: email ?? member.email,
        reason: reason ?? '',
      };
      const isFailure = event.type === 'invitation.undeliverable';
      return {
        id: event.id,
        at: event.occurredAt,
        text: t(`person.trail.type.${event.type}` as 'person.trail.type.invitation.sent', {
          ...words,
          defaultValue: event.type,
        }),
        detail: t(isFailure ? 'person.trail.failed' : 'person.trail.to', words),
        ...(isFailure && { look: 'fail' as const }),
      };
    }),
    ...corrections.data.flatMap((event): Step[] => {
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
  const isLive = invitation.status === 'pending' && invitation.void === null;
  return [
    ...happened,
    {
      id: 'next',
      at: invitation.expiresAt,
      text: isLive ? t('person.trail.next') : t('person.trail.over'),
      look: isLive ? 'next' : 'fail',
    },
  ];
}
