import { Inject, Injectable } from '@nestjs/common';
import { type DataSource, In } from 'typeorm';
import { ActingLoader } from '../../access/acting-loader.js';
import type { Actor } from '../../callers/actor.js';
import type { ClienteleSettings } from '../../config/settings.js';
import { CLIENTELE_DATA_SOURCE, CLIENTELE_SETTINGS } from '../../config/tokens.js';
import { chunksOf } from '../../database/chunks.js';
import { TransactionRunner } from '../../database/transaction-runner.js';
import { refusal } from '../../domain/members/member-policy.js';
import { ClienteleError } from '../../errors/clientele.error.js';
import { MemberEntity } from '../../schema/member.entity.js';
import { MemberPresenter } from '../member-presenter.js';
import type { MemberView } from '../member.view.js';
import { MembersService } from '../members.service.js';
import { type BulkOutcome, outcomeOf } from './bulk-outcome.js';
import type { BulkResult } from './bulk-result.js';
import { acceptedRow, type BulkRow } from './bulk-row.js';
import { SharedClients } from './shared-clients.js';

/** Creates many members in one call, each in a transaction of its own. It never changes a member that is there. */
@Injectable()
export class BulkMembersService {
  private readonly most: number;

  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLIENTELE_SETTINGS) settings: ClienteleSettings,
    private readonly transactions: TransactionRunner,
    private readonly actors: ActingLoader,
    private readonly members: MembersService,
    private readonly presenter: MemberPresenter,
  ) {
    this.most = settings.members.bulkSize;
  }

  /**
   * Creates a member of each row, one after the other. A row is what `POST members` takes; one that is refused leaves
   * the others be. The same call again creates nothing and sends nothing. The results come in the order of the rows.
   *
   * Throws `BULK_TOO_LARGE`, and what is no refusal of a row: the call can then be repeated.
   */
  async create(actor: Actor, rows: readonly unknown[]): Promise<BulkResult[]> {
    if (rows.length > this.most)
      throw new ClienteleError('BULK_TOO_LARGE', { details: { most: this.most } });
    const accepted = Array.from(rows, (row) => acceptedOrRefused(actor, row));
    const clients = new SharedClients(
      this.transactions,
      actor,
      accepted.filter((row) => 'key' in row),
    );
    const firsts = new Map<string, { index: number; outcome: BulkOutcome }>();
    const outcomes: BulkOutcome[] = [];
    for (const [index, row] of accepted.entries()) {
      if (!('key' in row)) {
        outcomes.push(row);
        continue;
      }
      const first = firsts.get(row.key);
      const outcome = first
        ? { ...first.outcome, duplicateOf: first.index }
        : await this.createOne(actor, row, clients);
      if (!first) firsts.set(row.key, { index, outcome });
      outcomes.push(outcome);
    }
    return this.results(actor, outcomes);
  }

  private async createOne(
    actor: Actor,
    row: BulkRow,
    clients: SharedClients,
  ): Promise<BulkOutcome> {
    try {
      const input = await clients.inputOf(row);
      const { member, warnings } = await this.members.create(actor, input);
      clients.note(row, member.clientId);
      return { ok: true, member, warnings };
    } catch (error) {
      return outcomeOf(error);
    }
  }

  private async results(actor: Actor, outcomes: readonly BulkOutcome[]): Promise<BulkResult[]> {
    const known = outcomes.flatMap((outcome) => ('memberId' in outcome ? outcome.memberId : []));
    const views = await this.readable(actor, [...new Set(known)]);
    return outcomes.map((outcome, index): BulkResult => {
      if (!('memberId' in outcome)) return { index, ...outcome };
      const { memberId, ...rest } = outcome;
      const member = views.get(memberId);
      return { index, ...rest, ...(member && { member }) };
    });
  }

  /** Those of the members that the actor may read, as it stands now. */
  private async readable(
    actor: Actor,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, MemberView>> {
    const { manager } = this.dataSource;
    const { portalId } = actor;
    const views = new Map<string, MemberView>();
    if (ids.length === 0) return views;
    const acting =
      actor.kind === 'host' ? this.actors.asAdmin() : await this.actors.member(actor, manager);
    if (!acting) return views;
    for (const some of chunksOf(ids)) {
      const rows = await manager.getRepository(MemberEntity).findBy({ portalId, id: In(some) });
      const readable = rows.filter((row) => !refusal('read', acting, { ...row, memberId: row.id }));
      for (const view of await this.presenter.all(actor, readable)) views.set(view.id, view);
    }
    return views;
  }
}

/** The row, or what is wrong with it. */
/** The row, or what came of it when it is refused. */
function acceptedOrRefused(actor: Actor, given: unknown): BulkRow | BulkOutcome {
  try {
    return acceptedRow(actor, given);
  } catch (error) {
    return outcomeOf(error);
  }
}
