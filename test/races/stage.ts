import type { DataSourceOptions } from 'typeorm';
import { PasswordService } from '../../lib/identity/password.service.js';
import { TokenSigner } from '../../lib/invitations/token-signer.js';
import type { DatabaseKind } from '../support/databases.js';
import { clienteleEntities } from '../../lib/schema/entities.js';
import { clienteleMigrations } from '../../lib/schema/migrations/index.js';
import { TestHost } from '../support/test-host.js';
import { newScene } from './scene-rows.js';
import { LETTERS, type Scene, SEATS } from './scene.js';

/** Connections of the pool: each of the eight callers in a transaction of the host's needs a second one now and then. */
const CONNECTIONS = 24;

/** In place of a real one, which takes long: passwords are not what is raced. */
const HASH = 'a hash of the tests';

/** A host on a database of its own, on which scenes are set up. */
export class Stage {
  private scenes = 0;

  private constructor(
    readonly host: TestHost,
    private readonly drop: () => Promise<void>,
  ) {}

  /** Boots a host on a new database. Nothing works there but what is called. */
  static async open(kind: DatabaseKind): Promise<Stage> {
    const { options, drop } = await kind.provision({});
    const host = await TestHost.start(pooled(options), {
      options: {
        members: { seatsPerClient: SEATS },
        joinLinks: { perAddressAndDay: 1 },
        invitations: {
          secrets: ['a secret of the tests, 32 bytes at the very least'],
          url: (token) => `https://portal.test/accept?token=${token}`,
          resendAfter: 0,
          copyLinks: true,
          pendingPerClient: LETTERS,
        },
      },
      extras: {
        providers: {
          exportQueue: { useValue: { add: () => Promise.resolve() } },
          importQueue: { useValue: { add: () => Promise.resolve() } },
        },
      },
    });
    Object.assign(host.app.get(PasswordService), { hash: () => Promise.resolve(HASH) });
    return new Stage(host, drop);
  }

  /** Sets up fresh scenes: a few statements, however many they are. */
  async set(count: number): Promise<Scene[]> {
    const nonce = this.host.app.get(TokenSigner).nonce();
    const now = this.host.clock.now();
    const made = Array.from({ length: count }, () => {
      this.scenes += 1;
      return newScene({ key: `s${this.scenes}`, now, nonce });
    });
    const [first] = made;
    for (const entity of first?.rows.keys() ?? []) {
      const rows = made.flatMap((each) => each.rows.get(entity) ?? []);
      await this.host.dataSource.getRepository(entity).insert(rows);
    }
    return made.map(({ scene }) => scene);
  }

  async close(): Promise<void> {
    await this.host.stop();
    await this.drop();
  }
}

function pooled(options: DataSourceOptions): DataSourceOptions {
  const limits: Readonly<Record<string, object>> = {
    postgres: { extra: { max: CONNECTIONS } },
    mariadb: { extra: { connectionLimit: CONNECTIONS } },
  };
  return {
    ...options,
    ...limits[options.type],
    entities: [...clienteleEntities],
    migrations: [...clienteleMigrations],
  };
}
