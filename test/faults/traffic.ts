import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../crash/random.js';
import { Sender } from '../fuzz/send.js';
import type { KnownThings } from './known-things.js';
import type { Notes } from './notes.js';
import type { Call, Operation } from './operations.js';
import { type Outcome, outcomeOf } from './outcome.js';

/** Callers at a time. */
const CALLERS = 8;

/** Milliseconds a caller pauses between two calls, at most: the machine is not what is tried. */
const PAUSE = 60;

/** Milliseconds without an answer that says to try again, after which all is well again. */
const CALM = 1_500;

/** A request and what became of it. */
export interface Exchange {
  readonly operation: string;
  /** Without the body of what was done. */
  readonly outcome: Exclude<Outcome, { kind: 'done' }> | { readonly kind: 'done' };
  /** When it was sent and answered, by `performance.now()`. */
  readonly sent: number;
  readonly answered: number;
}

/** Where callers call, and as whom unless an operation says. */
export interface Place {
  /** The hosts of one portal, by their ports; each call goes to any of them. */
  readonly ports: readonly number[];
  /** The membership of the staff admin, whose identity is `known-1`. */
  readonly memberId: string;
}

/** What callers do. */
export interface Habits<Known> {
  readonly operations: readonly Operation<Known>[];
  readonly known: Known;
  /** How many there are. @default 8 */
  readonly callers?: number;
}

/** Callers who use a portal without a pause, whatever they are answered. */
export class Traffic<Known = KnownThings> {
  readonly exchanges: Exchange[] = [];
  private readonly callers: Promise<void>[] = [];
  private isOver = false;

  constructor(
    private readonly place: Place,
    private readonly habits: Habits<Known>,
    private readonly notes: Notes,
    private readonly random: Random,
  ) {}

  start(): void {
    this.isOver = false;
    const { callers = CALLERS } = this.habits;
    for (let caller = 0; caller < callers; caller += 1) this.callers.push(this.keepCalling());
  }

  /** Resolves when every call is answered. They can start again. */
  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.callers.splice(0));
  }

  /** Resolves once every answer of a while is as ever; false when that takes longer than `limit` milliseconds. */
  async calm(limit: number): Promise<boolean> {
    const began = performance.now();
    while (performance.now() - began < limit + CALM) {
      const since = performance.now() - CALM;
      const latest = this.exchanges.filter(({ sent }) => sent > since);
      if (since > began && latest.length >= CALLERS && !latest.some(isAway)) return true;
      await pause(50);
    }
    return false;
  }

  private async keepCalling(): Promise<void> {
    const senders = this.place.ports.map((port) => new Sender(port));
    while (!this.isOver) {
      const operation = this.random.weighted(this.habits.operations);
      const call = operation.call(this.habits.known, this.random);
      if (call) await this.exchange(this.random.pick(senders)!, operation.name, call);
      await pause(this.random.between(0, PAUSE));
    }
    for (const sender of senders) sender.close();
  }

  private async exchange(sender: Sender, operation: string, call: Call): Promise<void> {
    const sent = performance.now();
    const outcome = await this.send(sender, call);
    const answered = performance.now();
    this.note(operation, call, outcome);
    const kept = outcome.kind === 'done' ? ({ kind: 'done' } as const) : outcome;
    this.exchanges.push({ operation, outcome: kept, sent, answered });
  }

  private async send(sender: Sender, call: Call): Promise<Outcome> {
    const { method, path, body } = call;
    const headers = { ...this.login(call), ...(body && { 'content-type': 'application/json' }) };
    const text = body ? JSON.stringify(body) : null;
    try {
      // One that begins with a slash is not the module's.
      const whole = path.startsWith('/') ? path : `/clientele/${path}`;
      return outcomeOf(await sender.send({ method, path: whole, headers, body: text }));
    } catch (error) {
      return { kind: 'wrong', why: `no answer: ${String(error)}` };
    }
  }

  private note(operation: string, call: Call, outcome: Outcome): void {
    if (outcome.kind === 'done') {
      this.notes.answered(operation, 'done', call.done?.(outcome.body as never) ?? null);
    } else if (outcome.kind === 'wrong') {
      this.notes.answered(operation, `failed: ${outcome.why}`);
    } else {
      this.notes.answered(operation, `refused: ${outcome.code}`);
      if (outcome.kind === 'refused') call.refused?.();
    }
  }

  private login({ as, membership }: Call): Record<string, string> {
    if (as === undefined)
      return { 'x-identity': 'known-1', 'x-membership-id': this.place.memberId };
    return { 'x-identity': as, ...(membership && { 'x-membership-id': membership }) };
  }
}

/** Whether the answer was that the database could not do its work. */
export function isAway({ outcome }: Exchange): boolean {
  return outcome.kind === 'away';
}
