import { Inject, Injectable } from '@nestjs/common';
import type { ClienteleSettings } from '../../config/settings.js';
import { CLIENTELE_SETTINGS } from '../../config/tokens.js';
import { newId } from '../../database/ids.js';
import { aClient } from '../builders/client-builder.js';
import { MemberBuilder } from '../builders/member-builder.js';
import type { MembershipPlan } from '../builders/membership-builder.js';
import type { PersonBuilder } from '../builders/person-builder.js';
import { StaffMemberBuilder } from '../builders/staff-member-builder.js';
import type { TestMember, TestPerson, TestStaffMember } from '../things.js';
import { AgencyInMemory } from './agency-in-memory.js';
import { ClientRecorder } from './client-recorder.js';
import { GroupsInMemory } from './groups-in-memory.js';
import { memberRecord, type Settled, staffRecord } from './member-records.js';
import { ProjectsInMemory } from './projects-in-memory.js';
import { RecordTable } from './record-table.js';
import type { MemberRecord } from './records.js';

interface Described<Builder> {
  readonly id: string;
  readonly builder: Builder;
}

/** Makes records of people and their memberships. */
@Injectable()
export class MemberRecorder {
  /** What members were described by, with what was made up, so that they can be described anew. */
  private readonly members = new RecordTable<Described<MemberBuilder>>('client user');
  private readonly staff = new RecordTable<Described<StaffMemberBuilder>>('staff member');
  private made = 0;

  constructor(
    @Inject(CLIENTELE_SETTINGS) private readonly settings: ClienteleSettings,
    private readonly agency: AgencyInMemory,
    private readonly clients: ClientRecorder,
    private readonly projects: ProjectsInMemory,
    private readonly groups: GroupsInMemory,
  ) {}

  /** A new person. */
  addPerson(builder: PersonBuilder): TestPerson {
    const { plan } = builder;
    const name = plan.name ?? this.madeUp('Person');
    return this.newPerson(plan.id ?? newId(), plan.email ?? emailOf(name), name);
  }

  /** A new client user. */
  addMember(builder: MemberBuilder): TestMember {
    this.agency.members.assertNew(builder.plan.id);
    return this.putMember(builder);
  }

  /** A new staff member. */
  addStaff(builder: StaffMemberBuilder): TestStaffMember {
    this.agency.members.assertNew(builder.plan.id);
    return this.putStaff(builder);
  }

  /** A client user, in the place of that with its id. */
  putMember(builder: MemberBuilder): TestMember {
    const { plan } = builder;
    const client = plan.client ?? this.clients.add(aClient());
    const settled = { ...this.settled(plan, 'Member'), client };
    const record = this.keepingGone(memberRecord(this.settings.permissions, settled, client));
    this.mention(record);
    this.agency.members.put(record);
    this.members.put({ id: settled.id, builder: new MemberBuilder(settled) });
    const { id: memberId, email, name, person } = settled;
    const { portalId, clientId } = client;
    return Object.freeze({ memberId, portalId, clientId, email, name, person });
  }

  /** A staff member, in the place of that with its id. */
  putStaff(builder: StaffMemberBuilder): TestStaffMember {
    const { plan } = builder;
    const portal = plan.portal ?? this.clients.portal;
    const settled = { ...this.settled(plan, 'Staff member'), portal };
    this.agency.members.put(staffRecord(settled, portal));
    this.staff.put({ id: settled.id, builder: new StaffMemberBuilder(settled) });
    const { id: memberId, email, name, person } = settled;
    return Object.freeze({
      memberId,
      portalId: portal.portalId,
      clientId: null,
      email,
      name,
      person,
    });
  }

  /** What the client user was described by. Throws `ClienteleTestingError` where there is none. */
  memberBuilder({ memberId }: TestMember): MemberBuilder {
    return this.members.get(this.agency.members.get(memberId).id).builder;
  }

  /** What the staff member was described by. Throws `ClienteleTestingError` where there is none. */
  staffBuilder({ memberId }: TestStaffMember): StaffMemberBuilder {
    return this.staff.get(this.agency.members.get(memberId).id).builder;
  }

  private settled<Plan extends MembershipPlan>(plan: Plan, kind: string): Settled<Plan> {
    const name = plan.name ?? plan.person?.name ?? this.madeUp(kind);
    const email = plan.email ?? plan.person?.email ?? emailOf(name);
    const person = plan.person ?? this.newPerson(newId(), email, name);
    return { ...plan, id: plan.id ?? newId(), name, email, person };
  }

  private newPerson(id: string, email: string, name: string): TestPerson {
    this.agency.people.add({ id, email, name });
    return Object.freeze({ personId: id, email, name });
  }

  /** What the host has said is gone for good stays gone where it stays selected. */
  private keepingGone(record: MemberRecord): MemberRecord {
    const before = this.agency.members.find(record.id);
    const kept = (kind: 'projects' | 'groups') => {
      const gone = new Set(before?.[kind].flatMap(({ id, isGone }) => (isGone ? [id] : [])));
      return record[kind].map((each) => ({ ...each, isGone: gone.has(each.id) }));
    };
    return { ...record, projects: kept('projects'), groups: kept('groups') };
  }

  /** A project or group that somebody has selected is there, unless the test has deleted it. */
  private mention({ portalId, projects, groups }: MemberRecord): void {
    for (const { id } of projects) this.projects.things.mention(portalId, id);
    for (const { id } of groups) this.groups.things.mention(portalId, id);
  }

  private madeUp(kind: string): string {
    this.made += 1;
    return `${kind} ${this.made}`;
  }
}

/** An address that no mail can reach. */
function emailOf(name: string): string {
  return `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}@people.test`;
}
