import type { EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { ClientEntity } from '../../lib/schema/client.entity.js';
import { nameColumns } from '../../lib/domain/members/search-key.js';
import { newId } from '../../lib/database/ids.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { PortalEntity } from '../../lib/schema/portal.entity.js';

/** A DataSource, or the manager of a transaction. */
export interface Repositories {
  getRepository<Row extends ObjectLiteral>(entity: EntityTarget<Row>): Repository<Row>;
}

const stamps = { createdAt: 1_700_000_000_000, updatedAt: 1_700_000_000_000, version: 1 };

/** Stores a portal of its own. */
export async function storePortal(
  database: Repositories,
  given: Partial<PortalEntity> = {},
): Promise<PortalEntity> {
  const id = newId();
  return database.getRepository(PortalEntity).save({
    id,
    key: id,
    name: 'Agency',
    plan: null,
    domain: null,
    logo: null,
    colors: {},
    timeZone: 'UTC',
    locale: null,
    letterTemplates: {},
    defaultProfileId: null,
    staffMayView: 0,
    allowedDomains: null,
    staffDomains: null,
    ...stamps,
    ...given,
  });
}

/** Stores a client of the portal. */
export async function storeClient(
  database: Repositories,
  portalId: string,
  given: Partial<ClientEntity> = {},
): Promise<ClientEntity> {
  const { name = 'Acme', contactEmail = null } = given;
  return database.getRepository(ClientEntity).save({
    id: newId(),
    portalId,
    type: 'business' as const,
    name,
    ...nameColumns(name, contactEmail),
    contactEmail,
    webAddress: null,
    address: null,
    locale: null,
    ceiling: {},
    projects: null,
    defaultScope: null,
    allowedDomains: null,
    email: null,
    ...stamps,
    ...given,
  });
}

/** Stores an active member, a plain user of the client. */
export async function storeMember(
  database: Repositories,
  client: Pick<ClientEntity, 'id' | 'portalId'>,
  given: Partial<MemberEntity> = {},
): Promise<MemberEntity> {
  const id = newId();
  const { name = 'Ada', email = `${id}@example.test` } = given;
  return database.getRepository(MemberEntity).save({
    id,
    portalId: client.portalId,
    kind: 'client' as const,
    clientId: client.id,
    audience: client.id,
    identityId: newId(),
    standing: 'ok' as const,
    identityRevision: 0,
    email,
    emailConflict: null,
    name,
    nameFrom: 'agency' as const,
    locale: null,
    ...nameColumns(name, email),
    role: 'member' as const,
    status: 'active' as const,
    accessUntil: 0,
    endTold: 'nothing' as const,
    mode: 'default' as const,
    profileId: null,
    permissions: null,
    portalRate: null,
    lastActiveAt: 0,
    reviewedAt: 0,
    idleSince: 0,
    ...stamps,
    ...given,
  });
}
