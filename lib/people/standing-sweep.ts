import { Inject, Injectable, Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import type { IdentityStanding } from '../domain/members/identity-standing.js';
import { IDENTITY_STORE, type IdentityStore } from '../ports/identity-store.port.js';
import { MemberEntity } from '../schema/member.entity.js';
import { IdentityFollower } from './identity-follower.js';
import { PersonMemberships } from './person-memberships.js';

const AT_ONCE = 1_000;

/** Asks the host what has become of the people behind the members, for the case that it has not said so. */
@Injectable()
export class StandingSweep {
  private readonly logger = new Logger(StandingSweep.name);

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    private readonly memberships: PersonMemberships,
    private readonly follower: IdentityFollower,
  ) {}

  /** Asks about all of them, a thousand members at a time. It does nothing where the identity store cannot tell. */
  async run(): Promise<void> {
    if (!this.identities.standingOf) return;
    let after: { readonly identityId: string; readonly id: string } = { identityId: '', id: '' };
    for (;;) {
      const members = await this.next(after);
      await this.compare(members);
      const last = members.at(-1);
      if (!last?.identityId || members.length < AT_ONCE) return;
      after = { identityId: last.identityId, id: last.id };
    }
  }

  private async compare(members: readonly MemberEntity[]): Promise<void> {
    const ids = [...new Set(members.flatMap(({ identityId }) => identityId ?? []))];
    const standings = ids.length > 0 ? await this.identities.standingOf?.(ids) : undefined;
    for (const member of members) {
      const standing = standings?.get(member.identityId ?? '');
      if (standing !== undefined && standing !== member.standing) await this.try(member, standing);
    }
  }

  private next({
    identityId,
    id,
  }: {
    readonly identityId: string;
    readonly id: string;
  }): Promise<MemberEntity[]> {
    return this.dataSource
      .createQueryBuilder(MemberEntity, 'm')
      .where('(m.identityId > :identityId OR (m.identityId = :identityId AND m.id > :id))', {
        identityId,
        id,
      })
      .orderBy('m.identityId')
      .addOrderBy('m.id')
      .limit(AT_ONCE)
      .getMany();
  }

  /** Has the member, which was seen before the host was asked, follow the answer. What the host has said since is newer. */
  note(seen: MemberEntity, standing: IdentityStanding): Promise<void> {
    return this.memberships.change(seen, async (manager, member) => {
      const isNewer =
        member.standing !== seen.standing || member.identityRevision !== seen.identityRevision;
      if (!isNewer) await this.follower.write(manager, member, { standing });
    });
  }

  private async try(seen: MemberEntity, standing: IdentityStanding): Promise<void> {
    try {
      await this.note(seen, standing);
    } catch (error) {
      this.logger.warn(`The person of member ${seen.id} is left for the next sweep.`, error);
    }
  }
}
