import { Inject, Injectable } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { CLIENTELE_DATA_SOURCE } from '../config/tokens.js';
import { Statement } from '../database/statement.js';
import type { Identity } from '../ports/identity-store.port.js';
import { IdentityEntity } from '../schema/identity.entity.js';
import { MemberEntity } from '../schema/member.entity.js';
import { isOnDomain } from './identity-memberships.js';
import { type Along, type AskedProjectId, MembershipQuery } from './membership.query.js';
import type { MembershipRow } from './membership-row.js';

/** A person who can log in, and its memberships. */
export interface Person {
  readonly identity: Identity;
  readonly memberships: readonly MembershipRow[];
}

/** What the statement has beside a membership, whose own columns are null for a person without one. */
interface PersonColumns {
  readonly personId: string;
  readonly personEmail: string;
  readonly personName: string;
}

type PersonRow = PersonColumns & { readonly memberId: string | null };

/** Reads people of the module's own table with their memberships: by one statement, also those who have none. */
@Injectable()
export class PersonQuery {
  private readonly statement: Statement<
    { identityId: string; domain: string | null } & AskedProjectId
  >;

  constructor(
    @Inject(CLIENTELE_DATA_SOURCE) dataSource: DataSource,
    private readonly memberships: MembershipQuery,
  ) {
    const query = dataSource.createQueryBuilder(IdentityEntity, 'person');
    query
      .select('person.id', 'personId')
      .addSelect('person.email', 'personEmail')
      .addSelect('person.name', 'personName')
      .leftJoin(MemberEntity, 'm', `m.identityId = person.id AND ${isOnDomain(query, ':domain')}`)
      .where('person.id = :identityId')
      .orderBy('m.createdAt')
      .addOrderBy('m.id');
    memberships.extend(query);
    this.statement = new Statement(query, ['identityId', 'domain', 'projectId', 'heldId', 'now']);
  }

  /** The person with its memberships, as `MembershipQuery.ofIdentity` has them; null if there is no such person. */
  async find(
    caller: { readonly identityId: string; readonly domain: string | null },
    along: Along = {},
  ): Promise<Person | null> {
    const found = await this.memberships.rows(this.statement, {
      ...caller,
      ...this.memberships.asked(along),
    });
    const rows = found as unknown as readonly (MembershipRow & PersonColumns)[];
    const [first] = rows;
    if (!first) return null;
    const { personId: id, personEmail: email, personName: name } = first;
    return { identity: { id, email, name }, memberships: rows.filter(isMember) };
  }
}

function isMember({ memberId }: PersonRow): boolean {
  return memberId !== null;
}
