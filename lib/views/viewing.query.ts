import { Inject, Injectable } from '@nestjs/common';
import type { DataSource, ObjectLiteral } from 'typeorm';
import { isOnDomain } from '../callers/identity-memberships.js';
import { type Along, type AskedProjectId, MembershipQuery } from '../callers/membership.query.js';
import type { MembershipRow } from '../callers/membership-row.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { Statement } from '../database/statement.js';
import { isStorable } from '../domain/text/is-storable.js';
import type { KeptView } from '../domain/views/view-rule.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { readNumber } from '../schema/read-number.js';
import { ViewEntity } from '../schema/view.entity.js';
import type { SignableView } from './view-token-signer.js';

/** A view with all that decides about it at one moment. */
export interface FoundView {
  /** The row; null if there is none with the id. */
  readonly view: (KeptView & SignableView) | null;
  /** The memberships of the one who calls, whatever their status. */
  readonly own: readonly MembershipRow[];
  /** As whom it looks; null for one that is gone. */
  readonly target: MembershipRow | null;
  /** Whether the target's portal lets staff look who are no admins. */
  readonly staffMayView: boolean;
  /** Whether the target's client is there for the viewer: of staff who are assigned to clients, only those are. */
  readonly isInSight: boolean;
}

/** Who asks for which view, on which domain. */
export interface AskedView {
  readonly identityId: string;
  readonly domain: string | null;
  readonly viewId: string;
}

/** What each row has beside its membership: the view, which is the same in all of them, and its portal's setting. */
const COLUMNS = {
  viewId: 'v.id',
  viewPortalId: 'v.portalId',
  viewerId: 'v.viewerId',
  targetId: 'v.targetId',
  viewNonce: 'v.nonce',
  viewExpiresAt: 'v.expiresAt',
  viewEndedAt: 'v.endedAt',
  staffMayView: 'po.staffMayView',
  isInSight: `CASE WHEN viewer.role = 'staff' AND viewer.assignmentId IS NOT NULL AND listed.clientId IS NULL THEN 0 ELSE 1 END`,
} as const;

type ViewColumns = Readonly<Record<keyof typeof COLUMNS, unknown>>;
type ViewParameters = AskedView & AskedProjectId;

/**
 * Reads who looks, as whom, and the view itself by one statement, so that all three are of one moment. Requests that look
 * are few: each is read alone, and what is read for the others has nothing of it.
 */
@Injectable()
export class ViewingQuery {
  private readonly statements: Partial<Record<'project' | 'scope', Statement<ViewParameters>>> = {};

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly memberships: MembershipQuery,
  ) {}

  /** The view, whoever asks: whether it may be used is decided by who reads it. */
  async find({ identityId, domain, viewId }: AskedView, along: Along): Promise<FoundView> {
    const reach = along.scoped ? 'scope' : 'project';
    const asked = { identityId, viewId, domain, ...this.memberships.asked(along) };
    const isPossible = isStorable(identityId) && (domain === null || isStorable(domain));
    const rows = isPossible
      ? await this.memberships.rows(
          (this.statements[reach] ??= this.statement(reach)),
          asked,
          reach,
        )
      : [];
    const found = rows as unknown as readonly (MembershipRow & ViewColumns)[];
    const view = viewIn(found[0]);
    const target = found.find(({ memberId }) => memberId === view?.targetId) ?? null;
    return {
      view,
      target,
      own: found.filter((row) => row.identityId === identityId),
      staffMayView: readNumber(target?.staffMayView) === 1,
      isInSight: readNumber(target?.isInSight) === 1,
    };
  }

  private statement(reach: 'project' | 'scope'): Statement<ViewParameters> {
    const query = this.dataSource
      .createQueryBuilder()
      .select([])
      .from<ObjectLiteral>(this.involved(), 'who')
      .innerJoin(MemberEntity, 'm', 'm.id = who.id')
      .leftJoin(ViewEntity, 'v', 'v.id = :viewId')
      .leftJoin(MemberEntity, 'viewer', 'viewer.id = v.viewerId')
      .leftJoin(MemberEntity, 'target', 'target.id = v.targetId')
      .leftJoin(
        MemberClientEntity,
        'listed',
        'listed.memberId = v.viewerId AND listed.clientId = target.clientId',
      );
    this.memberships.extend(query, reach);
    for (const [name, column] of Object.entries(COLUMNS)) query.addSelect(column, name);
    query.where(isOnDomain(query, ':domain')).orderBy('m.createdAt').addOrderBy('m.id');
    const names = ['identityId', 'viewId', 'domain', 'projectId', 'heldId', 'now'] as const;
    return new Statement<ViewParameters>(query, names);
  }

  /** The ids of both sides, each by its own index: databases do not agree on how to read one or the other. */
  private involved(): string {
    const own = this.dataSource
      .createQueryBuilder(MemberEntity, 'a')
      .select('a.id', 'id')
      .where('a.identityId = :identityId');
    const target = this.dataSource
      .createQueryBuilder(ViewEntity, 'w')
      .select('w.targetId', 'id')
      .where('w.id = :viewId');
    return `(${own.getQuery()} UNION ${target.getQuery()})`;
  }
}

function viewIn(row: ViewColumns | undefined): FoundView['view'] {
  if (typeof row?.viewId !== 'string') return null;
  const { viewId, viewPortalId, viewerId, targetId, viewNonce, viewExpiresAt, viewEndedAt } = row;
  return {
    id: viewId,
    portalId: viewPortalId as string,
    viewerId: viewerId as string,
    targetId: targetId as string,
    nonce: viewNonce as string,
    expiresAt: readNumber(viewExpiresAt),
    endedAt: readNumber(viewEndedAt),
  };
}
