import type { MemberRef } from '../callers/member-ref.js';

/** Somebody who can log in, in a test. */
export interface TestPerson {
  /** The id of its identity. */
  readonly personId: string;
  readonly email: string;
  readonly name: string;
}

/** A portal of a test. */
export interface TestPortal {
  readonly portalId: string;
  readonly key: string;
  readonly name: string;
}

/** A membership of a test. As a `MemberRef` it can be asked about: `access.can(jo, 'reports.edit')`. */
export interface TestMembership extends MemberRef {
  readonly email: string;
  readonly name: string;
  /** Who logs in as it. `actAs(request, jo.person)` is logged in without saying as which member. */
  readonly person: TestPerson;
}

/** A client user of a test. */
export interface TestMember extends TestMembership {
  readonly clientId: string;
}

/** A staff member of a test. */
export interface TestStaffMember extends TestMembership {
  readonly clientId: null;
}

/** A client of a test. */
export interface TestClient<Admin extends TestMember | null = TestMember | null> {
  readonly clientId: string;
  readonly portalId: string;
  readonly name: string;
  /** The admin that was added with it; null where none was. */
  readonly admin: Admin;
}

/** A permission profile of a test. */
export interface TestProfile {
  readonly profileId: string;
  readonly portalId: string;
  readonly name: string;
}

/** A project of the host in a test. */
export interface TestProject {
  readonly projectId: string;
  readonly portalId: string;
}

/** A group of the host's workers in a test. */
export interface TestGroup {
  readonly groupId: string;
  readonly portalId: string;
}

/** A staff member who looks as a client user, in a test. */
export interface TestView {
  readonly viewId: string;
  /** What `X-Clientele-View` carries. */
  readonly token: string;
  readonly viewer: TestStaffMember;
  /** As whom it looks. */
  readonly shown: TestMember;
}
