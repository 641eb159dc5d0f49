import { readFileSync } from 'node:fs';
import { Client } from 'pg';

/** The CPU that PostgreSQL uses for one application: of its backends, which have to be processes of this machine. */
export class DatabaseCpu {
  private constructor(private readonly client: Client) {}

  /** Connects to the database whose backends are looked at. */
  static async open(url: string): Promise<DatabaseCpu> {
    const client = new Client({ connectionString: url, application_name: 'bench' });
    await client.connect();
    return new DatabaseCpu(client);
  }

  /** Microseconds that the backends of this application have run; null where they are not processes of this machine. */
  async of(application: string): Promise<number | null> {
    const { rows } = await this.client.query<{ pid: number }>(
      'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1',
      [application],
    );
    const times = rows.map(({ pid }) => cpuOf(pid));
    return times.includes(null) ? null : times.reduce<number>((sum, time) => sum + (time ?? 0), 0);
  }

  close(): Promise<void> {
    return this.client.end();
  }
}

/** By the scheduler's own account, in nanoseconds; the ticks of `stat` are 10 ms each. */
function cpuOf(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1000;
  } catch {
    return null;
  }
}
