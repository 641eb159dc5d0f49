import { Injectable } from '@nestjs/common';
import type { RecordedMember } from './membership-row-of.js';
import { RecordTable } from './record-table.js';
import type {
  ClientRecord,
  InvitationRecord,
  MemberRecord,
  PersonRecord,
  PortalRecord,
  ProfileRecord,
  SelectionRecord,
  ViewRecord,
} from './records.js';

/** All that a test has added, in the place of the module's tables. */
@Injectable()
export class AgencyInMemory {
  readonly portals = new RecordTable<PortalRecord>('portal');
  readonly profiles = new RecordTable<ProfileRecord>('profile');
  readonly clients = new RecordTable<ClientRecord>('client');
  readonly members = new RecordTable<MemberRecord>('member');
  readonly people = new RecordTable<PersonRecord>('person');
  readonly views = new RecordTable<ViewRecord>('view');
  readonly invitations = new RecordTable<InvitationRecord>('invitation');

  /** A member with what decides about it. */
  recorded(member: MemberRecord): RecordedMember {
    const portal = this.portals.get(member.portalId);
    return {
      member,
      portal,
      client: this.clients.find(member.clientId),
      profile: this.profiles.find(member.profileId),
      defaultProfile: this.profiles.get(portal.defaultProfileId),
    };
  }

  /** Whether memberships of the portal exist on the domain: on one that is nobody's all do. */
  isOnDomain(portalId: string, domain: string | null): boolean {
    const owner = domain === null ? null : this.portals.all.find((each) => each.domain === domain);
    return !owner || owner.id === portalId;
  }

  /** Changes what the members of a portal have selected. */
  reselect(
    portalId: string,
    kind: 'projects' | 'groups',
    change: (selected: SelectionRecord) => SelectionRecord,
  ): void {
    for (const member of this.members.all)
      if (member.portalId === portalId)
        this.members.put({ ...member, [kind]: member[kind].map(change) });
  }
}
