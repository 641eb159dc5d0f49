import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { In } from 'typeorm';
import { TokenSigner } from '../../lib/invitations/token-signer.js';
import { JoinLinkSigner } from '../../lib/joining/join-link-signer.js';
import { ClientEntity } from '../../lib/schema/client.entity.js';
import { EventEntity } from '../../lib/schema/event.entity.js';
import { ExportEntity } from '../../lib/schema/export.entity.js';
import { ImportEntity } from '../../lib/schema/import.entity.js';
import { InvitationEntity } from '../../lib/schema/invitation.entity.js';
import { InvitationTemplateEntity } from '../../lib/schema/invitation-template.entity.js';
import { JoinLinkEntity } from '../../lib/schema/join-link.entity.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { ProfileEntity } from '../../lib/schema/profile.entity.js';
import { RequestEntity } from '../../lib/schema/request.entity.js';
import { ViewEntity } from '../../lib/schema/view.entity.js';
import { ViewTokenSigner } from '../../lib/views/view-token-signer.js';
import type { Random } from '../crash/random.js';
import type { TestHost } from '../support/test-host.js';
import { type Kind, KINDS } from './operation.js';

/** Who makes a request. */
export interface Actor {
  readonly role: ActorRole;
  /** Null for nobody. */
  readonly identityId: string | null;
  readonly memberId: string | null;
  /** By whose eyes it may look: tokens of its views. */
  readonly views: readonly string[];
}

/** Whom a request may come from; a stranger has a login and no membership. */
export type ActorRole =
  'admin' | 'staff' | 'client admin' | 'member' | 'deactivated' | 'stranger' | 'nobody';

const TABLES: Readonly<Record<Kind, EntityTarget<ObjectLiteral>>> = {
  members: MemberEntity,
  clients: ClientEntity,
  invitations: InvitationEntity,
  profiles: ProfileEntity,
  'invitation-templates': InvitationTemplateEntity,
  audit: EventEntity,
  exports: ExportEntity,
  imports: ImportEntity,
  requests: RequestEntity,
  'join-links': JoinLinkEntity,
};

/** Of each kind so many of the oldest and of the newest are known, and as many that are gone. */
const KEPT = 20;

/** What is known of one portal: ids that exist or did, links that are open, and who is there. */
export class Pool {
  private readonly versions = new Map<Kind, Map<string, number>>();
  private readonly gone = new Map<Kind, string[]>();
  private actors: Actor[] = [];
  /** Of invitations. */
  tokens: string[] = [];
  joinTokens: string[] = [];
  emails: string[] = [];

  constructor(readonly portalId: string) {}

  /** Reads what is there now; what is gone since stays known. */
  async refresh(host: TestHost): Promise<void> {
    for (const kind of KINDS) await this.readIds(host.dataSource, kind);
    await this.readActors(host);
    await this.readTokens(host);
  }

  /** An id of this kind, now and then of what is gone; undefined while there is none. */
  id(kind: Kind, random: Random): string | undefined {
    const gone = random.chance(0.07) ? random.pick(this.gone.get(kind) ?? []) : undefined;
    return gone ?? random.pick([...(this.versions.get(kind)?.keys() ?? [])]);
  }

  /** The version that was seen last of the thing with this id; 1 for what has none. */
  version(id: string): number {
    for (const versions of this.versions.values()) {
      const version = versions.get(id);
      if (version !== undefined) return version;
    }
    return 1;
  }

  /** Somebody of this role, or nobody. */
  actor(role: ActorRole, random: Random): Actor {
    const some = this.actors.filter((actor) => actor.role === role);
    const none = { memberId: null, views: [] };
    if (role === 'stranger') return { role, identityId: 'a-stranger', ...none };
    return random.pick(some) ?? { role: 'nobody', identityId: null, ...none };
  }

  private async readIds(dataSource: DataSource, kind: Kind): Promise<void> {
    const repository = dataSource.getRepository(TABLES[kind]);
    const where = { portalId: this.portalId };
    const found = new Map<string, number>();
    // Ids sort by when they were made, so the same requests find the same rows in the same places.
    for (const id of ['ASC', 'DESC'] as const) {
      const rows = await repository.find({ where, order: { id }, take: KEPT });
      for (const row of rows) found.set(row['id'] as string, Number(row['version'] ?? 1));
    }
    const before = [...(this.versions.get(kind)?.keys() ?? [])];
    const gone = [...(this.gone.get(kind) ?? []), ...before.filter((id) => !found.has(id))];
    this.gone.set(kind, gone.slice(-KEPT));
    this.versions.set(kind, found);
  }

  private async readActors({ app, dataSource }: TestHost): Promise<void> {
    const { portalId } = this;
    const views = await dataSource
      .getRepository(ViewEntity)
      .find({ where: { portalId }, order: { id: 'ASC' } });
    const tokensOf = (viewer: string) =>
      views
        .filter(({ viewerId }) => viewerId === viewer)
        .map((view) => app.get(ViewTokenSigner).sign(view));
    const rows = await dataSource.getRepository(MemberEntity).find({
      where: { portalId, status: In(['active', 'deactivated']) },
      order: { id: 'ASC' },
    });
    this.emails = rows.map(({ email }) => email);
    this.actors = rows.flatMap((row) => {
      const { id: memberId, identityId } = row;
      if (identityId === null) return [];
      return [{ role: roleOf(row), identityId, memberId, views: tokensOf(memberId) }];
    });
  }

  private async readTokens({ app, dataSource }: TestHost): Promise<void> {
    const invitations = dataSource.getRepository(InvitationEntity);
    const { portalId } = this;
    const order = { id: 'DESC' } as const;
    const open = { portalId, status: 'pending' as const };
    const rows = [
      ...(await invitations.find({ where: open, order, take: KEPT })),
      ...(await invitations.find({ where: { portalId }, order, take: KEPT / 4 })),
    ];
    this.tokens = rows.map((row) => app.get(TokenSigner).sign(row));
    const links = await dataSource
      .getRepository(JoinLinkEntity)
      .find({ where: { portalId }, order, take: KEPT });
    this.joinTokens = links.map((row) => app.get(JoinLinkSigner).sign(row));
  }
}

function roleOf({ kind, role, status }: MemberEntity): ActorRole {
  if (status === 'deactivated') return 'deactivated';
  if (kind === 'staff') return role === 'admin' ? 'admin' : 'staff';
  return role === 'admin' ? 'client admin' : 'member';
}
