import type { DataSource, ObjectLiteral, ObjectType } from 'typeorm';
import { chunksOf } from '../../../lib/database/chunks.js';
import { newId } from '../../../lib/database/ids.js';
import { nameColumns } from '../../../lib/domain/members/search-key.js';
import { ClientEntity } from '../../../lib/schema/client.entity.js';
import { EventDeliveryEntity } from '../../../lib/schema/event-delivery.entity.js';
import { EventEntity } from '../../../lib/schema/event.entity.js';
import { ExportEntity } from '../../../lib/schema/export.entity.js';
import { IdentityEntity } from '../../../lib/schema/identity.entity.js';
import { InvitationTemplateEntity } from '../../../lib/schema/invitation-template.entity.js';
import { InvitationEntity } from '../../../lib/schema/invitation.entity.js';
import { LetterEntity } from '../../../lib/schema/letter.entity.js';
import { MemberClientEntity } from '../../../lib/schema/member-client.entity.js';
import { MemberGroupEntity } from '../../../lib/schema/member-group.entity.js';
import { MemberProjectEntity } from '../../../lib/schema/member-project.entity.js';
import { MemberTraceEntity } from '../../../lib/schema/member-trace.entity.js';
import { MemberEntity } from '../../../lib/schema/member.entity.js';
import { PortalEntity } from '../../../lib/schema/portal.entity.js';
import { ProfileEntity } from '../../../lib/schema/profile.entity.js';
import { UnverifiedIdentityEntity } from '../../../lib/schema/unverified-identity.entity.js';
import { ViewEntity } from '../../../lib/schema/view.entity.js';
import type { Team } from '../../support/team.js';
import type { Person } from '../../support/test-host.js';

/** How many rows each table has at least. */
export const ROWS = 3_000;

/** Clients, members and what these have selected are more: PostgreSQL would rather go through a small table than find a page of fifty in it. */
const MORE = 3 * ROWS;

/** Of a view that is not over for long. */
const RUNNING = Date.UTC(2100);

/** Whose rows they are. */
export interface Owners {
  readonly team: Team;
  /** Has so many projects and groups selected. */
  readonly busy: Person;
}

/**
 * Fills every table with copies of a row that is there, most of them of one portal, one client and one inviter, all of
 * them from long ago.
 */
export async function fillTables(dataSource: DataSource, owners: Owners): Promise<void> {
  const fill: Fill = async (entity, of, count = ROWS) => {
    const rows = dataSource.getRepository(entity);
    const [model] = await rows.find({ take: 1 });
    if (!model) throw new Error(`There is no row of ${rows.metadata.tableName} to copy.`);
    const copies = Array.from({ length: count }, (_, at) => ({ ...model, ...of(at) }));
    for (const some of chunksOf(copies)) await rows.insert(some);
  };
  const portals = ids(ROWS);
  await fill(PortalEntity, (at) => ({
    id: portals[at]!,
    key: `portal-${at}`,
    domain: `p${at}.test`,
  }));
  await fill(ProfileEntity, (at) => ({ id: idOf(at), name: `P ${at}`, nameKey: `p ${at}` }));
  await fill(InvitationTemplateEntity, (at) => ({
    id: idOf(at),
    name: `T ${at}`,
    nameKey: `t ${at}`,
  }));
  const { team, busy } = owners;
  const memberId = busy.member.id;
  const { portalId } = await dataSource
    .getRepository(MemberEntity)
    .findOneByOrFail({ id: memberId });
  const assigned = { memberId: team.owner.member.id, clientId: team.clientId, portalId };
  await dataSource.getRepository(MemberClientEntity).insert(assigned);
  await fillPeople(fill, owners, portals);
  await fillHistory(fill, owners);
  for (const sql of analyses(dataSource)) await dataSource.query(sql);
}

type Fill = <Row extends ObjectLiteral>(
  entity: ObjectType<Row>,
  of: (at: number) => Partial<NoInfer<Row>>,
  count?: number,
) => Promise<void>;

async function fillPeople(
  fill: Fill,
  { team, busy }: Owners,
  portals: readonly string[],
): Promise<void> {
  const clients = ids(MORE);
  await fill(
    ClientEntity,
    (at) => ({
      id: clients[at]!,
      ...(isElsewhere(at) && { portalId: portals[at % ROWS]! }),
      name: `Client ${at}`,
      ...nameColumns(`Client ${at}`, null),
      email: `client-${at}@filled.test`,
    }),
    MORE,
  );
  const identities = ids(ROWS);
  await fill(IdentityEntity, (at) => ({ id: identities[at]!, email: `user-${at}@filled.test` }));
  await fill(UnverifiedIdentityEntity, (at) => ({ identityId: identities[at]! }));
  const members = ids(MORE);
  await fill(
    MemberEntity,
    (at): Partial<MemberEntity> => {
      const clientId = at < ROWS ? clients[at]! : team.clientId;
      return {
        id: members[at]!,
        ...(at < ROWS && isElsewhere(at) && { portalId: portals[at]! }),
        kind: 'client',
        clientId,
        audience: clientId,
        identityId: identities[at % ROWS]!,
        email: `user-${at}@filled.test`,
        name: `User ${mixed(at)}`,
        ...nameColumns(`User ${mixed(at)}`, `user-${at}@filled.test`),
        role: 'member',
        status: 'active',
        createdAt: at,
        lastActiveAt: at,
        idleSince: at,
      };
    },
    MORE,
  );
  await fill(
    MemberTraceEntity,
    (at): Partial<MemberTraceEntity> => ({
      memberId: members[at]!,
      clientId: at < ROWS ? clients[at]! : team.clientId,
      identityId: identities[at % ROWS]!,
      email: `user-${at}@filled.test`,
    }),
    MORE,
  );
  const ofBusy = { memberId: busy.member.id, goneAt: 0 };
  const ofEach = (at: number) => ({ memberId: members[at]!, goneAt: 0 });
  const bare = { permissions: null, rate: null, until: 0 };
  await fill(MemberProjectEntity, (at) => ({ ...ofBusy, ...bare, projectId: `project-${at}` }));
  await fill(
    MemberProjectEntity,
    (at) => ({ ...ofEach(at), ...bare, projectId: `of-${at}` }),
    MORE,
  );
  await fill(
    MemberClientEntity,
    (at) => ({ memberId: members[at]!, clientId: clients[at]! }),
    MORE,
  );
  await fill(MemberGroupEntity, (at) => ({ ...ofBusy, groupId: `group-${at}` }));
  await fill(MemberGroupEntity, (at) => ({ ...ofEach(at), groupId: `of-${at}` }), MORE);
  await fill(ViewEntity, (at) => ({ id: idOf(at), targetId: members[at]!, expiresAt: RUNNING }));
}

async function fillHistory(fill: Fill, { team }: Owners): Promise<void> {
  await fill(LetterEntity, (at): Partial<LetterEntity> => ({
    id: idOf(at),
    audience: team.clientId,
    memberId: idOf(at),
    email: `letter-${at}@filled.test`,
    kind: 'invitation',
  }));
  await fill(InvitationEntity, (at): Partial<InvitationEntity> => ({
    id: idOf(at),
    memberId: idOf(at),
    clientId: team.clientId,
    audience: team.clientId,
    inviterId: (at % 2 ? team.owner : team.admin).member.id,
    status: 'accepted',
    sentAt: at,
    expiresAt: at,
    createdAt: at,
  }));
  await fill(ExportEntity, (at): Partial<ExportEntity> => ({
    id: idOf(at),
    memberId: idOf(at),
    status: 'ready',
    leaseUntil: 0,
    finishedAt: at,
    expiresAt: at,
    fileDueAt: 0,
  }));
  await fill(EventEntity, (at): Partial<EventEntity> => ({
    ordinal: undefined as never,
    id: idOf(at),
    type: at % 2 ? 'member.updated' : 'client.updated',
    subjectId: idOf(at),
    actorId: (at % 2 ? team.owner : team.admin).member.id,
    status: 'delivered',
    occurredAt: at,
    dueAt: 0,
    heldUntil: 0,
  }));
  await fill(EventDeliveryEntity, (at) => ({ eventId: idOf(at) }));
}

/** Whether it is of another portal. */
function isElsewhere(at: number): boolean {
  return at % 3 === 0;
}

/** Each number once, in no order. */
function mixed(at: number): number {
  return (at * 7_919) % MORE;
}

function ids(count: number): string[] {
  return Array.from({ length: count }, (_, at) => idOf(at));
}

/** Every other one comes before those of the test's own rows, in the order of ids. */
function idOf(at: number): string {
  const id = newId();
  return at % 2 ? id : `00${id.slice(2)}`;
}

/** Has the planner count. */
function analyses({ options, entityMetadatas }: DataSource): string[] {
  if (options.type === 'better-sqlite3') return ['ANALYZE'];
  // As the server does by itself before long: only then it counts in an index without its rows.
  if (options.type === 'postgres') return ['VACUUM ANALYZE'];
  return entityMetadatas.map(({ tableName }) => `ANALYZE TABLE ${tableName} PERSISTENT FOR ALL`);
}
