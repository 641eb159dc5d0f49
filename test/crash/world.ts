import {
  BulkMembersService,
  ChangePreviewsService,
  EventRelay,
  IdentitiesService,
  ImportsService,
  JoinLinksService,
  LifeSweeper,
  type MemberActor,
  MemberPermissionsService,
  PortalSettingsService,
  RequestsService,
  ViewsService,
} from '../../lib/index.js';
import { IDENTITY_STORE, type IdentityStore, SystemClock } from '../../lib/ports/index.js';
import { JoinAsker } from '../../lib/joining/join-asker.js';
import { JoinLinkSigner } from '../../lib/joining/join-link-signer.js';
import { TokenSigner } from '../../lib/invitations/token-signer.js';
import type { JoinLinkEntity } from '../../lib/schema/join-link.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { RequestEntity } from '../../lib/schema/request.entity.js';
import { TestHost } from '../support/test-host.js';
import { crashDatabase, markTransactions } from './databases.js';
import { Journal } from './journal.js';
import type { Go } from './messages.js';
import { NotingListeners } from './noting.listeners.js';
import { Random } from './random.js';

/** How far back operations choose what they work on: few enough for several to meet at one. */
const RECENT = 25;

/** Ends of access that are near, and told of in haste. */
const PEOPLE = { endingNotice: 300, endsEvery: 100 } as const;

/** What is asked for by links goes out within the run. */
const ASKING = {
  perAddressAndDay: 1_000_000,
  perLinkAndHour: 1_000_000,
  pendingPerLink: 1_000_000,
} as const;

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
  static async start({ address, journal: url, files, process, seed }: Go): Promise<World> {
    const journal = new Journal(url, process);
    await journal.began();
    const listeners = new NotingListeners(journal, new Random(seed));
    const host = await TestHost.start(crashDatabase(address), {
      dataSource: (dataSource) => markTransactions(dataSource, address.kind),
      providers: [{ provide: NotingListeners, useValue: listeners }],
      extras: { providers: { clock: SystemClock } },
      options: {
        events: EVENTS,
        people: PEOPLE,
        exports: { directory: files, sweepEvery: 100 },
        importFiles: { sweepEvery: 100 },
        joinLinks: ASKING,
        invitations: {
          secrets: ['a secret of the tests, 32 bytes at the very least'],
          url: (token) => `https://portal.test/accept?token=${token}`,
          resendAfter: 0,
          copyLinks: true,
          // Each event is delivered within the run.
          perAddressAndDay: 1_000_000,
          perActorAndHour: 1_000_000,
          pendingPerClient: 1_000_000,
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

  get people(): IdentitiesService {
    return this.host.app.get(IdentitiesService);
  }

  get requests(): RequestsService {
    return this.host.app.get(RequestsService);
  }

  get views(): ViewsService {
    return this.host.app.get(ViewsService);
  }

  get previews(): ChangePreviewsService {
    return this.host.app.get(ChangePreviewsService);
  }

  get settings(): PortalSettingsService {
    return this.host.app.get(PortalSettingsService);
  }

  get joinLinks(): JoinLinksService {
    return this.host.app.get(JoinLinksService);
  }

  get asker(): JoinAsker {
    return this.host.app.get(JoinAsker);
  }

  get imports(): ImportsService {
    return this.host.app.get(ImportsService);
  }

  /** The token of a join link, which no mail tells. */
  joinTokenOf(link: JoinLinkEntity): string {
    return this.host.app.get(JoinLinkSigner).sign(link);
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
    table: 'clients' | 'members' | 'invitations' | 'requests' | 'join_links',
    condition = '1 = 1',
  ): Promise<string | null> {
    const rows = await this.host.dataSource.query<{ id: string }[]>(
      `SELECT id FROM clientele_${table} WHERE ${condition} ORDER BY id DESC LIMIT ${RECENT}`,
    );
    return random.pick(rows)?.id ?? null;
  }

  /** A member as the actor of a call, as a guard would read it; null for one that is not there, or nobody's yet. */
  async actor(id: string | null): Promise<MemberActor | null> {
    const members = this.host.dataSource.getRepository(MemberEntity);
    const member = id === null ? null : await members.findOneBy({ id });
    if (!member) return null;
    const { portalId, kind, clientId, identityId, role, email, name } = member;
    const clientIds = clientId === null ? null : [clientId];
    return {
      memberId: member.id,
      portalId,
      kind,
      clientId,
      clientIds,
      identityId,
      role,
      email,
      name,
    };
  }

  /** A request as it is now. */
  request(id: string): Promise<RequestEntity | null> {
    return this.host.dataSource.getRepository(RequestEntity).findOneBy({ id });
  }

  /** Tells of the ends of access that are near or have come. */
  sweepEnds(): Promise<void> {
    return this.host.app.get(LifeSweeper).sweepEnds();
  }

  async stop(): Promise<void> {
    await this.host.stop();
    await this.journal.close();
  }
}
