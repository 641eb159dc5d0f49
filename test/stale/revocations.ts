import {
  ClientsService,
  type ErrorCode,
  hostActor,
  MemberPermissionsService,
  MembersService,
  ProfilesService,
} from '../../lib/index.js';
import type { TestHost } from '../support/test-host.js';
import { IdentityEntity } from '../../lib/schema/identity.entity.js';
import { PROJECTS, type Subject } from './subject.js';

/** Something that may be taken from somebody. */
export interface Revocation {
  /** What the guard answers from then on. */
  readonly code: ErrorCode;
  /** Whether only what is asked about a project is refused. @default false */
  readonly ofProject?: boolean;
  readonly revoke: (host: TestHost, subject: Subject) => Promise<unknown>;
  /** Gives it back. Answers with the membership's id if it is another one. */
  readonly restore: (host: TestHost, subject: Subject) => Promise<unknown>;
}

const SWITCHED_ON = { reports: true, 'reports.view': true } as const;
const SWITCHED_OFF = { reports: false, 'reports.view': false } as const;

const service = <T>(host: TestHost, type: abstract new (...args: never[]) => T): T =>
  host.app.get<T>(type);
const self = ({ portalId }: TestHost) => hostActor(portalId);
const selected = (ids: readonly string[]) => ({ projects: ids.map((id) => ({ id })) });

/** A member as each round finds it: with its own profile, which lets it view reports, and both projects. */
export function newMember({
  clientId,
  profileId,
  email,
}: Omit<Subject, 'identityId' | 'memberId'>) {
  const permissions = { mode: 'profile', profileId } as const;
  return { clientId, email, permissions, ...selected(Object.values(PROJECTS)) };
}

function setProfile(host: TestHost, { profileId }: Subject, permissions: Record<string, boolean>) {
  return service(host, ProfilesService).update(self(host), profileId, { permissions });
}

function disable(host: TestHost, { identityId }: Subject, disabledAt: number) {
  return host.dataSource.getRepository(IdentityEntity).update({ id: identityId }, { disabledAt });
}

/** Everything that lets somebody in and can be taken away. */
export const REVOCATIONS = {
  'permission taken': {
    code: 'PERMISSION_DENIED',
    revoke: (host, { memberId }) =>
      service(host, MemberPermissionsService).set(self(host), memberId, {
        mode: 'custom',
        permissions: SWITCHED_OFF,
      }),
    restore: (host, { memberId, profileId }) =>
      service(host, MemberPermissionsService).set(self(host), memberId, {
        mode: 'profile',
        profileId,
      }),
  },
  'profile changed': {
    code: 'PERMISSION_DENIED',
    revoke: (host, subject) => setProfile(host, subject, SWITCHED_OFF),
    restore: (host, subject) => setProfile(host, subject, SWITCHED_ON),
  },
  'ceiling lowered': {
    code: 'PERMISSION_DENIED',
    revoke: (host, { clientId }) =>
      service(host, ClientsService).setCeiling(self(host), clientId, { permissions: SWITCHED_OFF }),
    restore: (host, { clientId }) =>
      service(host, ClientsService).setCeiling(self(host), clientId, { permissions: SWITCHED_ON }),
  },
  'member deactivated': {
    code: 'NO_MEMBERSHIP',
    revoke: (host, { memberId }) => service(host, MembersService).deactivate(self(host), memberId),
    restore: (host, { memberId }) => service(host, MembersService).activate(self(host), memberId),
  },
  'membership removed': {
    code: 'NO_MEMBERSHIP',
    revoke: (host, { memberId }) => service(host, MembersService).remove(self(host), memberId),
    restore: async (host, { identityId, ...subject }) => {
      const again = { ...newMember(subject), identityId, name: subject.email };
      return (await service(host, MembersService).create(self(host), again)).member.id;
    },
  },
  'identity disabled': {
    code: 'NO_MEMBERSHIP',
    revoke: (host, subject) => disable(host, subject, 1),
    restore: (host, subject) => disable(host, subject, 0),
  },
  'project unselected': {
    code: 'NOT_FOUND',
    ofProject: true,
    revoke: (host, { memberId }) =>
      service(host, MembersService).update(self(host), memberId, selected([PROJECTS.other])),
    restore: (host, { memberId }) =>
      service(host, MembersService).update(self(host), memberId, selected(Object.values(PROJECTS))),
  },
} as const satisfies Record<string, Revocation>;

/** The name of one of them. */
export type RevocationName = keyof typeof REVOCATIONS;
