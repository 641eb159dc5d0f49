import { setTimeout as pause } from 'node:timers/promises';
import { applyDecorators, Injectable } from '@nestjs/common';
import { type ClienteleEvent, type ClienteleEventType, OnClientele } from '../../lib/index.js';
import type { Journal } from './journal.js';
import type { Random } from './random.js';

/** A name that contains this makes its event fail for good. */
export const POISON = 'poison';

/** Every type of event that the operations cause. */
export const HEARD_TYPES = [
  'client.created',
  'client.updated',
  'client.ceiling_changed',
  'client.removed',
  'member.created',
  'member.updated',
  'member.role_changed',
  'member.permissions_changed',
  'member.scope_changed',
  'member.clients_changed',
  'member.access_ending',
  'member.access_ended',
  'member.viewed',
  'member.view_ended',
  'member.deactivated',
  'member.activated',
  'member.removed',
  'request.made',
  'request.referred',
  'request.approved',
  'request.declined',
  'request.withdrawn',
  'join_link.created',
  'join_link.revoked',
  'client.without_admin',
  'portal.without_admin',
  'portal.updated',
  'profile.created',
  'profile.updated',
  'profile.removed',
  'template.created',
  'template.updated',
  'template.removed',
  'export.ready',
  'export.failed',
  'import.finished',
  'import.failed',
  'invitation.sent',
  'invitation.resent',
  'invitation.link_copied',
  'invitation.reminded',
  'invitation.accepted',
  'invitation.declined',
  'invitation.cancelled',
] as const satisfies readonly ClienteleEventType[];

/** Those that a second listener hears, too. */
export const MAILED_TYPES = [
  'client.updated',
  'member.created',
  'member.access_ended',
  'request.made',
  'request.approved',
  'invitation.sent',
  'invitation.resent',
] as const satisfies readonly ClienteleEventType[];

/** How often the second listener fails, before it has noted anything and after. */
const FAILURES = 0.1;

/** Milliseconds a listener takes at most: what is told out of turn overtakes. */
const SLOWEST = 10;

function OnEach(types: readonly ClienteleEventType[]): MethodDecorator {
  return applyDecorators(...types.map((type) => OnClientele(type) as MethodDecorator));
}

/** One listener of every event, and one of some that fails now and then: before it has noted anything, or after. */
@Injectable()
export class NotingListeners {
  constructor(
    private readonly journal: Pick<Journal, 'heard'>,
    private readonly random: Random,
    private readonly failures = FAILURES,
  ) {}

  @OnEach(HEARD_TYPES)
  async hear(event: ClienteleEvent): Promise<void> {
    await pause(this.random.between(0, SLOWEST));
    await this.journal.heard('hear', event);
  }

  @OnEach(MAILED_TYPES)
  async mail(event: ClienteleEvent): Promise<void> {
    if (this.random.chance(this.failures)) throw new Error('the mail server is down');
    await pause(this.random.between(0, SLOWEST));
    await this.journal.heard('mail', event);
    if ('name' in event.data && event.data.name.includes(POISON))
      throw new Error('there is no such address');
    if (this.random.chance(this.failures)) throw new Error('the mail server went away');
  }
}
