import { InProcessExportQueue } from '../../lib/exports/in-process-export-queue.js';
import { InProcessImportQueue } from '../../lib/imports/in-process-import-queue.js';
import { JoinAsks } from '../../lib/joining/join-asks.js';
import { EXPORT_QUEUE, IMPORT_QUEUE } from '../../lib/ports/index.js';
import { Random } from '../crash/random.js';
import { HOUR } from '../support/test-clock.js';
import type { TestHost } from '../support/test-host.js';
import { AnswerFaults } from './answer-faults.js';
import { databaseFaults } from './check-database.js';
import type { FuzzRequest } from './draft.js';
import { SECRET } from './fuzz-host.js';
import { makeRequest, seedOf } from './make-request.js';
import type { Operation } from './operation.js';
import { Pool } from './pool.js';
import { changedRows, portalRows } from './portal-rows.js';
import type { Answer, Sender } from './send.js';
import { Slowness } from './slowness.js';
import { createWorld } from './world.js';

/** After so many requests the database is looked at, and a new world begins. */
export const CHAPTER = 1000;

/** Of each hundred requests so many come from the first portal, the others from the second. */
const STRETCH = 100;
const OF_FIRST = 90;

/** After so many requests it is read again what there is. */
const REFRESH = 50;

/** Cursors that are known of each list. */
const CURSORS = 5;

/** The calls that are asked for a link. */
const ANSWERS_LINK = /^POST \S+(\/link|\/join-links)$/;

/** Something that is wrong. */
export interface Fault {
  /** The number of the request, or of the last one before it was found. */
  readonly number: number;
  readonly fault: string;
  readonly request: FuzzRequest | null;
  readonly answer: Answer | null;
}

/** Sends the requests of one host, and notes what is wrong with what comes of them. */
export class Campaign {
  readonly faults: Fault[] = [];
  readonly byStatus = new Map<number, number>();
  /** How often each call was made, and how often it did what it was asked for. */
  readonly calls = new Map<string, { sent: number; done: number }>();
  private readonly answers = new AnswerFaults();
  private readonly cursors = new Map<string, string[]>();
  private pools: [Pool, Pool] = [new Pool(''), new Pool('')];
  /** What the portal of nobody who calls now was like before. */
  private untouched: { pool: Pool; rows: Map<string, string[]> } | null = null;

  constructor(
    private readonly host: TestHost,
    private readonly sender: Sender,
    private readonly operations: readonly Operation[],
    private readonly cell: string,
    private readonly seed: number,
    private readonly slowness: Slowness,
  ) {}

  /** Sends the requests from one number up to, but not, another; the first has to begin a world. */
  async run(from: number, to: number): Promise<void> {
    for (let number = from; number < to; number++) {
      if (number % CHAPTER === 0) await this.beginWorld(number / CHAPTER);
      if (number % REFRESH === 0) for (const pool of this.pools) await pool.refresh(this.host);
      if (number % STRETCH === 0) await this.watch(this.pools[1]);
      if (number % STRETCH === OF_FIRST) await this.watch(this.pools[0]);
      await this.sendOne(number);
      const isLastOfStretch = [0, OF_FIRST].includes((number + 1) % STRETCH);
      if (isLastOfStretch || number + 1 === to) await this.compare(number);
      if ((number + 1) % CHAPTER === 0 || number + 1 === to) await this.checkDatabase(number);
    }
  }

  private async beginWorld(number: number): Promise<void> {
    const { portals } = await createWorld(this.host, number);
    this.pools = [new Pool(portals[0]), new Pool(portals[1])];
    this.cursors.clear();
  }

  private async sendOne(number: number): Promise<void> {
    const seed = seedOf(this.seed, this.cell, number);
    if (new Random(seed + 1).chance(0.02)) this.host.clock.advance(8 * HOUR);
    const request = makeRequest(seed, this.material(number));
    try {
      const answer = await this.sender.send(request);
      this.note(number, request, answer);
    } catch (error) {
      this.faults.push({ number, fault: String(error), request, answer: null });
    }
    await this.idle();
  }

  /** Waits for what goes on after an answer: whether it runs when the next request comes would be a matter of luck. */
  private async idle(): Promise<void> {
    const { app } = this.host;
    await app.get(JoinAsks).idle();
    await app.get<InProcessExportQueue>(EXPORT_QUEUE).idle();
    await app.get<InProcessImportQueue>(IMPORT_QUEUE).idle();
  }

  private material(number: number) {
    const [first, second] = this.pools;
    const { operations, cursors } = this;
    const isFirst = number % STRETCH < OF_FIRST;
    // Whoever is of the second portal asks for what is the first one's, by turns.
    const about = isFirst || number % 2 === 0 ? first : second;
    const home = isFirst ? first : second;
    return { operations, cursors, home, about, foreign: about === first ? second : first };
  }

  private note(number: number, request: FuzzRequest, answer: Answer): void {
    const { status, milliseconds } = answer;
    this.byStatus.set(status, (this.byStatus.get(status) ?? 0) + 1);
    const { name } = request.operation;
    const { sent, done } = this.calls.get(name) ?? { sent: 0, done: 0 };
    const isDone = status < 300 && request.method === request.operation.method;
    this.calls.set(name, { sent: sent + 1, done: done + Number(isDone) });
    const tokens = this.pools.flatMap((pool) => [...pool.tokens, ...pool.joinTokens]);
    const secrets = [SECRET, ...(ANSWERS_LINK.test(name) ? [] : tokens)];
    const fault = this.answers.of(request, answer, secrets);
    if (fault) this.faults.push({ number, fault, request, answer });
    // For who may do less, much is done sooner.
    const isOrdinary =
      request.manner === 'valid' && ['admin', 'nobody'].includes(request.actor.role);
    this.slowness.note({ number, request, milliseconds }, isDone && isOrdinary);
    const cursor = /"nextCursor":"([\w-]+)"/.exec(answer.text)?.[1];
    if (cursor !== undefined)
      this.cursors.set(name, [...(this.cursors.get(name) ?? []), cursor].slice(-CURSORS));
  }

  private async watch(pool: Pool): Promise<void> {
    this.untouched = { pool, rows: await portalRows(this.host, pool.portalId) };
  }

  private async compare(number: number): Promise<void> {
    if (!this.untouched) return;
    const { pool, rows } = this.untouched;
    const changed = changedRows(rows, await portalRows(this.host, pool.portalId));
    if (changed.length === 0) return;
    const fault = `rows of the other portal changed: ${changed.slice(0, 4).join('\n  ')}`;
    this.faults.push({ number, fault, request: null, answer: null });
  }

  private async checkDatabase(number: number): Promise<void> {
    const portals = this.pools.map(({ portalId }) => portalId);
    for (const fault of await databaseFaults(this.host, this.sender, portals))
      this.faults.push({ number, fault, request: null, answer: null });
  }
}
