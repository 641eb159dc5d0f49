import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager, FindOperator, FindOptionsWhere } from 'typeorm';
import { MembershipQuery } from '../callers/membership.query.js';
import { idLists } from '../database/id-lists.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import { mayEnter } from '../domain/members/usable.js';
import type { LetterPicture } from '../domain/previews/pictures.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import type { PreviewSubject } from './preview-subject.js';

/** Met where the invited member's end is not over yet, and no later than that of who invites. */
const ENDS_IN_TIME =
  '(m.accessUntil = 0 OR m.accessUntil > :now) AND (v.accessUntil = 0 OR (m.accessUntil > 0 AND m.accessUntil <= v.accessUntil))';

/** Reads the open invitations that a change could make void. */
@Injectable()
export class LetterPictures {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly memberships: MembershipQuery,
  ) {}

  /**
   * Those that can be accepted now, of client users, to or by whom a change is about. What staff have sent is void only once
   * its sender is gone, which no change of permissions does.
   */
  async about(
    manager: EntityManager,
    portalId: string,
    subject: PreviewSubject,
  ): Promise<LetterPicture[]> {
    const found = new Map<string, LetterPicture>();
    for (const which of conditions(manager, portalId, subject))
      for (const letter of await this.where(manager, portalId, which)) found.set(letter.id, letter);
    return this.sentByUsable(manager, portalId, [...found.values()]);
  }

  private where(
    manager: EntityManager,
    portalId: string,
    which: FindOptionsWhere<InvitationEntity>,
  ): Promise<LetterPicture[]> {
    return manager
      .createQueryBuilder(InvitationEntity, 'i')
      .select('i.id', 'id')
      .addSelect('i.memberId', 'memberId')
      .addSelect('i.inviterId', 'inviterId')
      .innerJoin(
        MemberEntity,
        'v',
        "v.id = i.inviterId AND v.portalId = i.portalId AND v.kind = 'client'",
      )
      .innerJoin(MemberEntity, 'm', 'm.id = i.memberId AND m.portalId = i.portalId')
      .where(which)
      .andWhere('i.portalId = :portalId AND i.status = :open AND i.expiresAt > :now', {
        portalId,
        open: OPEN,
        now: this.clock.now(),
      })
      .andWhere(ENDS_IN_TIME)
      .getRawMany<LetterPicture>();
  }

  private async sentByUsable(
    manager: EntityManager,
    portalId: string,
    letters: readonly LetterPicture[],
  ): Promise<LetterPicture[]> {
    const memberIds = letters.map(({ inviterId }) => inviterId);
    const rows = await this.memberships.ofMembers({ portalId, memberIds }, manager);
    const now = this.clock.now();
    const usable = new Set(
      rows.filter((row) => mayEnter(row, now)).map(({ memberId }) => memberId),
    );
    return letters.filter(({ inviterId }) => usable.has(inviterId));
  }
}

function conditions(
  { connection }: EntityManager,
  portalId: string,
  subject: PreviewSubject,
): FindOptionsWhere<InvitationEntity>[] {
  if ('clientId' in subject) return [{ clientId: subject.clientId }];
  if ('profileId' in subject) return [{ portalId }];
  const lists = (): FindOperator<string>[] => idLists(connection, subject.memberIds);
  return [
    ...lists().map((memberId) => ({ memberId })),
    ...lists().map((inviterId) => ({ inviterId })),
  ];
}
