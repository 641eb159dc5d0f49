import { assignedClients } from '../../callers/assigned-lists.js';
import { newId } from '../../database/ids.js';
import type { Catalogue } from '../../domain/permissions/catalogue.js';
import type { MembershipPlan } from '../builders/membership-builder.js';
import type { MemberPlan } from '../builders/member-builder.js';
import type { StaffMemberPlan } from '../builders/staff-member-builder.js';
import type { TestClient, TestPerson, TestPortal } from '../things.js';
import type { MemberRecord, SelectionRecord } from './records.js';
import { setOfKeys } from './set-of-keys.js';

/** A plan with all that was left out made up. */
export type Settled<Plan extends MembershipPlan> = Plan & {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly person: TestPerson;
};

const NO_SETTING = { mode: 'default', profileId: null, permissions: null } as const;

/** The record of a client user. Throws `UNKNOWN_PERMISSION` for keys that the catalogue lacks. */
export function memberRecord(
  catalogue: Catalogue,
  plan: Settled<MemberPlan>,
  { clientId, portalId }: TestClient,
): MemberRecord {
  const selected = [...plan.projects].map(([id, until]): SelectionRecord => {
    const keys = plan.customized.get(id);
    return { ...selection(id), until, permissions: keys ? setOfKeys(catalogue, keys) : null };
  });
  return {
    ...membership(plan),
    ...settingOf(catalogue, plan),
    ...{ portalId, clientId, kind: 'client', role: plan.role, assigned: null },
    projects: selected,
    groups: [...plan.groups].map(selection),
  };
}

/** The record of a staff member. */
export function staffRecord(
  plan: Settled<StaffMemberPlan>,
  { portalId }: TestPortal,
): MemberRecord {
  const { role, assigned } = plan;
  return {
    ...membership(plan),
    ...NO_SETTING,
    ...{ portalId, clientId: null, kind: 'staff', role, projects: [], groups: [] },
    // Each list has an id that no other ever had.
    assigned: assigned && { id: newId(), clients: assignedClients(assigned) },
  };
}

function membership(plan: Settled<MembershipPlan>) {
  const { id, status, standing, accessUntil, person, email, name } = plan;
  return { id, status, standing, accessUntil, personId: person.personId, email, name };
}

function settingOf(
  catalogue: Catalogue,
  { setting }: MemberPlan,
): Pick<MemberRecord, 'mode' | 'profileId' | 'permissions'> {
  switch (setting.mode) {
    case 'default':
      return NO_SETTING;
    case 'profile':
      return { mode: 'profile', profileId: setting.profile.profileId, permissions: null };
    case 'custom':
      return {
        mode: 'custom',
        profileId: null,
        permissions: setOfKeys(catalogue, setting.keys),
      };
  }
}

function selection(id: string): SelectionRecord {
  return { id, until: 0, permissions: null, isGone: false };
}
