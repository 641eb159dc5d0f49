import { Injectable } from '@nestjs/common';
import { assignedClients } from '../../callers/assigned-lists.js';
import { newId } from '../../database/ids.js';
import type { ClientBuilder } from '../builders/client-builder.js';
import type { GroupBuilder } from '../builders/group-builder.js';
import type { ProjectBuilder } from '../builders/project-builder.js';
import type {
  TestClient,
  TestGroup,
  TestMember,
  TestMembership,
  TestPortal,
  TestProject,
} from '../things.js';
import { AgencyInMemory } from './agency-in-memory.js';
import { ClientRecorder } from './client-recorder.js';
import { GroupsInMemory } from './groups-in-memory.js';
import { MemberRecorder } from './member-recorder.js';
import { ProjectsInMemory } from './projects-in-memory.js';

/** Makes and takes away records of all that a test adds. */
@Injectable()
export class AgencyRecorder {
  constructor(
    readonly clients: ClientRecorder,
    readonly members: MemberRecorder,
    private readonly agency: AgencyInMemory,
    private readonly projects: ProjectsInMemory,
    private readonly groups: GroupsInMemory,
  ) {}

  /** Where whoever names no portal belongs. */
  get portal(): TestPortal {
    return this.clients.portal;
  }

  /** A client, and the admin that comes with it. */
  addClient(builder: ClientBuilder<TestMember | null>): TestClient {
    const client = this.clients.add(builder);
    const { admin } = builder.plan;
    if (!admin) return client;
    return Object.freeze({ ...client, admin: this.members.addMember(admin.of(client).admin()) });
  }

  addProject(builder: ProjectBuilder): TestProject {
    const { id: projectId, portal } = builder.plan;
    const { portalId } = portal ?? this.portal;
    this.projects.things.add(portalId, projectId);
    return Object.freeze({ projectId, portalId });
  }

  addGroup(builder: GroupBuilder): TestGroup {
    const { id: groupId, portal, ...ties } = builder.plan;
    const { portalId } = portal ?? this.portal;
    this.groups.add(portalId, groupId, ties);
    return Object.freeze({ groupId, portalId });
  }

  /** A member is there no more. */
  removeMember({ memberId }: TestMembership): void {
    this.agency.members.remove(this.agency.members.get(memberId).id);
  }

  /** A client, its members and what staff are assigned of it are there no more. */
  removeClient({ clientId }: TestClient): void {
    this.agency.clients.remove(this.agency.clients.get(clientId).id);
    for (const member of this.agency.members.all) {
      const { id, assigned } = member;
      if (member.clientId === clientId) this.agency.members.remove(id);
      if (!assigned?.clients.set.has(clientId)) continue;
      const clients = assignedClients(assigned.clients.ids.filter((each) => each !== clientId));
      this.agency.members.put({ ...member, assigned: { id: newId(), clients } });
    }
  }

  /** The host has a project no more. */
  deleteProject({ projectId, portalId }: TestProject): void {
    this.projects.things.delete(portalId, projectId);
  }

  /** The host has a group no more. */
  deleteGroup({ groupId, portalId }: TestGroup): void {
    this.groups.things.delete(portalId, groupId);
  }
}
