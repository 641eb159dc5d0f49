import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { isUsableSql } from '../callers/usable-sql.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import type { MemberEventData } from '../domain/events/member-event-data.js';
import type { ToldEvent } from '../domain/events/told-events.js';
import { ADMIN } from '../domain/members/member-role.js';
import { isActive } from '../domain/members/member-status.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientEntity } from '../schema/client.entity.js';
import { MemberEntity } from '../schema/member.entity.js';

/** Whom a letter goes to. */
export interface LetterRecipient {
  readonly email: string;
  readonly name: string;
  /** The language of its own; of a member that is gone the one it had. */
  readonly locale: string | null;
  /** The row of the member, if it is still there. */
  readonly member: MemberEntity | null;
  /** The client that the letter is about. */
  readonly client: ClientEntity | null;
}

/** Finds out from an event whom its letter goes to. */
@Injectable()
export class LetterRecipients {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * The member that an event is about; of an export its maker, and of a request put before somebody that one, while it is let in; where nobody is admin any more the staff admin who is there
   * longest, else the one who was the last. Null when there is nobody to write to, as after an erasure.
   */
  async of(event: ToldEvent): Promise<LetterRecipient | null> {
    const { portalId, data } = event;
    const { clientId = null } = data as { readonly clientId?: string | null };
    const client =
      clientId === null
        ? null
        : await this.dataSource.getRepository(ClientEntity).findOneBy({ id: clientId, portalId });
    const member = await this.member(event);
    if (!isAddressed(event) && 'email' in data && 'memberId' in data) {
      const { email, name }: Pick<MemberEventData, 'email' | 'name'> = data;
      const { locale = null } = 'locale' in data ? data : (member ?? {});
      return email === '' ? null : { email, name, locale, member, client };
    }
    if (!member) return null;
    const { email, name, locale } = member;
    return { email, name, locale, member, client };
  }

  private async member(event: ToldEvent): Promise<MemberEntity | null> {
    const { portalId, data } = event;
    const { memberId: id } = data;
    const rows = this.dataSource.getRepository(MemberEntity);
    if (event.type === 'client.without_admin' || event.type === 'portal.without_admin') {
      const admin = await this.firstAdmin(portalId);
      if (admin) return admin;
    }
    const member = await rows.findOneBy({ id, portalId });
    return isAddressed(event) && member && !isActive(member.status) ? null : member;
  }

  private firstAdmin(portalId: string): Promise<MemberEntity | null> {
    const query = this.dataSource
      .createQueryBuilder(MemberEntity, 'm')
      .where("m.portalId = :portalId AND m.kind = 'staff' AND m.role = :admin", {
        portalId,
        admin: ADMIN,
      });
    return query
      .andWhere(isUsableSql(query, 'm', this.clock.now()))
      .orderBy('m.createdAt')
      .addOrderBy('m.id')
      .limit(1)
      .getOne();
  }
}

/** Whether the letter is of use only to a member that is let in: it tells of what waits for it. */
function isAddressed({ type }: ToldEvent): boolean {
  return type === 'export.ready' || type === 'request.referred';
}
