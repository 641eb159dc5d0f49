import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { EntityColumns } from '../database/entity-columns.js';
import { Statement } from '../database/statement.js';
import type { AllowedDomains, DomainLists } from '../domain/members/allowed-domains.js';
import { ClientEntity } from '../schema/client.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { PortalEntity } from '../schema/portal.entity.js';
import { readJson } from '../schema/read-json.js';
import { readNumber } from '../schema/read-number.js';

/** An invitation and the member that waits for it, or is let in already. */
export interface InvitedMember {
  readonly invitation: InvitationEntity;
  readonly member: MemberEntity;
  /** The lists of domains that count where it is for. */
  readonly domains: DomainLists;
}

/** What a link leads to. */
export interface LinkTarget {
  readonly invitation: InvitationEntity;
  /** Null when it is gone. */
  readonly member: MemberEntity | null;
  /** Of the inviter; null if that was the host or is gone. */
  readonly inviterName: string | null;
  /** The portal whose domain was called, if there is one. */
  readonly calledPortalId: string | null;
  /** The lists of domains that count where it is for. */
  readonly domains: DomainLists;
}

/** An invited member as it is now, and whether a person is another member of the same audience. */
export interface LockedMember extends InvitedMember {
  readonly isPersonElsewhere: boolean;
}

/** Another member of the same audience. */
const ELSEWHERE = 'o.portalId = m.portalId AND o.audience = m.audience AND o.id <> m.id';

/** Reads invitations together with their members, one statement for each. */
@Injectable()
export class InvitedMemberQuery {
  private readonly invitations: EntityColumns<InvitationEntity>;
  private readonly members: EntityColumns<MemberEntity>;
  private readonly byLink: Statement<{ id: string; domain: string | null }>;
  private readonly locked: Statement<{ id: string; portalId: string; personId: string | null }>;

  constructor(@Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource) {
    this.invitations = new EntityColumns(dataSource, InvitationEntity, 'i');
    this.members = new EntityColumns(dataSource, MemberEntity, 'm');
    this.byLink = new Statement(this.linkQuery(), ['id', 'domain']);
    this.locked = new Statement(this.lockedQuery(), ['id', 'portalId', 'personId']);
  }

  /** The invitation with this id in whichever portal, with its surroundings; null if there is none. It locks nothing. */
  async ofLink(id: string, domain: string | null): Promise<LinkTarget | null> {
    const [raw] = await this.byLink.all(this.dataSource, { id, domain });
    const invitation = raw && this.invitations.read(raw);
    if (!raw || !invitation) return null;
    return {
      invitation,
      member: this.members.read(raw),
      inviterName: raw['inviterName'] as string | null,
      calledPortalId: raw['calledPortalId'] as string | null,
      domains: listsIn(raw, invitation),
    };
  }

  /**
   * The invitation and its member as they are now, kept from changing until the transaction ends, with what is true of the
   * person, if one is given; null when one of them is gone.
   */
  async forUpdate(
    manager: EntityManager,
    { id, portalId }: Pick<InvitationEntity, 'id' | 'portalId'>,
    personId: string | null = null,
  ): Promise<LockedMember | null> {
    // SQLite has one writer at a time anyway, and knows no locking reads.
    const after = manager.connection.options.type === 'better-sqlite3' ? '' : ' FOR UPDATE';
    const [raw] = await this.locked.all(manager, { id, portalId, personId }, { after });
    const invitation = raw && this.invitations.read(raw);
    const member = raw && this.members.read(raw);
    if (!raw || !invitation || !member) return null;
    const isPersonElsewhere = readNumber(raw['elsewhere']) > 0;
    return { invitation, member, isPersonElsewhere, domains: listsIn(raw, invitation) };
  }

  private linkQuery(): SelectQueryBuilder<ObjectLiteral> {
    const query = this.select()
      .leftJoin(MemberEntity, 'm', 'm.id = i.memberId AND m.portalId = i.portalId')
      .leftJoin(MemberEntity, 's', 's.id = i.inviterId AND s.portalId = i.portalId')
      .leftJoin(PortalEntity, 'own', 'own.domain = :domain')
      .where('i.id = :id')
      .addSelect('s.name', 'inviterName')
      .addSelect('own.id', 'calledPortalId');
    this.members.addTo(query);
    return query;
  }

  private lockedQuery(): SelectQueryBuilder<ObjectLiteral> {
    const query = this.select()
      .innerJoin(MemberEntity, 'm', 'm.id = i.memberId AND m.portalId = i.portalId')
      .where('i.id = :id AND i.portalId = :portalId')
      .addSelect(
        (other) =>
          other
            // Among the few of the person: a planner may take an audience for smaller than it is.
            .select(`COUNT(CASE WHEN ${ELSEWHERE} THEN 1 END)`)
            .from(MemberEntity, 'o')
            .where('o.identityId = :personId'),
        'elsewhere',
      );
    this.members.addTo(query);
    return query;
  }

  private select(): SelectQueryBuilder<ObjectLiteral> {
    const query = this.dataSource
      .createQueryBuilder()
      .select([])
      .from<ObjectLiteral>(InvitationEntity, 'i');
    this.invitations.addTo(query);
    // No joins: PostgreSQL locks no row of an outer one, and these are not to be locked at all.
    return query
      .addSelect(
        (portal) =>
          portal.select('p.allowedDomains').from(PortalEntity, 'p').where('p.id = i.portalId'),
        'allowedDomains',
      )
      .addSelect(
        (portal) =>
          portal.select('p.staffDomains').from(PortalEntity, 'p').where('p.id = i.portalId'),
        'staffDomains',
      )
      .addSelect(
        (client) =>
          client.select('c.allowedDomains').from(ClientEntity, 'c').where('c.id = i.clientId'),
        'clientDomains',
      );
  }
}

function listsIn(raw: Record<string, unknown>, { clientId }: InvitationEntity): DomainLists {
  return {
    portal: readJson<AllowedDomains>(raw[clientId === null ? 'staffDomains' : 'allowedDomains']),
    client: readJson<AllowedDomains>(raw['clientDomains']),
  };
}
