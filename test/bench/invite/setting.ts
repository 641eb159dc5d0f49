import { Pool } from 'pg';
import { clienteleEntities, clienteleMigrations, type CreateMember } from '../../../lib/index.js';
import { type Person, TestHost } from '../../support/test-host.js';
import { benchDatabase } from '../support/postgres.js';

/** Members that the portal has before, each with its invitation: who looks for a few of them uses an index. */
const BEFORE = 10_000;

/** Nothing is refused for being too much: it is looked at all the same. */
const LIMITS = { perActorAndHour: 1_000_000, pendingPerClient: 1_000_000 };

/** Connections stay open: what they have used is counted while they do. */
const STAY = { idleTimeoutMillis: 0 };

/** A portal in which somebody of the staff invites. */
export interface Setting {
  readonly host: TestHost;
  /** Connections outside of TypeORM. */
  readonly pool: Pool;
  readonly server: string;
  readonly clientId: string;
  readonly inviter: Person;
  stop(): Promise<void>;
}

/** Starts a host on a new database. */
export async function startSetting(): Promise<Setting> {
  const database = await benchDatabase();
  const invitations = {
    secrets: ['a secret of the benches, 32 bytes at the very least'],
    url: (token: string) => `https://portal.test/accept?token=${token}`,
    ...LIMITS,
  };
  const host = await TestHost.start(
    {
      type: 'postgres',
      url: database.url,
      entities: [...clienteleEntities],
      migrations: [...clienteleMigrations],
      extra: STAY,
    },
    { options: { invitations } },
  );
  const clientId = await host.client();
  const inviter = await host.person({ email: 'owner@agency.test', kind: 'staff', role: 'admin' });
  await fill(host, inviter);
  const pool = new Pool({ connectionString: database.url, ...STAY });
  return {
    host,
    pool,
    server: database.server,
    clientId,
    inviter,
    async stop() {
      await pool.end();
      await host.stop();
      await database.drop();
    },
  };
}

/** One invitation is copied: rows that nobody has made differ in nothing that is looked at. */
async function fill(host: TestHost, inviter: Person): Promise<void> {
  const input = { kind: 'client', clientId: await host.client('Other'), email: 'one@client.test' };
  await host.members.create(inviter.actor, input as CreateMember);
  host.clock.advance(30 * 86_400_000);
  for (const table of ['clientele_members', 'clientele_invitations']) {
    await host.dataSource.query(
      `INSERT INTO ${table} SELECT (json_populate_record(one, json_build_object(
          'id', gen_random_uuid()::text, 'email', 'user-' || n || '@client.test'
        ))).* FROM ${table} one, generate_series(1, ${BEFORE}) n WHERE one.email = $1`,
      [input.email],
    );
  }
  await host.dataSource.query('VACUUM (ANALYZE)');
}
