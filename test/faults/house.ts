import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { UNDELIVERED } from '../../lib/domain/events/delivery-status.js';
import { UNFINISHED } from '../../lib/domain/exports/export-status.js';
import { clienteleEntities, clienteleMigrations } from '../../lib/index.js';
import { TokenSigner } from '../../lib/invitations/token-signer.js';
import { SystemClock } from '../../lib/ports/index.js';
import { InvitationEntity } from '../../lib/schema/invitation.entity.js';
import { execute } from '../crash/database.js';
import { NotingListeners } from '../crash/noting.listeners.js';
import { makeKnownPeople, PEOPLE } from '../crash/people.js';
import type { Random } from '../crash/random.js';
import { type HostWishes, TestHost } from '../support/test-host.js';
import type { Notes } from './notes.js';

/** What docs/deployment.md has a host set for PostgreSQL, shorter in proportion: a run waits for these times. */
const TIMEOUTS = {
  connectTimeoutMS: 1_500,
  extra: {
    keepAlive: true,
    statement_timeout: 2_000,
    query_timeout: 3_000,
    idle_in_transaction_session_timeout: 4_000,
  },
} as const;

/** Deliveries in haste, and as often as it takes: how long a fault lasts is no matter of attempts. */
const EVENTS = {
  sweepEvery: 100,
  lease: 1_000,
  retryAfter: 20,
  retryAtMost: 200,
  attempts: 1_000,
} as const;

/** Nobody is kept from sending letters: how many go out is up to the run. */
export const INVITATIONS = {
  secrets: ['a secret of the tests, 32 bytes at the very least'],
  url: (token: string) => `https://portal.test/accept?token=${token}`,
  copyLinks: true,
  resendAfter: 0,
  perActorAndHour: 1_000_000,
  perAddressAndDay: 1_000_000,
  pendingPerClient: 1_000_000,
};

/** What is to be done yet. */
const LEFT = `SELECT (SELECT count(*) FROM clientele_events WHERE status = '${UNDELIVERED}')
  + (SELECT count(*) FROM clientele_exports WHERE status IN (${UNFINISHED.map((status) => `'${status}'`).join(', ')})) AS n`;

/** What a scenario changes about the host. */
export interface HouseWishes extends Pick<HostWishes, 'options' | 'extras' | 'providers'> {
  /** The address by which the host reaches its database. */
  readonly url: string;
  /** The address of the same database that no fault comes between. */
  readonly direct: string;
}

/** A host with a staff admin who calls it, listeners, and triggers that note what is committed. */
export class House {
  private constructor(
    readonly host: TestHost,
    /** The membership of the staff admin, whose identity is `known-1`. */
    readonly memberId: string,
    private readonly direct: string,
  ) {}

  static async open(wishes: HouseWishes, notes: Notes, random: Random): Promise<House> {
    const { url, direct, options, extras, providers } = wishes;
    const listeners = new NotingListeners(notes, random);
    const database = { entities: [...clienteleEntities], migrations: [...clienteleMigrations] };
    const host = await TestHost.start(
      { type: 'postgres', url, ...database, ...TIMEOUTS },
      {
        providers: [{ provide: NotingListeners, useValue: listeners }, ...(providers ?? [])],
        extras: { ...extras, providers: { clock: SystemClock, ...extras?.providers } },
        options: {
          invitations: INVITATIONS,
          exports: { sweepEvery: 500 },
          ...options,
          events: Object.assign({}, EVENTS, options?.events),
        },
      },
    );
    return new House(host, await furnish(host, direct), direct);
  }

  get ports(): readonly [number] {
    return [((this.host.app.getHttpServer() as Server).address() as AddressInfo).port];
  }

  /** Lends a connection that no fault comes between. */
  ask<T>(work: (client: Client) => Promise<T>): Promise<T> {
    return withClient(this.direct, work);
  }

  /** Whether every event is delivered and every export has ended, within so many milliseconds. */
  drain(limit: number): Promise<boolean> {
    return this.ask((client) => isDrained(client, limit));
  }

  async close(): Promise<void> {
    await this.host.stop();
  }
}

/**
 * Makes the tables and triggers of the crash suite in the host's database, so many people who can log in, and of the first
 * a staff admin; gives its membership.
 */
export async function furnish(
  host: TestHost,
  url: string,
  people: number = PEOPLE.known,
): Promise<string> {
  await withClient(url, async (client) => {
    await execute(client, 'tables.sql');
    await execute(client, 'triggers.sql');
  });
  await makeKnownPeople(host.dataSource, { known: people });
  return staffAdmin(host);
}

/** Whether every event is delivered and every export has ended, within so many milliseconds. */
export async function isDrained(client: Client, limit: number): Promise<boolean> {
  const end = performance.now() + limit;
  while (performance.now() < end) {
    const left = await client.query<{ n: string }>(LEFT);
    if (Number(left.rows[0]?.n) === 0) return true;
    await pause(50);
  }
  return false;
}

/** Invites the staff admin, and has it accept: the rules know of nobody who came otherwise. */
async function staffAdmin(host: TestHost): Promise<string> {
  const input = { kind: 'staff', role: 'admin', email: 'known-1@people.test' } as const;
  const { member } = await host.members.create(host.self, input);
  const rows = host.dataSource.getRepository(InvitationEntity);
  const invitation = await rows.findOneByOrFail({ memberId: member.id });
  const token = host.app.get(TokenSigner).sign(invitation);
  await host.invitations.accept({ token }, { identityId: 'known-1', domain: null });
  return member.id;
}

/** Lends a connection to a database. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
