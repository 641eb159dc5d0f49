import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, In } from 'typeorm';
import { type Actor, assertNotViewed } from '../../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../../config/tokens.js';
import { chunksOf } from '../../database/chunks.js';
import { isId } from '../../database/ids.js';
import { OPEN } from '../../domain/invitations/invitation-status.js';
import { END_TAKES } from '../../domain/members/access-end.js';
import type { MemberRole } from '../../domain/members/member-role.js';
import { ClienteleError } from '../../errors/clientele.error.js';
import { invalidFields } from '../../errors/invalid-fields.js';
import { InvitationEntity } from '../../schema/invitation.entity.js';
import { InvitationResender } from '../invitation-resender.js';
import { MemberFinder } from '../member-finder.js';
import { MembersService } from '../members.service.js';
import { outcomeOf } from './bulk-outcome.js';
import type { ChangeResult } from './change-result.js';

/** Members one call may change at most. */
export const CHANGED_MOST = 1_000;

/**
 * Changes many members in one call, each as the change of a single one would be: by its rules, in a transaction of its own, with
 * its event. One that is refused leaves the others be.
 *
 * @example
 * ```ts
 * const results = await many.deactivate(actor, memberIds);
 * const refused = results.filter(({ ok }) => !ok);
 * ```
 */
@Injectable()
export class ChangeManyService {
  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly members: MembersService,
    private readonly finder: MemberFinder,
    private readonly resender: InvitationResender,
  ) {}

  /** Shuts them out. Throws `BULK_TOO_LARGE`, `VALIDATION_FAILED` or `VIEW_ONLY`, as each of these calls does. */
  deactivate(actor: Actor, memberIds: readonly string[]): Promise<ChangeResult[]> {
    return this.each(actor, memberIds, (id) => this.members.deactivate(actor, id));
  }

  /** Lets them in again. */
  activate(actor: Actor, memberIds: readonly string[]): Promise<ChangeResult[]> {
    return this.each(actor, memberIds, (id) => this.members.activate(actor, id));
  }

  /** Removes them, and cancels their invitations. */
  remove(
    actor: Actor,
    memberIds: readonly string[],
    options: { readonly notify?: boolean } = {},
  ): Promise<ChangeResult[]> {
    return this.each(actor, memberIds, (id) => this.members.remove(actor, id, options));
  }

  /** Gives them a role. */
  setRole(
    actor: Actor,
    memberIds: readonly string[],
    change: { readonly role: MemberRole; readonly notify?: boolean },
  ): Promise<ChangeResult[]> {
    return this.each(actor, memberIds, (id) => this.members.update(actor, id, change));
  }

  /** Sets when their access ends; null for never. */
  setEnd(
    actor: Actor,
    memberIds: readonly string[],
    change: { readonly accessUntil: string | null; readonly notify?: boolean },
  ): Promise<ChangeResult[]> {
    // Over HTTP it may be missing.
    if ((change.accessUntil as unknown) === undefined)
      throw invalidFields({ accessUntil: END_TAKES });
    return this.each(actor, memberIds, (id) => this.members.update(actor, id, change));
  }

  /** Sends their invitations again; one who has no open one is refused with `MEMBER_STATE`. */
  async resend(actor: Actor, memberIds: readonly string[]): Promise<ChangeResult[]> {
    assertAcceptable(actor, memberIds);
    const open = await this.openInvitations(actor, memberIds);
    return this.each(actor, memberIds, async (id) => {
      const invitationId = open.get(id);
      if (invitationId !== undefined) return this.resender.resend(actor, invitationId);
      const { status } = await this.finder.readable(actor, id);
      throw new ClienteleError('MEMBER_STATE', { details: { status } });
    });
  }

  private async each(
    actor: Actor,
    memberIds: readonly string[],
    change: (id: string) => Promise<unknown>,
  ): Promise<ChangeResult[]> {
    assertAcceptable(actor, memberIds);
    const firsts = new Map<string, number>();
    const results: ChangeResult[] = [];
    for (const [index, memberId] of memberIds.entries()) {
      const first = firsts.get(memberId);
      const before = first === undefined ? undefined : results[first];
      if (before && first !== undefined) {
        results.push({ ...before, index, duplicateOf: first });
        continue;
      }
      firsts.set(memberId, index);
      results.push(await changed(index, memberId, change));
    }
    return results;
  }

  private async openInvitations(
    { portalId }: Actor,
    memberIds: readonly string[],
  ): Promise<Map<string, string>> {
    const open = new Map<string, string>();
    const rows = this.dataSource.getRepository(InvitationEntity);
    for (const some of chunksOf([...new Set(memberIds)].filter(isId)))
      for (const { id, memberId } of await rows.findBy({
        portalId,
        memberId: In(some),
        status: OPEN,
      }))
        open.set(memberId, id);
    return open;
  }
}

function assertAcceptable(actor: Actor, memberIds: readonly string[]): void {
  assertNotViewed(actor);
  if (memberIds.length === 0) throw invalidFields({ memberIds: 'must not be empty' });
  if (memberIds.length > CHANGED_MOST)
    throw new ClienteleError('BULK_TOO_LARGE', { details: { most: CHANGED_MOST } });
}

async function changed(
  index: number,
  memberId: string,
  change: (id: string) => Promise<unknown>,
): Promise<ChangeResult> {
  try {
    await change(memberId);
    return { index, memberId, ok: true };
  } catch (error) {
    const { ok, ...refusal } = outcomeOf(error);
    if (ok || !('message' in refusal)) throw error;
    return { index, memberId, ok, ...refusal };
  }
}
