import { isPast } from '../members/access-end.js';
import type { MemberKind, MemberRole } from '../members/member-role.js';
import { roleFault, usualRole } from '../members/member-role.js';
import type { PermissionMode } from '../permissions/permission-setting.js';
import { readings } from './cell-text.js';
import { type RowFault, wrongFields } from './import-outcome.js';

/** A project that a row names, found. */
export interface AskedProject {
  readonly id: string;
  readonly rate: string | null;
  /** Epoch milliseconds; null for none given. */
  readonly until: number | null;
}

/** Where permissions come from, as a row names it. */
export interface AskedSetting {
  readonly mode: PermissionMode;
  readonly profileId: string | null;
}

/** What a row asks for, every name in it found; null, or nothing, for what it leaves open. */
export interface AskedTerms {
  /** The cell with the name. */
  readonly name: string | null;
  readonly role: MemberRole | null;
  /** Epoch milliseconds. */
  readonly accessUntil: number | null;
  readonly portalRate: string | null;
  readonly permissions: AskedSetting | null;
  readonly projects: readonly AskedProject[];
  readonly groups: readonly string[];
}

/** A member that is there. */
export interface PresentPerson {
  readonly memberId: string;
  readonly version: number;
  readonly kind: MemberKind;
  readonly name: string;
  readonly role: MemberRole;
  readonly portalRate: string | null;
  /** Epoch milliseconds; 0 for never. */
  readonly accessUntil: number;
  readonly mode: PermissionMode;
  readonly profileId: string | null;
  readonly projects: ReadonlyMap<string, { readonly rate: string | null; readonly until: number }>;
  readonly groups: ReadonlySet<string>;
}

/** What an import changes of a member that is there; what is left out stays. */
export interface PersonChange {
  readonly name?: string;
  readonly portalRate?: string;
  readonly accessUntil?: number;
  /** Those that are added, or get another rate or end. */
  readonly projects?: readonly AskedProject[];
}

const SECOND = 1000;

/** What a row changes of a member: its name, rates and ends, and which projects it adds. */
export function personChange(asked: AskedTerms, present: PresentPerson): PersonChange {
  const { name, portalRate, accessUntil } = asked;
  const names = name === null ? [] : readings(name);
  const projects = asked.projects.filter((project) => isChanged(project, present));
  return {
    ...(names[0] !== undefined && !names.includes(present.name) && { name: names[0] }),
    ...(portalRate !== null && portalRate !== present.portalRate && { portalRate }),
    ...(accessUntil !== null && !isSameMoment(accessUntil, present.accessUntil) && { accessUntil }),
    ...(projects.length > 0 && { projects }),
  };
}

/** In which fields a member stays otherwise than a row says. */
export function keptFields(asked: AskedTerms, present: PresentPerson): string[] {
  const { role, permissions, groups } = asked;
  const isSet =
    permissions && permissions.mode === present.mode && permissions.profileId === present.profileId;
  return [
    ...(role !== null && role !== present.role ? ['role'] : []),
    ...(permissions && !isSet && present.kind === 'client' ? ['permissions'] : []),
    ...(groups.some((id) => !present.groups.has(id)) ? ['groups'] : []),
  ];
}

/** What only client users have. */
const OF_CLIENT_USERS = ['portalRate', 'projects', 'groups'] as const;

/** Why nobody can be created from a row, as far as the row itself tells; null if it does not. */
export function creationFault(asked: AskedTerms, kind: MemberKind, now: number): RowFault | null {
  const { role, accessUntil, permissions } = asked;
  const fault = roleFault(kind, role ?? usualRole(kind));
  const isCustom = permissions?.mode === 'custom';
  const fields: Record<string, string> = {
    ...(fault !== null && { role: fault }),
    ...(accessUntil !== null && isPast(accessUntil, now) && { accessUntil: 'must lie ahead' }),
    ...(isCustom && { permissions: 'must be default or the name of a profile for somebody new' }),
    ...staffFaults(asked, kind),
  };
  return Object.keys(fields).length > 0 ? wrongFields(fields) : null;
}

/** Why a member cannot be changed so, as far as the row itself tells; null if it does not. */
export function changeFault(asked: AskedTerms, present: PresentPerson): RowFault | null {
  const fields = staffFaults(asked, present.kind);
  if (Object.keys(fields).length > 0) return wrongFields(fields);
  const adds = asked.projects.some(({ id }) => !present.projects.has(id));
  const isNarrowed = adds && present.projects.size === 0 && present.groups.size > 0;
  return isNarrowed ? { code: 'WOULD_NARROW', details: {} } : null;
}

/** The fields in which a row says two things of one project. */
export function projectContradictions(projects: readonly AskedProject[]): string[] {
  const seen = new Map<string, AskedProject>();
  const fields = new Set<string>();
  for (const project of projects) {
    const before = seen.get(project.id);
    if (before && differs(before.rate, project.rate)) fields.add('rate');
    if (before && differs(before.until, project.until)) fields.add('until');
    seen.set(project.id, before ? united(before, project) : project);
  }
  return [...fields];
}

/** The projects, each once. */
export function unitedProjects(projects: readonly AskedProject[]): AskedProject[] {
  const known = new Map<string, AskedProject>();
  for (const project of projects) {
    const before = known.get(project.id);
    known.set(project.id, before ? united(before, project) : project);
  }
  return [...known.values()];
}

/** Whether two ends are the same; a sheet that keeps whole seconds does not change one. */
export function isSameMoment(given: number, present: number): boolean {
  if (given === present) return true;
  return given % SECOND === 0 && given === Math.floor(present / SECOND) * SECOND;
}

function staffFaults(asked: AskedTerms, kind: MemberKind): Record<string, string> {
  if (kind === 'client') return {};
  const isGiven = (field: (typeof OF_CLIENT_USERS)[number]): boolean =>
    field === 'portalRate' ? asked.portalRate !== null : asked[field].length > 0;
  return Object.fromEntries(
    OF_CLIENT_USERS.filter(isGiven).map((field) => [field, 'is only accepted for client users']),
  );
}

function isChanged({ id, rate, until }: AskedProject, { projects }: PresentPerson): boolean {
  const present = projects.get(id);
  if (!present) return true;
  const isRerated = rate !== null && rate !== present.rate;
  return isRerated || (until !== null && !isSameMoment(until, present.until));
}

function differs(one: string | number | null, other: string | number | null): boolean {
  return one !== null && other !== null && one !== other;
}

function united(one: AskedProject, other: AskedProject): AskedProject {
  return { id: one.id, rate: one.rate ?? other.rate, until: one.until ?? other.until };
}
