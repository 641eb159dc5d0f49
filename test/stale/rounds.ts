import { Desk, type Route, ROUTES } from './desk.js';
import { REVOCATIONS, type Revocation, type RevocationName } from './revocations.js';
import type { Subject } from './subject.js';

/** People that rights are taken from, each by a caller of its own, while another one asks for them without a pause. */
const LANES = 16;

/** People that nothing is taken from, for whom requests come all the while. */
const CROWD = 20;

/** Callers at each host that ask for those without a pause. */
const BUSY = 2;

const NAMES = Object.keys(REVOCATIONS) as RevocationName[];
const KINDS = Object.keys(ROUTES) as Route[];

/** What is asked of which host about somebody at the moment. */
interface Watched {
  subject: Subject;
  at: number;
  route: Route;
}

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
    const watched = subjects.slice(0, LANES).map((subject): Watched => {
      return { subject, at: 0, route: 'portal' };
    });
    const crowd = subjects.slice(LANES);
    const busy = [
      ...watched.map((each) => this.keepAsking(() => each)),
      ...this.ports.flatMap((_, at) =>
        Array.from({ length: BUSY }, () => this.keepAsking((turn) => ofCrowd(crowd, at, turn))),
      ),
    ];
    await Promise.all(watched.map((each, lane) => this.revokeFrom(each, lane))).finally(
      () => (this.isOver = true),
    );
    await Promise.all(busy);
    const { done: revocations, missed, faults, requests } = this;
    return { revocations, missed, faults, requests };
  }

  /** One after another is taken from this person, and given back. */
  private async revokeFrom(watched: Watched, lane: number): Promise<void> {
    const desk = new Desk(this.ports);
    while (this.begun < this.count && !(this.untilMissed && this.missed.length > 0)) {
      const round = this.begun;
      this.begun += 1;
      await this.round(desk, watched, NAMES[(round + lane) % NAMES.length]!, round);
      this.done += 1;
    }
    desk.close();
  }

  private async round(
    desk: Desk,
    watched: Watched,
    name: RevocationName,
    round: number,
  ): Promise<void> {
    const { code, ofProject = false }: Revocation = REVOCATIONS[name];
    const routes = ofProject ? KINDS.filter((kind) => kind !== 'portal') : KINDS;
    const here = round;
    const { subject } = watched;
    // Another host, if there is one.
    watched.at = round + 1 + (round % Math.max(1, this.ports.length - 1));
    watched.route = routes[round % routes.length]!;
    const before = await this.ask(desk, watched);
    if (before !== '200') this.faults.push(`before "${name}", ${watched.route}: ${before}`);
    await desk.revoke(here, name, subject);
    const after = await this.ask(desk, watched);
    if (after === '200') this.missed.push(`after "${name}", ${watched.route}: let in`);
    else if (after !== code) this.faults.push(`after "${name}", ${watched.route}: ${after}`);
    watched.subject = await desk.restore(here, name, subject);
  }

  /** Asks without a pause, so that a read of the same is under way when what counts is asked. */
  private async keepAsking(next: (turn: number) => Watched): Promise<void> {
    const desk = new Desk(this.ports);
    for (let turn = 0; !this.isOver; turn += 1) {
      const answer = await this.ask(desk, next(turn));
      if (/^(?:5|BUSY|UNAVAILABLE)/.test(answer)) this.faults.push(`beside: ${answer}`);
    }
    desk.close();
  }

  private ask(desk: Desk, { at, subject, route }: Watched): Promise<string> {
    this.requests += 1;
    return desk.ask(at, subject, route);
  }
}

function ofCrowd(crowd: readonly Subject[], at: number, turn: number): Watched {
  return { subject: crowd[turn % crowd.length]!, at, route: KINDS[turn % KINDS.length]! };
}
