import { Injectable } from '@nestjs/common';
import { type EntityManager, In, type SelectQueryBuilder } from 'typeorm';
import type { Sight } from '../callers/sight.js';
import { chunksOf } from '../database/chunks.js';
import { isId } from '../database/ids.js';
import { type RowBeside, rowsBeside } from '../database/rows-beside.js';
import { OPEN } from '../domain/invitations/invitation-status.js';
import type { ShownInvitation } from '../invitations/invitation.view.js';
import { ClientEntity } from '../schema/client.entity.js';
import { IdentityEntity } from '../schema/identity.entity.js';
import { InvitationEntity } from '../schema/invitation.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { readNumber } from '../schema/read-number.js';
import {
  type FirstSelected,
  FirstSelectedQuery,
  type SelectedKind,
} from '../scopes/first-selected.query.js';
import { SHOWN } from './member.view.js';

/** An open invitation, as far as answers show it, and what may make it void. */
export type OpenInvitation = ShownInvitation &
  Pick<InvitationEntity, 'inviterId' | 'clientId' | 'email' | 'joinLinkId'>;

/** A member with what answers show beside its row. */
export interface ShownMember {
  readonly member: MemberEntity;
  readonly clientName: string | null;
  /** Its invitation, as long as that is open. */
  readonly invitation: OpenInvitation | null;
  readonly projects: FirstSelected;
  readonly groups: FirstSelected;
  /** Of a staff member: the clients on its list. */
  readonly clients: FirstSelected;
  /** Whether the embedded store has disabled its person. */
  readonly isDisabled: boolean;
}

/** What of an invitation a query of members brings along, by its column there. */
const INVITATION = {
  invitationId: 'i.id',
  invitationStatus: 'i.status',
  inviterId: 'i.inviterId',
  invitationClientId: 'i.clientId',
  invitationEmail: 'i.email',
  joinLinkId: 'i.joinLinkId',
  sentAt: 'i.sentAt',
  expiresAt: 'i.expiresAt',
  openedAt: 'i.openedAt',
  invitationDelivery: 'i.delivery',
  invitationLocale: 'i.locale',
} as const;

type Members = SelectQueryBuilder<MemberEntity>;

/** Reads members as answers show them: one by a single statement, a page of them by a second one for what is selected. Lists of clients show those in a sight. */
@Injectable()
export class ShownMembersQuery {
  constructor(private readonly selections: FirstSelectedQuery) {}

  /** Has a query of members, whose alias is `m`, bring along what is shown beside them, but for what is selected. */
  extend(query: Members, sight: Sight): Members {
    query
      .leftJoin(ClientEntity, 'c', 'c.id = m.clientId AND c.portalId = m.portalId')
      .leftJoin(
        InvitationEntity,
        'i',
        'i.memberId = m.id AND i.portalId = m.portalId AND i.status = :openInvitation',
        { openInvitation: OPEN },
      )
      .addSelect('c.name', 'clientName')
      .addSelect(
        (q) => q.select('p.disabledAt').from(IdentityEntity, 'p').where('p.id = m.identityId'),
        'disabledAt',
      );
    for (const [name, column] of Object.entries(INVITATION)) query.addSelect(column, name);
    this.selections.addCounts(query, sight);
    return query;
  }

  /** The members that such a query has found, in its order. Takes a statement for 200 of them. */
  async completed(
    manager: EntityManager,
    sight: Sight,
    found: readonly RowBeside<MemberEntity>[],
  ): Promise<ShownMember[]> {
    const counts = found.flatMap(({ row, beside }) => this.selections.countsIn(beside, row.id));
    const first = await this.selections.ofCounted(manager, sight, counts, SHOWN);
    return found.map(({ row, beside }) => shown(row, beside, (kind) => first(row.id, kind)));
  }

  /** Those of the portal's members with these ids that exist, in no order. */
  async byIds(
    manager: EntityManager,
    sight: Sight,
    ids: readonly string[],
  ): Promise<ShownMember[]> {
    const members: ShownMember[] = [];
    for (const some of chunksOf(ids)) {
      const { portalId } = sight;
      const query = this.extend(this.rows(manager), sight).where({ id: In(some), portalId });
      members.push(...(await this.completed(manager, sight, await rowsBeside(query))));
    }
    return members;
  }

  /** The portal's member with this id; null if there is none. */
  async byId(manager: EntityManager, sight: Sight, id: string): Promise<ShownMember | null> {
    const [found] = isId(id) ? await rowsBeside(this.one(manager, sight, id)) : [];
    return found ? this.whole(manager, sight, found) : null;
  }

  /** Has a query bring along all that is shown of the one member it is about. */
  one(manager: EntityManager, sight: Sight, id: string): Members {
    const { portalId } = sight;
    const query = this.extend(this.rows(manager), sight).where({ id, portalId });
    this.selections.addFirst(query, id, sight, SHOWN);
    return query;
  }

  /** The member that such a query has found. */
  async whole(
    manager: EntityManager,
    sight: Sight,
    { row, beside }: RowBeside<MemberEntity>,
  ): Promise<ShownMember> {
    const { selections } = this;
    const first = new Map<SelectedKind, FirstSelected>();
    for (const counted of selections.countsIn(beside, row.id)) {
      const found = selections.firstIn(beside, counted, SHOWN);
      const again = async () =>
        (await selections.ofCounted(manager, sight, [counted], SHOWN))(row.id, counted.kind);
      first.set(counted.kind, found ?? (await again()));
    }
    return shown(row, beside, (kind) => first.get(kind) ?? { first: [], count: 0 });
  }

  private rows(manager: EntityManager): Members {
    return manager.createQueryBuilder(MemberEntity, 'm');
  }
}

function shown(
  member: MemberEntity,
  beside: Readonly<Record<string, unknown>>,
  first: (kind: SelectedKind) => FirstSelected,
): ShownMember {
  const { clientName } = beside as { clientName: string | null };
  return {
    member,
    clientName,
    invitation: invitationIn(beside),
    projects: first('projects'),
    groups: first('groups'),
    clients: first('clients'),
    isDisabled: readNumber(beside['disabledAt']) > 0,
  };
}

function invitationIn(beside: Readonly<Record<string, unknown>>): OpenInvitation | null {
  const { invitationId: id, invitationStatus: status } = beside;
  if (typeof id !== 'string') return null;
  return {
    id,
    status: status as OpenInvitation['status'],
    inviterId: beside['inviterId'] as string | null,
    clientId: beside['invitationClientId'] as string | null,
    email: beside['invitationEmail'] as string,
    joinLinkId: beside['joinLinkId'] as string | null,
    sentAt: readNumber(beside['sentAt']),
    expiresAt: readNumber(beside['expiresAt']),
    openedAt: readNumber(beside['openedAt']),
    delivery: beside['invitationDelivery'] as OpenInvitation['delivery'],
    locale: beside['invitationLocale'] as string | null,
  };
}
