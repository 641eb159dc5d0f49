import { isoTime, isoTimeOrNull } from '../database/iso-time.js';
import type { AskedPerson } from '../domain/imports/asked-person.js';
import { cellText } from '../domain/imports/cell-text.js';
import type { RowFault } from '../domain/imports/import-outcome.js';
import type { AskedTerms, PersonChange, PresentPerson } from '../domain/imports/person-change.js';
import type { MemberKind } from '../domain/members/member-role.js';
import type { ProjectChoice } from '../domain/scopes/scope-choice.js';
import type { CreateMember, UpdateMember } from '../members/member-inputs.js';

/** What a member is created from, but for whether it is invited: a file does not say. */
export type PlannedMember = Omit<CreateMember, 'invite'>;

/** What comes of one person of a file. */
export type PersonPlan =
  | {
      readonly outcome: 'create';
      readonly input: PlannedMember;
      readonly clientId: string | null;
      /** The name of a client that is created along with it. */
      readonly newClient: string | null;
    }
  | {
      readonly outcome: 'update';
      readonly email: string;
      readonly memberId: string;
      readonly clientId: string | null;
      readonly change: UpdateMember;
      readonly kept: readonly string[];
    }
  | {
      readonly outcome: 'unchanged';
      readonly memberId: string;
      readonly clientId: string | null;
      readonly kept: readonly string[];
    }
  | { readonly outcome: 'error'; readonly fault: RowFault };

/** The plan of a row that is refused. */
export function refused(fault: RowFault): PersonPlan {
  return { outcome: 'error', fault };
}

/** Whether a client is made along with the person: one of the name in the file, or one of its own. */
export function makesClient(plan: PersonPlan): boolean {
  return plan.outcome === 'create' && plan.input.kind === 'client' && plan.clientId === null;
}

/** What a member is created from: without the client, where that is to be created first. */
export function creationInput(
  { email, name }: AskedPerson,
  { role, accessUntil, portalRate, permissions, projects, groups }: AskedTerms,
  place: {
    readonly kind: MemberKind;
    readonly clientId: string | null;
    readonly newClient: string | null;
  },
): { input: PlannedMember; clientId: string | null; newClient: string | null } {
  const { kind, clientId, newClient } = place;
  const isScoped = projects.length + groups.length > 0;
  const typed = cellText(name ?? '');
  const input: PlannedMember = {
    kind,
    email,
    ...(typed !== '' && { name: typed }),
    ...(clientId !== null && { clientId }),
    ...(role !== null && { role }),
    ...(accessUntil !== null && { accessUntil: isoTime(accessUntil) }),
    ...(portalRate !== null && { portalRate }),
    ...(permissions?.mode === 'profile' &&
      permissions.profileId !== null && {
        permissions: { mode: 'profile', profileId: permissions.profileId },
      }),
    ...(isScoped && { projects: projects.map(projectChoice), groups }),
  };
  return { input, clientId, newClient: newClient === null ? null : cellText(newClient) };
}

/** What a member that is there is changed by. Its version goes along, for its projects are written as a whole. */
export function updateInput(change: PersonChange, present: PresentPerson): UpdateMember {
  const { name, portalRate, accessUntil, projects } = change;
  const changed = new Map((projects ?? []).map((project) => [project.id, projectChoice(project)]));
  const kept = [...present.projects.keys()].filter((id) => !changed.has(id));
  return {
    version: present.version,
    ...(name !== undefined && { name }),
    ...(portalRate !== undefined && { portalRate }),
    ...(accessUntil !== undefined && { accessUntil: isoTimeOrNull(accessUntil) }),
    ...(projects && { projects: [...kept.map((id) => ({ id })), ...changed.values()] }),
  };
}

function projectChoice({
  id,
  rate,
  until,
}: NonNullable<PersonChange['projects']>[number]): ProjectChoice {
  return {
    id,
    ...(rate !== null && { rate }),
    ...(until !== null && { until: isoTime(until) }),
  };
}
