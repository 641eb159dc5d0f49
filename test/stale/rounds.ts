import { Desk, type Route, ROUTES } from './desk.js';
import { REVOCATIONS, type Revocation, type RevocationName } from './revocations.js';
import type { Subject } from './subject.js';

/** People that rights are taken from, each by a caller of its own. */
const LANES = 8;

/** People that nothing is taken from, for whom requests come all the while. */
const CROWD = 24;

/** Callers at each host that never wait: as many reads as may be are under way. */
const BUSY = 4;

const NAMES = Object.keys(REVOCATIONS) as RevocationName[];
const KINDS = Object.keys(ROUTES) as Route[];

/** What came of a number of revocations. */
export interface Outcome {
  readonly revocations: number;
  /** Requests after a revocation that were let in. */
  readonly missed: readonly string[];
  /** Other answers that are none of those due. */
  readonly faults: readonly string[];
  /** Guarded requests in all. */
  readonly requests: number;
}

/** Revokes so often at hosts on these ports; until the first that is missed, if it says so. */
export class Rounds {
  private readonly missed: string[] = [];
  private readonly faults: string[] = [];
  private done = 0;
  private begun = 0;
  private requests = 0;
  private isOver = false;

  constructor(
    private readonly ports: readonly number[],
    private readonly count: number,
    private readonly untilMissed: boolean,
  ) {}

  async play(): Promise<Outcome> {
    const desk = new Desk(this.ports);
    const subjects: Subject[] = [];
    for (let at = 0; at < LANES + CROWD; at += 1) subjects.push(await desk.subject());
    desk.close();
    const busy = this.ports.flatMap((_, at) =>
      Array.from({ length: BUSY }, (__, n) => this.keepBusy(at, n, subjects)),
    );
    const lanes = subjects.slice(0, LANES).map((subject, lane) => this.revokeFrom(subject, lane));
    await Promise.all(lanes).finally(() => (this.isOver = true));
    await Promise.all(busy);
    const { done: revocations, missed, faults, requests } = this;
    return { revocations, missed, faults, requests };
  }

  /** One after another is taken from this person, and given back. */
  private async revokeFrom(first: Subject, lane: number): Promise<void> {
    const desk = new Desk(this.ports);
    let subject = first;
    while (this.begun < this.count && !(this.untilMissed && this.missed.length > 0)) {
      const round = this.begun;
      this.begun += 1;
      const name = NAMES[(round + lane) % NAMES.length]!;
      subject = await this.round(desk, subject, name, round);
      this.done += 1;
    }
    desk.close();
  }

  private async round(
    desk: Desk,
    subject: Subject,
    name: RevocationName,
    round: number,
  ): Promise<Subject> {
    const { code, ofProject = false }: Revocation = REVOCATIONS[name];
    const routes = ofProject ? KINDS.filter((kind) => kind !== 'portal') : KINDS;
    const route = routes[round % routes.length]!;
    const [here, there] = [round, round + 1 + (round % Math.max(1, this.ports.length - 1))];
    const before = await this.ask(desk, there, subject, route);
    if (before !== '200') this.faults.push(`before "${name}", ${route}: ${before}, not 200`);
    await desk.revoke(here, name, subject);
    const after = await this.ask(desk, there, subject, route);
    if (after === '200') this.missed.push(`after "${name}", ${route}: let in`);
    else if (after !== code) this.faults.push(`after "${name}", ${route}: ${after}, not ${code}`);
    return desk.restore(here, name, subject);
  }

  /** Asks for everybody in turn, those who lose rights as often as the crowd. */
  private async keepBusy(at: number, nth: number, subjects: readonly Subject[]): Promise<void> {
    const desk = new Desk(this.ports);
    for (let turn = nth; !this.isOver; turn += 1) {
      const one = turn % 2 === 0 ? (turn / 2) % LANES : LANES + (turn % CROWD);
      const answer = await this.ask(desk, at, subjects[one]!, KINDS[turn % KINDS.length]!);
      if (/^(?:5|BUSY|UNAVAILABLE)/.test(answer)) this.faults.push(`a busy caller: ${answer}`);
    }
    desk.close();
  }

  private ask(desk: Desk, at: number, subject: Subject, route: Route): Promise<string> {
    this.requests += 1;
    return desk.ask(at, subject, route);
  }
}
