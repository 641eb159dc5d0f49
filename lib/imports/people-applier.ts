import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '../callers/member-actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { chunksOf } from '../database/chunks.js';
import { groupBy } from '../database/group-by.js';
import type { Acting } from '../domain/access/acting.js';
import type { ImportOutcome } from '../domain/imports/import-outcome.js';
import { type ClienteleError, isClienteleError } from '../errors/clientele.error.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import type { ImportRowEntity } from '../schema/import-row.entity.js';
import { ImportPlanner } from './import-planner.js';
import { noteRows } from './import-rows.js';
import type { ImportRun } from './import-run.js';
import { type ImportSession, ImportSessions } from './import-sessions.js';
import { MadeClients } from './made-clients.js';
import { type ChangingPlan, type NewPerson, PersonApplier } from './person-applier.js';
import type { PersonPlan } from './person-plan.js';

/** The maker of an import may not import any more. */
export class MakerInactive extends Error {
  override readonly name = 'MakerInactive';
}

/** Who applies an import, and what that one may do now. */
export interface ActingMaker {
  readonly actor: MemberActor;
  readonly acting: Acting;
}

/** Milliseconds until a limit that no clock lifts is tried again. */
const TRY_AGAIN = 10 * 60_000;

/** How often one person is looked at anew when somebody else has changed it at the same moment. */
const LOOKS = 4;

/** A change of somebody else came first: what was planned is no longer right. */
const OVERTAKEN = new Set<string>(['ALREADY_INVITED', 'ALREADY_MEMBER', 'STALE_VERSION']);

/** Limits of a client. */
const OF_CLIENT = new Set<string>(['PENDING_LIMIT', 'SEAT_LIMIT']);

const SERVER_FAULT = 500;

/** How many people are created in one transaction: it holds the client's lock. */
const TOGETHER = 20;

/** What a change of one person needs. */
interface ChangeParts {
  readonly actor: MemberActor;
  readonly session: ImportSession;
  readonly row: ImportRowEntity;
  readonly made: MadeClients;
}

/** Somebody to be created in a client that is there. */
interface WaitingPerson extends NewPerson {
  readonly row: ImportRowEntity;
}

interface Note {
  readonly outcome: ImportOutcome;
  readonly code: string | null;
  /** The client of somebody who was to get a new one; left out for anybody else. */
  readonly clientId?: string | null;
}

/** Applies a few people of a file, as things stand now. */
@Injectable()
export class PeopleApplier {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly sessions: ImportSessions,
    private readonly planner: ImportPlanner,
    private readonly applier: PersonApplier,
  ) {}

  /** Creates and updates members, and notes what came of each; whom a limit holds up is left for a later run. Throws `MakerInactive`. */
  async apply(
    run: ImportRun,
    { actor, acting }: ActingMaker,
    given: readonly ImportRowEntity[],
  ): Promise<void> {
    const rows = given.filter(({ asked }) => asked !== null);
    const session = await this.sessions.begin(actor, acting);
    const asked = rows.flatMap((row) => row.asked ?? []);
    const plans = await this.planner.plan(session, asked);
    const made = await this.madeOf(run, rows, plans);
    const waiting: WaitingPerson[] = [];
    const quiet: { line: number; note: Note }[] = [];
    for (const [at, plan] of plans.entries()) {
      const row = rows[at];
      if (!row) continue;
      run.throwIfEnded();
      const isChange =
        plan.outcome === 'create' || (plan.outcome === 'update' && run.row.updates === 1);
      if (plan.outcome === 'error') await this.refuse(run, row, plan.fault);
      else if (!isChange) quiet.push({ line: row.line, note: noteOf(plan, row) });
      else if (isPlaced(plan)) waiting.push({ row, plan, makesClient: made.has(plan) });
      else await this.change(run, { actor, session, row, made }, plan);
    }
    for (const [clientId, people] of groupBy(waiting, ({ plan }) => plan.clientId ?? ''))
      for (const some of chunksOf(people, TOGETHER))
        await this.createAll(run, { actor, session, made, clientId }, some);
    await this.noteQuiet(run, quiet);
  }

  /** Of rows that were to make their clients some find them made: by a row before, or by somebody else. */
  private madeOf(
    run: ImportRun,
    rows: readonly ImportRowEntity[],
    plans: readonly PersonPlan[],
  ): Promise<MadeClients> {
    const ids = plans.flatMap((plan, at) =>
      rows[at]?.makesClient === 1 && 'clientId' in plan ? (plan.clientId ?? []) : [],
    );
    return MadeClients.among(this.dataSource.manager, run.row.id, [...new Set(ids)]);
  }

  /** New people of one client go together, for each transaction has its price; where one of them is refused, each goes alone. */
  private async createAll(
    run: ImportRun,
    { clientId, ...parts }: Omit<ChangeParts, 'row'> & { readonly clientId: string },
    people: readonly WaitingPerson[],
  ): Promise<void> {
    run.throwIfEnded();
    const invite = run.row.invites === 1;
    if (invite && (await this.isHeld(run, clientId, people.map(lineOf)))) return;
    try {
      await this.applier.createAll(parts.actor, clientId, people, { invite });
      run.advance(people.length);
    } catch (error) {
      if (!isClienteleError(error)) throw error;
      for (const { row, plan } of people) await this.change(run, { ...parts, row }, plan);
    }
  }

  private async change(
    run: ImportRun,
    { actor, session, row, made }: ChangeParts,
    first: ChangingPlan,
  ): Promise<void> {
    let plan: PersonPlan = first;
    for (let look = 1; ; look += 1) {
      if (plan.outcome === 'error') return this.refuse(run, row, plan.fault);
      if (plan.outcome === 'unchanged')
        return this.noteQuiet(run, [{ line: row.line, note: noteOf(plan, row) }]);
      const ready = made.placed(plan);
      const invite = run.row.invites === 1;
      const isInvited = ready.outcome === 'create' && invite;
      if (isInvited && (await this.isHeld(run, ready.clientId, [row.line]))) return;
      try {
        const how = { invite, makesClient: made.has(ready) };
        made.add(ready, await this.applier.apply(actor, row, ready, how));
        run.advance(1);
        return;
      } catch (error) {
        if (!isClienteleError(error)) throw error;
        const isOvertaken = OVERTAKEN.has(error.code) && look < LOOKS;
        if (!isOvertaken) return this.settle(run, row, { error, clientId: ready.clientId });
        const [again] = await this.planner.plan(session, row.asked ? [row.asked] : []);
        if (!again) return;
        plan = again;
      }
    }
  }

  /** A limit is waited for; any other refusal is the person's own. */
  private async settle(
    run: ImportRun,
    row: ImportRowEntity,
    { error, clientId }: { readonly error: ClienteleError; readonly clientId: string | null },
  ): Promise<void> {
    const { code, retryAfter, details = {} } = error;
    if (code === 'NO_MEMBERSHIP') throw new MakerInactive();
    const isLimit = retryAfter !== undefined || OF_CLIENT.has(code) || code === 'BUSY';
    if (!isLimit) {
      if (error.getStatus() >= SERVER_FAULT) throw error;
      await this.refuse(run, row, { code, details });
      return;
    }
    const until = this.clock.now() + (retryAfter ?? (code === 'BUSY' ? 1_000 : TRY_AGAIN));
    run.hold(until, code, clientId);
    await noteRows(this.dataSource.manager, row.importId, [row.line], { code });
  }

  /** Whether those who are to be invited would meet a limit that others of the run have met: then they wait for it, too. */
  private async isHeld(
    run: ImportRun,
    clientId: string | null,
    lines: readonly number[],
  ): Promise<boolean> {
    const code = run.limitOf(clientId);
    if (code !== null) await noteRows(this.dataSource.manager, run.row.id, lines, { code });
    return code !== null;
  }

  private async refuse(
    run: ImportRun,
    { importId, line }: ImportRowEntity,
    {
      code,
      details,
    }: { readonly code: string; readonly details: Readonly<Record<string, unknown>> },
  ): Promise<void> {
    const patch = { outcome: 'error', code, details, isDone: 1, makesClient: 0 } as const;
    await noteRows(this.dataSource.manager, importId, [line], patch);
    run.advance(1);
  }

  /** Nobody is changed, so these can be noted together. */
  private async noteQuiet(
    run: ImportRun,
    quiet: readonly { readonly line: number; readonly note: Note }[],
  ): Promise<void> {
    for (const [, same] of groupBy(quiet, ({ note }) => JSON.stringify(note))) {
      const [first] = same;
      if (!first) continue;
      const lines = same.map(({ line }) => line);
      const patch = { ...first.note, details: null, isDone: 1, makesClient: 0 };
      await noteRows(this.dataSource.manager, run.row.id, lines, patch);
      run.advance(lines.length);
    }
  }
}

/** An update that was not asked for leaves the person as it is, and says that the file has it otherwise. */
function noteOf(
  { outcome, clientId }: Extract<PersonPlan, { readonly memberId: string }>,
  { makesClient }: ImportRowEntity,
): Note {
  const code = outcome === 'update' ? 'DIFFERS' : null;
  return { outcome: 'unchanged', code, ...(makesClient === 1 && { clientId }) };
}

function lineOf({ row }: WaitingPerson): number {
  return row.line;
}

/** Whether somebody is to be created in a client that is there. */
function isPlaced(plan: ChangingPlan): plan is NewPerson['plan'] {
  return plan.outcome === 'create' && plan.clientId !== null;
}
