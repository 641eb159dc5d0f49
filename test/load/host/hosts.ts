import path from 'node:path';
import { Client } from 'pg';
import { furnish } from '../../faults/house.js';
import type { Place } from '../../faults/traffic.js';
import { HostProcess } from '../../support/host-process.js';
import { HEARD_TABLE } from './heard-notes.js';
import { makeHostTables, startLoadHost } from './load-host.js';
import type { Asked, Serve, Told } from './messages.js';

/** How many hosts share the database. */
const PROCESSES = 2;

/** What the host has of its own, before anybody calls. */
const HAS = { projects: 300, groups: 30, workers: 100, work: 20_000 } as const;

/** Ids of the host's projects and groups. */
export const projectId = (number: number) => `project-${number}`;
export const groupId = (number: number) => `group-${number}`;

/** How many of them callers name: few enough for many of those who call to share one. */
export const [PROJECTS, GROUPS] = [8, 3] as const;

/** Which hosts are started. */
export interface HostsWishes {
  readonly url: string;
  /** The membership of the staff admin. */
  readonly memberId: string;
  /** Whether they deliver events. */
  readonly relay: boolean;
  /** @default 2 */
  readonly count?: number;
}

/** Several hosts on one database, each in a process of its own. */
export class Hosts implements Place {
  private constructor(
    readonly memberId: string,
    /** A connection to their database. */
    readonly database: Client,
    readonly ports: readonly number[],
    private readonly processes: readonly HostProcess<Asked, Told>[],
  ) {}

  /** Starts them on a database that `furnishHosts` has prepared, `memberId` is what that gave, and has them used. */
  static async with<T>(
    { url, memberId, relay, count = PROCESSES }: HostsWishes,
    work: (hosts: Hosts) => Promise<T>,
  ): Promise<T> {
    const file = path.join(__dirname, 'host.process.ts');
    const processes: HostProcess<Asked, Told>[] = [];
    const database = new Client({ connectionString: url });
    await database.connect();
    try {
      const ports: number[] = [];
      for (let at = 0; at < count; at += 1) {
        const serve: Serve = { url, relay };
        const started = await HostProcess.start<Serve, Asked, Told>(file, serve, ['--expose-gc']);
        processes.push(started.process);
        if (typeof started.told === 'string' || !('port' in started.told))
          throw new Error('The process did not say where it listens.');
        ports.push(started.told.port);
      }
      return await work(new Hosts(memberId, database, ports, processes));
    } finally {
      for (const each of processes) each.kill();
      await database.end();
    }
  }

  /** The bytes in use in the heap of each. */
  async heaps(): Promise<number[]> {
    const told = await Promise.all(this.processes.map((each) => each.ask('heap')));
    return told.map((each) => (typeof each !== 'string' && 'heap' in each ? each.heap : NaN));
  }

  /** No listener hears of anything until `go`. */
  async hold(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.ask('hold')));
  }

  async go(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.ask('go')));
  }

  /** Ends the processes: what they have heard is written down then. The connection stays until all is over. */
  async end(): Promise<void> {
    await Promise.all(this.processes.map((each) => each.end('stop')));
  }
}

/**
 * Makes the tables of module, host and test in a database, what the host has of its own, and so many people who can log in.
 * Gives the membership of the staff admin.
 */
export async function furnishHosts(url: string, people: number): Promise<string> {
  const host = await startLoadHost({ url, events: { relay: false } });
  try {
    await makeHostTables(host);
    await host.dataSource.query(HEARD_TABLE);
    await host.dataSource.query(ownThings(host.portalId));
    return await furnish(host, url, people);
  } finally {
    await host.stop();
  }
}

/** Each group is a team of a few workers with some of the projects, on which they have worked. */
function ownThings(portalId: string): string {
  const { projects, groups, workers, work } = HAS;
  return `
    INSERT INTO campaigns (campaign_id, agency, name, billing)
      SELECT 'project-' || n, '${portalId}', 'Project ' || n, 'staff_hours' FROM generate_series(1, ${projects}) n;
    INSERT INTO teams (team_id, agency, name)
      SELECT 'group-' || n, '${portalId}', 'Group ' || n FROM generate_series(1, ${groups}) n;
    INSERT INTO team_members (team, worker)
      SELECT 'group-' || 1 + n % ${groups}, 'worker-' || n FROM generate_series(1, ${workers}) n;
    INSERT INTO team_campaigns (team, campaign)
      SELECT 'group-' || 1 + n % ${groups}, 'project-' || n FROM generate_series(1, ${projects}) n;
    INSERT INTO work_entries (id, campaign, worker)
      SELECT n, 'project-' || 1 + n % ${projects}, 'worker-' || 1 + n % ${workers} FROM generate_series(1, ${work}) n`;
}
