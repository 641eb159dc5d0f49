import { Inject, Injectable } from '@nestjs/common';
import type {
  ClienteleEvent,
  ClienteleEventMap,
  ClienteleEventType,
} from '../domain/events/clientele-events.js';
import { CLOCK, type Clock } from '../ports/clock.port.js';
import { ClientBuilder } from './builders/client-builder.js';
import { GroupBuilder } from './builders/group-builder.js';
import { MemberBuilder } from './builders/member-builder.js';
import { PersonBuilder } from './builders/person-builder.js';
import { PortalBuilder } from './builders/portal-builder.js';
import { ProfileBuilder } from './builders/profile-builder.js';
import { ProjectBuilder } from './builders/project-builder.js';
import { StaffMemberBuilder } from './builders/staff-member-builder.js';
import { ClienteleTestingError } from './clientele-testing.error.js';
import { FakeClock } from './fake-clock.js';
import { AgencyRecorder } from './memory/agency-recorder.js';
import { type EmitOptions, TestEvents } from './test-events.js';
import { type InviteOptions, TestInvitations } from './test-invitations.js';
import { TestViews } from './test-views.js';
import type {
  TestClient,
  TestGroup,
  TestMember,
  TestPerson,
  TestPortal,
  TestProfile,
  TestProject,
  TestMembership,
  TestStaffMember,
  TestView,
} from './things.js';

/** Everything that `ClienteleTesting.add` takes. */
type Builder =
  | PortalBuilder
  | ClientBuilder<TestMember | null>
  | MemberBuilder
  | StaffMemberBuilder
  | ProfileBuilder
  | GroupBuilder
  | ProjectBuilder
  | PersonBuilder;

/**
 * The agency of a test: what is in it, what happens there. `ClienteleTestingModule` provides it.
 *
 * @example
 * ```ts
 * const clientele = app.get(ClienteleTesting);
 * const acme = clientele.add(aClient({ name: 'Acme' }).withAdmin());
 * const jo = clientele.add(aMember().of(acme).may('reports.edit').on('p1'));
 * ```
 */
@Injectable()
export class ClienteleTesting {
  /** @internal */
  constructor(
    private readonly recorder: AgencyRecorder,
    private readonly views: TestViews,
    private readonly events: TestEvents,
    private readonly invitations: TestInvitations,
    @Inject(CLOCK) private readonly time: Clock,
  ) {}

  /** The portal that everybody belongs to who names no other. */
  get portal(): TestPortal {
    return this.recorder.portal;
  }

  /** The clock of the app. Throws `ClienteleTestingError` where the test has given another than a {@link FakeClock}. */
  get clock(): FakeClock {
    if (this.time instanceof FakeClock) return this.time;
    throw new ClienteleTestingError('The clock of this module is the one among its `providers`.');
  }

  /** Adds a client, with its admin if it comes with one. Throws `UNKNOWN_PERMISSION`, as everything that takes keys. */
  add<Admin extends TestMember | null>(client: ClientBuilder<Admin>): TestClient<Admin>;
  /** Adds a client user, with a client and a person of its own unless it names them. */
  add(member: MemberBuilder): TestMember;
  /** Adds a staff member. */
  add(member: StaffMemberBuilder): TestStaffMember;
  /** Adds a permission profile. */
  add(profile: ProfileBuilder): TestProfile;
  /** Adds one more portal. */
  add(portal: PortalBuilder): TestPortal;
  /** Adds a group of the host's, or puts another in its place. */
  add(group: GroupBuilder): TestGroup;
  /** Adds a project of the host's. */
  add(project: ProjectBuilder): TestProject;
  /** Adds a person who is no member yet. */
  add(person: PersonBuilder): TestPerson;
  add(builder: Builder): unknown {
    const { recorder } = this;
    if (builder instanceof ClientBuilder) return recorder.addClient(builder);
    if (builder instanceof MemberBuilder) return recorder.members.addMember(builder);
    if (builder instanceof StaffMemberBuilder) return recorder.members.addStaff(builder);
    if (builder instanceof ProfileBuilder) return recorder.clients.addProfile(builder);
    if (builder instanceof PortalBuilder) return recorder.clients.addPortal(builder);
    if (builder instanceof GroupBuilder) return recorder.addGroup(builder);
    if (builder instanceof ProjectBuilder) return recorder.addProject(builder);
    return recorder.members.addPerson(builder);
  }

  /**
   * Changes a client user. What was said of it before stays unless it is said anew, and the next request finds it changed.
   *
   * @example
   * ```ts
   * clientele.change(jo, (member) => member.deactivated());
   * ```
   */
  change(member: TestMember, how: (builder: MemberBuilder) => MemberBuilder): TestMember;
  /** Changes a staff member. */
  change(
    member: TestStaffMember,
    how: (builder: StaffMemberBuilder) => StaffMemberBuilder,
  ): TestStaffMember;
  /** Changes a client. */
  change(client: TestClient, how: (builder: ClientBuilder) => ClientBuilder): TestClient;
  change(
    thing: TestMember | TestStaffMember | TestClient,
    how: ((builder: MemberBuilder) => MemberBuilder) &
      ((builder: StaffMemberBuilder) => StaffMemberBuilder) &
      ((builder: ClientBuilder) => ClientBuilder),
  ): unknown {
    const { clients, members } = this.recorder;
    if (!('memberId' in thing))
      return { ...clients.put(how(clients.builder(thing))), admin: thing.admin };
    return thing.clientId === null
      ? members.putStaff(how(members.staffBuilder(thing)))
      : members.putMember(how(members.memberBuilder(thing)));
  }

  /** Removes a member, or a client with its members. */
  remove(thing: TestMembership | TestClient): void {
    if ('memberId' in thing) this.recorder.removeMember(thing);
    else this.recorder.removeClient(thing);
  }

  /** Has the host delete a project: it stays selected, and matches nothing. */
  deleteProject(project: string | TestProject): void {
    const { portalId } = this.portal;
    this.recorder.deleteProject(
      typeof project === 'string' ? { projectId: project, portalId } : project,
    );
  }

  /** Has the host delete a group: it stays selected, and matches nothing. */
  deleteGroup(group: string | TestGroup): void {
    const { portalId } = this.portal;
    this.recorder.deleteGroup(typeof group === 'string' ? { groupId: group, portalId } : group);
  }

  /**
   * Has a staff member look as a client user: `actAs` takes the view. Whether it may is decided when a request comes, as in
   * production.
   *
   * @param minutes - How long. @default 15
   */
  view(viewer: TestStaffMember, shown: TestMember, minutes?: number): TestView {
    return this.views.begin(viewer, shown, minutes);
  }

  /** Ends a view before its time. */
  endView(view: TestView): void {
    this.views.end(view);
  }

  /**
   * Tells the host's `@OnClientele` and `@OnEvent` listeners of an event, and resolves when all of them have heard. What a
   * listener of `@OnClientele` throws is thrown on, several as an `AggregateError`. Throws `ClienteleTestingError` when nobody
   * listens.
   *
   * @example
   * ```ts
   * await clientele.emit('client.created', { clientId: acme.clientId, name: 'Acme', clientType: 'business' });
   * ```
   */
  emit<T extends ClienteleEventType>(
    type: T,
    data: ClienteleEventMap[T],
    options?: EmitOptions,
  ): Promise<ClienteleEvent<T>> {
    return this.events.emit(type, data, options);
  }

  /**
   * Invites a pending member: tells the listeners of `invitation.sent`, whose letter `InvitationsService.render` then writes,
   * with the built-in text. Resolves and throws as {@link ClienteleTesting.emit} does.
   *
   * @example
   * ```ts
   * const jo = clientele.add(aMember().withEmail('jo@acme.test').pending());
   * await clientele.invite(jo, { by: ann });
   * expect(mailBox.linkTo('jo@acme.test')).toContain('/accept?token=');
   * ```
   */
  invite(
    member: TestMembership,
    options?: InviteOptions,
  ): Promise<ClienteleEvent<'invitation.sent'>> {
    return this.invitations.invite(member, options);
  }
}
