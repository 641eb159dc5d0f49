import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { chunksOf } from '../../../lib/database/chunks.js';
import { nameColumns } from '../../../lib/domain/members/search-key.js';
import { ClientEntity } from '../../../lib/schema/client.entity.js';
import { IdentityEntity } from '../../../lib/schema/identity.entity.js';
import { MemberProjectEntity } from '../../../lib/schema/member-project.entity.js';
import { MemberEntity } from '../../../lib/schema/member.entity.js';
import { ProfileEntity } from '../../../lib/schema/profile.entity.js';
import { storePortal } from '../../support/rows.js';
import { BenchProject } from './bench-project.entity.js';
import { NOW } from './job.js';
import { NEEDED, switches } from './permissions.js';

/** Somebody who calls, and a project it is in. */
export interface User {
  readonly identityId: string;
  readonly projectId: string;
}

/** Who is in the data. */
export interface Users {
  readonly allowed: readonly User[];
  readonly denied: readonly User[];
}

const PROFILES = 5;
const PROJECTS = 100;
const PER_CLIENT = 50;

/** Each tenth member has a profile without what the route asks for, each tenth a set of its own. */
const DENIED = 9;
const CUSTOM = 8;

const stamps = { createdAt: NOW, updatedAt: NOW, version: 1 };
const TIMES = { createdAt: NOW, updatedAt: NOW };

/** The id of the n-th row of a kind. */
const idOf = (kind: string, at: number) =>
  `01900000-0000-7000-${kind}-${at.toString(16).padStart(12, '0')}`;
const profileId = (at: number) => idOf('9000', at);
const clientId = (at: number) => idOf('a000', at);
const memberId = (at: number) => idOf('8000', at);
const projectId = (at: number) => `project-${at % PROJECTS}`;
const identityId = (at: number) => `user-${at}`;

/** Fills a portal with members, fifty to a client, each with a profile or a set, and in two of a hundred projects. */
export async function fill(dataSource: DataSource, members: number): Promise<Users> {
  const numbers = Array.from({ length: members }, (_, at) => at);
  const { id: portalId } = await storePortal(dataSource, { defaultProfileId: profileId(0) });
  const insert = async <Row extends ObjectLiteral>(entity: EntityTarget<Row>, rows: Row[]) => {
    for (const chunk of chunksOf(rows, 500)) await dataSource.getRepository(entity).insert(chunk);
  };
  await insert(ProfileEntity, profiles(portalId));
  await insert(
    BenchProject,
    numbers.slice(0, PROJECTS).map((at) => ({ id: projectId(at), portalId, name: `P ${at}` })),
  );
  const clients = numbers.slice(0, Math.ceil(members / PER_CLIENT));
  await insert(ClientEntity, clients.map(clientRow(portalId)));
  await insert(IdentityEntity, numbers.map(identityRow));
  await insert(MemberEntity, numbers.map(memberRow(portalId)));
  for (const step of [0, 1])
    await insert(
      MemberProjectEntity,
      numbers.map((at) => ({
        memberId: memberId(at),
        projectId: projectId(at + step),
        portalId,
        rate: null,
        permissions: null,
        until: 0,
        goneAt: 0,
      })),
    );
  const usersOf = (from: number[]) =>
    from.map((at) => ({ identityId: identityId(at), projectId: projectId(at) }));
  return {
    allowed: usersOf(numbers.filter((at) => at % 10 < CUSTOM)),
    denied: usersOf(numbers.filter((at) => at % 10 === DENIED)),
  };
}

function profiles(portalId: string): ProfileEntity[] {
  return Array.from({ length: PROFILES + 1 }, (_, at) => ({
    id: profileId(at),
    portalId,
    name: `Profile ${at}`,
    nameKey: `profile ${at}`,
    permissions: switches(at, at === PROFILES ? [NEEDED.key] : []),
    ...stamps,
  }));
}

function clientRow(portalId: string): (at: number) => ClientEntity {
  return (at) => ({
    id: clientId(at),
    portalId,
    type: 'business',
    name: `Client ${at}`,
    ...nameColumns(`Client ${at}`, null),
    contactEmail: null,
    webAddress: null,
    address: null,
    locale: null,
    ceiling: at % 2 === 0 ? {} : { 'area8.export': false },
    projects: null,
    defaultScope: null,
    allowedDomains: null,
    email: null,
    ...stamps,
  });
}

function identityRow(at: number): IdentityEntity {
  return {
    id: identityId(at),
    email: `user${at}@example.test`,
    name: `User ${at}`,
    passwordHash: '',
    disabledAt: 0,
    sessionsEndedAt: 0,
    ...TIMES,
  };
}

function memberRow(portalId: string): (at: number) => MemberEntity {
  return (at) => {
    const isCustom = at % 10 === CUSTOM;
    const profile = at % 10 === DENIED ? PROFILES : at % PROFILES;
    return {
      id: memberId(at),
      portalId,
      kind: 'client',
      clientId: clientId(Math.floor(at / PER_CLIENT)),
      audience: clientId(Math.floor(at / PER_CLIENT)),
      identityId: identityId(at),
      standing: 'ok',
      identityRevision: 0,
      email: `user${at}@example.test`,
      emailConflict: null,
      nameFrom: 'agency',
      locale: null,
      name: `User ${at}`,
      ...nameColumns(`User ${at}`, `user${at}@example.test`),
      role: 'member',
      assignmentId: null,
      status: 'active',
      accessUntil: 0,
      endTold: 'nothing',
      mode: isCustom ? 'custom' : 'profile',
      profileId: isCustom ? null : profileId(profile),
      permissions: isCustom ? switches(at) : null,
      portalRate: null,
      lastActiveAt: NOW,
      reviewedAt: 0,
      idleSince: NOW,
      ...stamps,
    };
  };
}
