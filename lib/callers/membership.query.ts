import { Inject, Injectable, Optional } from '@nestjs/common';
import type { DataSource, EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../config/tokens.js';
import { asOfNow, mayReadOld } from '../database/as-of-now.js';
import { chunksOf } from '../database/chunks.js';
import { GatheredReads } from '../database/gathered-reads.js';
import { isMySql } from '../database/is-my-sql.js';
import { ambientRunner, preparesConnections } from '../database/own-data-source.js';
import { ownManager } from '../database/own-manager.js';
import { Statement } from '../database/statement.js';
import { UNCUT } from '../database/uncut.js';
import { isStorable } from '../domain/text/is-storable.js';
import { CLOCK, type Clock, SystemClock } from '../ports/clock.port.js';
import { MemberClientEntity } from '../schema/member-client.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { assignedClients, AssignedLists, knownParameter } from './assigned-lists.js';
import { audienceKey } from './audience.js';
import { type AskedIdentity, identityMemberships } from './identity-memberships.js';
import type { MemberRef } from './member-ref.js';
import { isCut, membershipOf, type RawMembership } from './raw-membership.js';
import type { MembershipRow } from './membership-row.js';
import { MembershipSelect, type Reach } from './membership-select.js';
import { PROJECT_LOOK_UP, type ProjectLookUp } from './project-look-up.js';

const MEMBERS_AT_ONCE = 1000;

/** Has MySQL and MariaDB read what is committed, not what was when the transaction first read. */
const SHARED = ' LOCK IN SHARE MODE';

/** The asked project in a statement about one. */
const PROJECT = { project: ':projectId', held: ':heldId', now: ':now' };

/** What to bring along with a membership. */
export interface Along {
  /** The project that is asked about; with null, what is told of any. @default nothing about projects */
  readonly projectId?: string | null;
  /** Whether to bring the whole scope along. @default false */
  readonly scoped?: boolean;
}

/** What every statement takes that tells of a project: its id, the same as the host's column holds it, and the time. */
export interface AskedProjectId {
  readonly projectId: string | null;
  readonly heldId: string | null;
  /** When it is asked, in epoch milliseconds. */
  readonly now: number;
}

/** What the statement about one member takes. */
type AskedMember = MemberRef & AskedProjectId & { readonly known: unknown };

/**
 * Reads memberships with all that decides about them, in one prepared statement, without ORM hydration. Those of requests
 * that come at the same moment are read together; nothing is kept from one request to the next.
 */
@Injectable()
export class MembershipQuery {
  private readonly select: MembershipSelect;
  private readonly gathers: boolean;
  private readonly lists = new AssignedLists();
  private readonly byIdentity = perReach((reach) =>
    identityMemberships(this.dataSource, this.select, reach),
  );
  private readonly byMember = perReach((reach) => this.memberStatement(reach));
  /** Made at once: what is made in a request remembers that one. */
  private readonly gathered: Readonly<
    Record<Reach, GatheredReads<AskedIdentity, MembershipRow[]>>
  > = {
    portal: this.gatheredReads('portal'),
    project: this.gatheredReads('project'),
    scope: this.gatheredReads('scope'),
  };

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Optional() @Inject(CLIENTELE_SETTINGS) settings?: Pick<ClienteleSettings, 'statements'>,
    @Optional() @Inject(PROJECT_LOOK_UP) private readonly projects: ProjectLookUp | null = null,
    @Optional() @Inject(CLOCK) private readonly clock: Clock = new SystemClock(),
  ) {
    this.select = new MembershipSelect(dataSource, projects);
    this.gathers = (settings?.statements.gathered ?? true) && !preparesConnections(dataSource);
  }

  /** Every membership of the caller that exists on this domain, whatever its status; oldest first. */
  async ofIdentity(
    { identityId, domain }: { readonly identityId: string; readonly domain: string | null },
    along: Along = {},
  ): Promise<MembershipRow[]> {
    const reach = reachOf(along);
    const question = {
      identityId: storableOrNull(identityId),
      domain: storableOrNull(domain),
      ...this.asked(along),
    };
    // What is open around this call is this call's.
    if (this.gathers && !ambientRunner(this.dataSource)) return this.gathered[reach].ask(question);
    const [rows = []] = await this.ofIdentities([question], reach);
    return rows;
  }

  /**
   * Has a query, whose members are `m`, select what `ofIdentity` reads this far.
   *
   * @internal
   */
  extend<T extends ObjectLiteral>(
    query: SelectQueryBuilder<T>,
    reach: Reach = 'project',
  ): SelectQueryBuilder<T> {
    return this.select.apply(query, reach, PROJECT);
  }

  /**
   * What such a statement takes.
   *
   * @internal
   */
  asked(along: Along): AskedProjectId {
    const projectId = storableOrNull(along.projectId ?? null);
    const now = this.clock.now();
    if (projectId === null || !this.projects) return { projectId, heldId: null, now };
    return { projectId, heldId: this.projects.held(projectId), now };
  }

  /**
   * The rows of such a statement, whole; with other columns beside them if it has some.
   *
   * @internal
   */
  async rows<P extends AskedProjectId & { readonly [name in keyof P]: unknown }>(
    statement: Statement<P>,
    parameters: P,
    reach: Reach = 'project',
  ): Promise<MembershipRow[]> {
    const rows = await this.whole(
      (before) =>
        statement.all(this.dataSource, parameters, before === undefined ? {} : { before }),
      (read) => read,
    );
    return rows.map((row) => membershipOf(row, reach));
  }

  /** One membership of a portal, or null. Inside a transaction give its manager. */
  async ofMember(
    { memberId, portalId }: MemberRef,
    along: Along = {},
    manager?: EntityManager,
  ): Promise<MembershipRow | null> {
    const reach = reachOf(along);
    const on = ownManager(this.dataSource, manager);
    const after = mayReadOld(on) ? SHARED : '';
    const known = this.lists.knownOf([memberId]);
    const asked = {
      memberId,
      portalId,
      ...this.asked(along),
      known: knownParameter(this.dataSource.options, known),
    };
    const [raw] = await this.whole(
      (before) => this.byMember(reach).all(on, asked, { before, after }),
      (rows) => rows,
    );
    if (!raw) return null;
    const row = membershipOf(raw, reach, known);
    if (!this.isInTransaction(on)) this.lists.keep(memberId, [row]);
    const isListOld = after !== '' && row.assignmentId !== null && !known.has(row.assignmentId);
    return isListOld ? { ...row, assigned: await this.listNow(on, row) } : row;
  }

  /** The memberships of a portal with these ids; each thousand takes one statement. Inside a transaction give its manager. */
  async ofMembers(
    { portalId, memberIds }: { portalId: string; memberIds: readonly string[] },
    manager?: EntityManager,
  ): Promise<MembershipRow[]> {
    const rows: MembershipRow[] = [];
    for (const ids of chunksOf([...new Set(memberIds)], MEMBERS_AT_ONCE)) {
      const query = this.members('portal', manager)
        .where('m.id IN (:...ids)', { ids })
        .andWhere('m.portalId = :portalId', { portalId });
      rows.push(...(await readPortalWide(query)));
    }
    return rows;
  }

  /** Every membership of one client, or with null of the portal's staff. */
  ofAudience({
    portalId,
    clientId,
  }: {
    portalId: string;
    clientId: string | null;
  }): Promise<MembershipRow[]> {
    const query = this.members()
      .where('m.portalId = :portalId', { portalId })
      .andWhere('m.audience = :audience', { audience: audienceKey({ clientId }) })
      .andWhere('m.kind = :kind', { kind: clientId === null ? 'staff' : 'client' });
    return readPortalWide(query.orderBy('m.id'));
  }

  private gatheredReads(reach: Reach): GatheredReads<AskedIdentity, MembershipRow[]> {
    return new GatheredReads((asked: readonly AskedIdentity[]) => this.ofIdentities(asked, reach));
  }

  private async ofIdentities(
    asked: readonly AskedIdentity[],
    reach: Reach,
  ): Promise<MembershipRow[][]> {
    const known = this.lists.knownOf(asked.map(({ identityId }) => identityId));
    const answers = await this.whole(
      (before) => this.byIdentity(reach).read(asked, known, before),
      (rows) => rows.flat(),
    );
    const isKept = !this.isInTransaction(this.dataSource.manager);
    return answers.map((raws, at) => {
      const rows = raws.map((raw) => membershipOf(raw, reach, known));
      const whose = asked[at]?.identityId;
      if (isKept && typeof whose === 'string') this.lists.keep(whose, rows);
      return rows;
    });
  }

  /** The list as it is by now, in a transaction in which what is looked up beside a row may be older than the row. */
  private async listNow(on: EntityManager, { memberId, portalId }: MemberRef) {
    const where = { memberId, portalId };
    const rows = await on.getRepository(MemberClientEntity).find({ where, ...asOfNow(on) });
    return assignedClients(rows.map(({ clientId }) => clientId));
  }

  /** What is read there may never be committed: it is not kept. */
  private isInTransaction({ queryRunner }: EntityManager): boolean {
    return (
      queryRunner?.isTransactionActive === true || ambientRunner(this.dataSource) !== undefined
    );
  }

  /** Reads again whole, not only what was cut: two moments' selections together would be one that was never made. */
  private async whole<T>(
    read: (before?: string) => Promise<T>,
    rowsOf: (answer: T) => readonly RawMembership[],
  ): Promise<T> {
    const answer = await read();
    return isMySql(this.dataSource.options) && rowsOf(answer).some(isCut) ? read(UNCUT) : answer;
  }

  private memberStatement(reach: Reach): Statement<AskedMember> {
    const query = this.members(reach).where('m.id = :memberId').andWhere('m.portalId = :portalId');
    return new Statement<AskedMember>(this.select.applyLists(query), [
      'memberId',
      'portalId',
      'projectId',
      'heldId',
      'now',
      'known',
    ]);
  }

  private members(
    reach: Reach = 'portal',
    on: DataSource | EntityManager = this.dataSource,
  ): SelectQueryBuilder<MemberEntity> {
    const query = on.createQueryBuilder(MemberEntity, 'm').select([]);
    return this.select.apply(query, reach, PROJECT);
  }
}

/** How much of a membership brings this along. */
export function reachOf({ projectId, scoped = false }: Along): Reach {
  if (scoped) return 'scope';
  return projectId === undefined ? 'portal' : 'project';
}

/** Null for what is in no row: a statement that holds one such text is refused whole. */
function storableOrNull(text: string | null): string | null {
  return text !== null && isStorable(text) ? text : null;
}

async function readPortalWide(query: SelectQueryBuilder<MemberEntity>): Promise<MembershipRow[]> {
  const rows = await query.getRawMany<RawMembership>();
  return rows.map((row) => membershipOf(row, 'portal'));
}

/** Made when it is first needed, and kept. */
function perReach<T>(make: (reach: Reach) => T): (reach: Reach) => T {
  const made = new Map<Reach, T>();
  return (reach) => {
    const known = made.get(reach) ?? make(reach);
    made.set(reach, known);
    return known;
  };
}
