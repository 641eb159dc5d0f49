import { Inject, Injectable } from '@nestjs/common';
import { type Actor, assertNotViewed } from '../../callers/actor.js';
import type { ClienteleSettings } from '../../config/settings.js';
import { CLIENTELE_SETTINGS } from '../../config/tokens.js';
import { chunksOf } from '../../database/chunks.js';
import { TransactionRunner } from '../../database/transaction-runner.js';
import { ClienteleError } from '../../errors/clientele.error.js';
import type { MemberEntity } from '../../schema/member.entity.js';
import { MemberPresenter } from '../member-presenter.js';
import type { MemberView } from '../member.view.js';
import { MembersService } from '../members.service.js';
import { type BulkOutcome, outcomeOf } from './bulk-outcome.js';
import type { BulkResult } from './bulk-result.js';
import { acceptedRow, type BulkRow } from './bulk-row.js';
import { type PresentRow, PresentMembers } from './present-members.js';
import { SharedClients } from './shared-clients.js';

/** Creates many members in one call, each in a transaction of its own. It never changes a member that is there. */
@Injectable()
export class BulkMembersService {
  private readonly most: number;

  /** @internal */
  constructor(
    @Inject(CLIENTELE_SETTINGS) settings: ClienteleSettings,
    private readonly transactions: TransactionRunner,
    private readonly members: MembersService,
    private readonly present: PresentMembers,
    private readonly presenter: MemberPresenter,
  ) {
    this.most = settings.members.bulkSize;
  }

  /**
   * Creates a member of each row, one after the other. A row is what `POST members` takes; one that is refused leaves
   * the others be. The same call again creates nothing, and sends nothing but to those whose invitation has expired. The
   * results come in the order of the rows.
   *
   * Throws `BULK_TOO_LARGE`, `VIEW_ONLY`, and what is no refusal of a row: the call can then be repeated.
   */
  async create(actor: Actor, rows: readonly unknown[]): Promise<BulkResult[]> {
    assertNotViewed(actor);
    if (rows.length > this.most)
      throw new ClienteleError('BULK_TOO_LARGE', { details: { most: this.most } });
    const accepted = Array.from(rows, (row) => acceptedOrRefused(actor, row));
    const firsts = new Map<string, number>();
    for (const [index, row] of accepted.entries())
      if ('key' in row && !firsts.has(row.key)) firsts.set(row.key, index);
    const { outcomes, readable } = await this.settled(actor, accepted, new Set(firsts.values()));
    return this.results(
      actor,
      readable,
      accepted.map((row, index) => {
        const first = 'key' in row ? (firsts.get(row.key) ?? index) : index;
        const outcome = outcomes.get(first) ?? (row as BulkOutcome);
        return first === index ? outcome : { ...outcome, duplicateOf: first };
      }),
    );
  }

  /**
   * What comes of the rows at these places, and the people among them that were there already, as far as the actor may read
   * them: their rows are settled together, at the end.
   */
  private async settled(
    actor: Actor,
    accepted: readonly (BulkRow | BulkOutcome)[],
    places: ReadonlySet<number>,
  ): Promise<{ outcomes: Map<number, BulkOutcome>; readable: ReadonlyMap<string, MemberEntity> }> {
    const created = accepted.filter((row) => 'key' in row);
    const clients = new SharedClients(this.transactions, actor, created);
    const outcomes = new Map<number, BulkOutcome>();
    const present: (PresentRow & { readonly index: number })[] = [];
    for (const [index, row] of accepted.entries()) {
      if (!('key' in row) || !places.has(index)) continue;
      const outcome = await this.createOne(actor, row, clients);
      outcomes.set(index, outcome);
      if ('memberId' in outcome) present.push({ index, input: row.input, outcome });
    }
    const ids = present.map(({ outcome }) => outcome.memberId);
    const readable = await this.present.readable(actor, ids);
    const settled = await this.present.settled(actor, present, readable);
    for (const [at, outcome] of settled.entries()) outcomes.set(present[at]?.index ?? -1, outcome);
    return { outcomes, readable };
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

  private async results(
    actor: Actor,
    readable: ReadonlyMap<string, MemberEntity>,
    outcomes: readonly BulkOutcome[],
  ): Promise<BulkResult[]> {
    const shown = new Set(
      outcomes.flatMap((outcome) => ('memberId' in outcome ? outcome.memberId : [])),
    );
    const views = new Map<string, MemberView>();
    for (const some of chunksOf([...readable.values()].filter(({ id }) => shown.has(id))))
      for (const view of await this.presenter.all(actor, some)) views.set(view.id, view);
    return outcomes.map((outcome, index): BulkResult => {
      if (!('memberId' in outcome)) return { index, ...outcome };
      const { memberId, ...rest } = outcome;
      const member = views.get(memberId);
      return { index, ...rest, ...(member && { member }) };
    });
  }
}

/** The row, or what came of it when it is refused. */
function acceptedOrRefused(actor: Actor, given: unknown): BulkRow | BulkOutcome {
  try {
    return acceptedRow(actor, given);
  } catch (error) {
    return outcomeOf(error);
  }
}
