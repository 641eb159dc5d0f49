import type { Shape } from '../../api.js';
import { useZone } from '../../portal.js';
import { day, daysLeft, endDay, moment } from '../../times.js';
import { Badge, type Tone } from '../../ui/badge.js';
import { type T, useWords } from '../../words/index.js';

/** A member's state as a word, and in a line what follows from it. */
export function Status({ member }: { readonly member: Shape<'Member'> }) {
  const t = useWords();
  const zone = useZone();
  const { tone, word, detail } = stateOf(member, t, zone);
  return (
    <Badge tone={tone} detail={detail}>
      {word}
    </Badge>
  );
}

interface State {
  readonly tone: Tone;
  readonly word: string;
  readonly detail?: string | null;
}

/** The state of a member in words, with the day on which access ends as it is in the zone. */
export function stateOf(member: Shape<'Member'>, t: T, zone?: string): State {
  const { status, standing, accessUntil, invitation } = member;
  if (standing === 'missing')
    return { tone: 'bad', word: t('users.state.missing'), detail: t('users.state.missingDetail') };
  if (standing === 'disabled')
    return {
      tone: 'bad',
      word: t('users.state.disabled'),
      detail: t('users.state.disabledDetail'),
    };
  if (status === 'ended')
    return {
      tone: 'idle',
      word: t('common.status.ended'),
      detail: accessUntil && t('users.state.endedOn', { day: endDay(accessUntil, zone) }),
    };
  if (status === 'deactivated') return { tone: 'idle', word: t('common.status.deactivated') };
  if (status === 'pending') return pendingState(invitation, t);
  if (accessUntil)
    return {
      tone: 'ok',
      word: t('common.status.active'),
      detail: t('users.state.until', { day: endDay(accessUntil, zone) }),
    };
  const seesNothing =
    member.kind === 'client' && member.projectCount === 0 && member.groupCount === 0;
  return {
    tone: 'ok',
    word: t('common.status.active'),
    detail: seesNothing ? t('users.state.seesNothing') : null,
  };
}

function pendingState(invitation: Shape<'Member'>['invitation'], t: T): State {
  if (!invitation)
    return { tone: 'warn', word: t('common.status.pending'), detail: t('users.state.notInvited') };
  if (invitation.void)
    return { tone: 'bad', word: t('users.state.void'), detail: t(`users.void.${invitation.void}`) };
  if (invitation.status === 'expired')
    return {
      tone: 'bad',
      word: t('common.status.expired'),
      detail: t('users.state.since', { day: day(invitation.expiresAt) }),
    };
  if (invitation.delivery === 'failed')
    return {
      tone: 'bad',
      word: t('users.state.undelivered'),
      detail: t('users.state.undeliveredDetail'),
    };
  const left = t('users.state.daysLeft', { count: daysLeft(invitation.expiresAt) });
  const word = t('common.status.pending');
  if (invitation.openedAt) return { tone: 'warn', word, detail: t('users.state.opened', { left }) };
  if (invitation.delivery === 'queued')
    return { tone: 'warn', word, detail: t('users.state.queued', { left }) };
  return { tone: 'warn', word, detail: left };
}

/** When an invitation may be sent again, if that is not now. */
export function resendableFrom(
  invitation: NonNullable<Shape<'Member'>['invitation']>,
): string | null {
  return new Date(invitation.resendableAt).getTime() > Date.now()
    ? moment(invitation.resendableAt)
    : null;
}
