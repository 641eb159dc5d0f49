import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { ActingLoader } from '../access/acting-loader.js';
import type { MemberActor } from '../callers/member-actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import type { Acting } from '../domain/access/acting.js';
import type { ImportFailure } from '../domain/imports/import-status.js';
import { RunEnded } from '../events/leased-run.js';
import type { ImportJob } from '../ports/import-queue.port.js';
import type { ImportEntity } from '../schema/import.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { ImportLedger } from './import-ledger.js';
import { MakerInactive, PeopleApplier } from './people-applier.js';
import { countRest, nextRows } from './import-rows.js';
import { ImportRun } from './import-run.js';

/** How many people are looked at together. */
const AT_ONCE = 100;

/** Applies imports, person by person, and says how it went. */
@Injectable()
export class ImportRunner {
  private readonly logger = new Logger(ImportRunner.name);
  private readonly running = new Set<ImportRun>();

  /** @internal */
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly ledger: ImportLedger,
    private readonly people: PeopleApplier,
    private readonly actors: ActingLoader,
  ) {}

  /**
   * Runs the job, if it is due: it does nothing for an import that is removed, finished or somebody else's. Whoever is
   * done by then stays so, and is not done again. What goes wrong with the import is logged and becomes its `failure`;
   * rejects only when the database cannot be told.
   */
  async run(job: ImportJob): Promise<void> {
    const row = await this.ledger.claim(job);
    if (!row) return;
    const rest = await countRest(this.dataSource.manager, row.id);
    const run = new ImportRun(this.ledger, row, rest);
    this.running.add(run);
    try {
      await this.apply(run);
      await run.close();
      const { waitsUntil } = run;
      if (waitsUntil === null) await this.ledger.finish(row);
      else await this.ledger.wait(row, run.done, waitsUntil);
    } catch (error) {
      await run.close();
      await this.end(row, error);
    } finally {
      await run.close();
      this.running.delete(run);
    }
  }

  /** Breaks off what is running here and leaves it for another process. The runs end soon after. */
  stop(): void {
    for (const run of this.running) run.abort(new RunEnded('stopped'));
  }

  /** Goes once through all who are not done. The maker is read anew every now and then: what it has lost meanwhile counts. */
  private async apply(run: ImportRun): Promise<void> {
    const { manager } = this.dataSource;
    let after = 0;
    for (;;) {
      run.throwIfEnded();
      const rows = await nextRows(manager, run.row.id, after, AT_ONCE);
      const last = rows.at(-1);
      if (!last) return;
      const maker = await this.makerOf(run.row);
      await this.people.apply(run, maker, rows);
      after = last.line;
      await setImmediate();
    }
  }

  private async makerOf({
    portalId,
    memberId,
  }: ImportEntity): Promise<{ actor: MemberActor; acting: Acting }> {
    const { manager } = this.dataSource;
    const acting = await this.actors.member({ memberId, portalId }, manager);
    const rows = manager.getRepository(MemberEntity);
    const maker = acting && (await rows.findOneBy({ id: memberId, portalId }));
    if (acting?.kind !== 'staff' || !maker) throw new MakerInactive();
    const { kind, identityId, clientId, role, email, name } = maker;
    const clientIds = acting.clients && [...acting.clients];
    const actor = { kind, memberId, identityId, portalId, clientId, clientIds, role, email, name };
    return { actor, acting };
  }

  private async end(row: ImportEntity, error: unknown): Promise<void> {
    const ended = error instanceof RunEnded ? error.why : null;
    if (ended === 'lost') return;
    if (ended === 'stopped') {
      await this.ledger.release(row);
      return;
    }
    const reason: ImportFailure =
      error instanceof MakerInactive ? 'MAKER_INACTIVE' : 'INTERNAL_ERROR';
    this.logger.error(`Import ${row.id} failed: ${reason}.`, error);
    await this.ledger.fail(row, reason);
  }
}
