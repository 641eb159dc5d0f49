import type { DataSourceOptions } from 'typeorm';
import {
  BulkMembersService,
  clienteleEntities,
  clienteleMigrations,
  EventRelay,
  MemberPermissionsService,
} from '../../lib/index.js';
import { IDENTITY_STORE, type IdentityStore, SystemClock } from '../../lib/ports/index.js';
import { TokenSigner } from '../../lib/invitations/token-signer.js';
import { TestHost } from '../support/test-host.js';
import { Journal } from './journal.js';
import type { Go } from './messages.js';
import { NotingListeners } from './noting.listeners.js';
import { Random } from './random.js';

/** How far back operations choose what they work on: few enough for several to meet at one. */
const RECENT = 25;

/** Delivery in haste, so that each death interrupts much of it. */
const EVENTS = { sweepEvery: 20, lease: 500, retryAfter: 5, retryAtMost: 50 } as const;

/** The host of one process, and what its operations work on. */
export class World {
  private made = 0;

  private constructor(
    readonly host: TestHost,
    readonly journal: Journal,
    private readonly process: number,
  ) {}

  /** Boots the host with its listeners and a relay. */
  static async start({ url, process, seed }: Go): Promise<World> {
    const journal = new Journal(url, process);
    await journal.began();
    const listeners = new NotingListeners(journal, new Random(seed));
    const host = await TestHost.start(crashDatabase(url), {
      providers: [{ provide: NotingListeners, useValue: listeners }],
      extras: { providers: { clock: SystemClock } },
      options: {
        events: EVENTS,
        invitations: {
          secrets: ['a secret of the tests, 32 bytes at the very least'],
          url: (token) => `https://portal.test/accept?token=${token}`,
          resendAfter: 0,
          // Each event is delivered within the run.
          perAddressAndDay: 1_000_000,
        },
      },
    });
    return new World(host, journal, process);
  }

  get bulk(): BulkMembersService {
    return this.host.app.get(BulkMembersService);
  }

  get permissions(): MemberPermissionsService {
    return this.host.app.get(MemberPermissionsService);
  }

  get identities(): IdentityStore {
    return this.host.app.get<IdentityStore>(IDENTITY_STORE);
  }

  get signer(): TokenSigner {
    return this.host.app.get(TokenSigner);
  }

  get relay(): EventRelay {
    return this.host.app.get(EventRelay);
  }

  /** A name no other operation uses. */
  name(prefix = 'n'): string {
    this.made += 1;
    return `${prefix}-${this.process}-${this.made}`;
  }

  /** One of the latest rows of a table for which the condition holds. */
  async recent(
    random: Random,
    table: 'clients' | 'members' | 'invitations',
    condition = 'true',
  ): Promise<string | null> {
    const rows = await this.host.dataSource.query<{ id: string }[]>(
      `SELECT id FROM clientele_${table} WHERE ${condition} ORDER BY id DESC LIMIT ${RECENT}`,
    );
    return random.pick(rows)?.id ?? null;
  }

  async stop(): Promise<void> {
    await this.host.stop();
    await this.journal.close();
  }
}

/** The test's database as TypeORM takes it. */
export function crashDatabase(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...clienteleEntities],
    migrations: [...clienteleMigrations],
    poolSize: 20,
  };
}
