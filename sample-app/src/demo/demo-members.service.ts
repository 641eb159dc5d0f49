import { Injectable } from '@nestjs/common';
import { hostActor, isClienteleError, MembersService, type PermissionInput } from 'nest-clientele';
import { DevClock } from '../clock/dev-clock.js';
import { defaultSwitches } from '../permissions/default-switches.js';
import { DEMO_LOGINS, type DemoEmail } from './demo-logins.js';
import type { DemoMember, DemoPortal } from './demo-plan.js';
import { campaignId, teamId } from './demo-work.js';

const DAY = 86_400_000;

/** What has been made before the members. */
export interface DemoGround {
  readonly portalId: string;
  /** The id of the profile that lets watch screencasts. */
  readonly screencastsProfile: string;
  /** Ids of clients by their names. */
  readonly clients: ReadonlyMap<string, string>;
  /** Ids of users by their emails. */
  readonly people: ReadonlyMap<DemoEmail, string>;
}

/** Makes the memberships of a portal, active at once: the host vouches for the people. */
@Injectable()
export class DemoMembersService {
  constructor(
    private readonly members: MembersService,
    private readonly clock: DevClock,
  ) {}

  async load(portal: DemoPortal, ground: DemoGround): Promise<void> {
    for (const member of portal.members) {
      const ago = (member.awayDays ?? 0) * DAY;
      await this.clock.ago(ago, () => this.create(portal, member, ground));
    }
  }

  /** Passes over a member that an earlier start has made. */
  private async create(portal: DemoPortal, member: DemoMember, ground: DemoGround): Promise<void> {
    const { email, kind, role } = member;
    const name = DEMO_LOGINS.find((login) => login.email === email)?.name;
    const identityId = ground.people.get(email);
    const rights =
      kind === 'client' ? clientRights(portal, member, ground) : staffRights(member, ground);
    try {
      await this.members.create(hostActor(ground.portalId), {
        kind,
        role,
        email,
        name,
        identityId,
        ...rights,
      });
    } catch (error) {
      if (!isClienteleError(error, 'ALREADY_MEMBER')) throw error;
    }
  }
}

/** Which clients the staff member works for. */
function staffRights({ assignedTo }: DemoMember, { clients }: DemoGround) {
  return { clients: assignedTo?.flatMap((name) => clients.get(name) ?? []) };
}

/** Which client the member belongs to, what it sees there and may do. */
function clientRights(portal: DemoPortal, member: DemoMember, ground: DemoGround) {
  return {
    clientId: ground.clients.get(member.client ?? ''),
    projects: member.campaigns?.map((number) => ({ id: campaignId(portal, number) })),
    groups: member.teams?.map((number) => teamId(portal, number)),
    permissions: permissionsOf(member, ground),
  };
}

function permissionsOf(
  { editsReports, watchesScreencasts }: DemoMember,
  { screencastsProfile }: DemoGround,
): PermissionInput {
  if (watchesScreencasts) return { mode: 'profile', profileId: screencastsProfile };
  if (!editsReports) return { mode: 'default' };
  return { mode: 'custom', permissions: { ...defaultSwitches(), 'reports.edit': true } };
}
