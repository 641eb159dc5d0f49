import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { type HostActor, hostActor } from '../callers/actor.js';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { normalizeEmail } from '../domain/members/email.js';
import type { StaffRole } from '../domain/members/member-role.js';
import { isClienteleError } from '../errors/clientele.error.js';
import { audienceKey } from '../callers/audience.js';
import { MembersService } from '../members/members.service.js';
import type { MemberView } from '../members/member.view.js';
import { PortalsService } from '../portals/portals.service.js';
import { MemberEntity } from '../schema/member.entity.js';

/** Whose staff to list. */
export interface StaffRequest {
  /** The portal's key. */
  readonly portal: string;
}

/** A staff member as the command shows it. */
export interface ListedMember {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: string;
  readonly status: string;
  /** ISO 8601; null if it never was. */
  readonly lastActiveAt: string | null;
}

/** What a staff member is made from. */
export interface NewStaff {
  /** The portal's key. */
  readonly portal: string;
  readonly email: string;
  readonly name?: string | undefined;
  readonly role: StaffRole;
  /** Sets the password of an account that is made along; nothing is mailed then. */
  readonly password?: string | undefined;
  /** The host's id of the person, known to log in with this email; nothing is mailed then. */
  readonly identityId?: string | undefined;
}

/** A staff member that is there now. */
export interface EnsuredMember {
  readonly member: ListedMember;
  readonly isNew: boolean;
}

/** Makes and lists staff for the command, as the host itself. */
@Injectable()
export class StaffDesk {
  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly portals: PortalsService,
    private readonly members: MembersService,
  ) {}

  async list({ portal: key }: StaffRequest): Promise<ListedMember[] | null> {
    const host = await this.host(key);
    if (!host) return null;
    const found: ListedMember[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page: { items: readonly MemberView[]; nextCursor: string | null } =
        await this.members.list(host, { kind: 'staff', cursor: cursor ?? undefined, limit: 200 });
      found.push(...page.items.map(listed));
      cursor = page.nextCursor;
    }
    return found;
  }

  async ensure({ portal: key, password, ...staff }: NewStaff): Promise<EnsuredMember | null> {
    const host = await this.host(key);
    if (!host) return null;
    const there = await this.find(host, staff.email);
    if (there) return { member: there, isNew: false };
    const account = password === undefined ? {} : { invite: false, password };
    try {
      const { member } = await this.members.create(host, { ...staff, ...account, kind: 'staff' });
      return { member: listed(member), isNew: true };
    } catch (error) {
      // Another run at the same time has made it.
      const isThere =
        isClienteleError(error, 'ALREADY_INVITED') || isClienteleError(error, 'ALREADY_MEMBER');
      const other = isThere ? await this.find(host, staff.email) : null;
      if (other) return { member: other, isNew: false };
      throw error;
    }
  }

  private async host(key: string): Promise<HostActor | null> {
    const portal = await this.portals.find(key);
    return portal && hostActor(portal.id);
  }

  private async find(host: HostActor, given: string): Promise<ListedMember | null> {
    const email = normalizeEmail(given);
    // None is kept like that; creating it says why.
    if (email === null) return null;
    const { portalId } = host;
    const audience = audienceKey({ clientId: null });
    const row = await this.dataSource
      .getRepository(MemberEntity)
      .findOneBy({ portalId, audience, email });
    return row && listed(await this.members.get(host, row.id));
  }
}

function listed({ id, email, name, role, status, lastActiveAt }: MemberView): ListedMember {
  return { id, email, name, role, status, lastActiveAt };
}
