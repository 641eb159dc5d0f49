import type { MemberEntity } from '../../../lib/schema/member.entity.js';
import { ORPHAN } from '../scene.js';
import type { State } from '../state.js';

/** What is known of a row by the names that events have for it, in a form that can be compared. */
export type Facts = Map<string, string>;

/** A row, and the version it has. */
export interface Known {
  readonly facts: Facts;
  version: number;
}

/** The value as a text that equal values share. */
export function textOf(value: unknown): string {
  return JSON.stringify(value === undefined ? null : value, (_, each: unknown) => sorted(each));
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== ORPHAN);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The name of the fact that is a member's customization for a project. */
export function customizationOf(projectId: string): string {
  return `customization for ${projectId}`;
}

/** The name of the fact that is the status of a member's request. */
export function requestOf(id: string): string {
  return `request ${id}`;
}

/** Everything that events tell of, as it is stored. */
export function knownIn(state: State): Map<string, Known> {
  const { portal, profiles, templates, clients, members, invitations } = state;
  const known = new Map<string, Known>();
  const note = ({ id, version }: { id: string; version: number }, facts: object) =>
    known.set(id, { version, facts: factsOf(facts) });
  const { plan, name, logo, colors, domain } = portal;
  note(portal, { plan, name, logo, colors, domain });
  for (const row of profiles) note(row, { name: row.name, permissions: row.permissions });
  for (const row of templates) note(row, { name: row.name, ...row.parts });
  for (const row of clients)
    note(row, { name: row.name, projects: row.projects, ceiling: row.ceiling });
  for (const row of members) note(row, memberFacts(row, state));
  for (const row of invitations) note(row, { status: row.status, generation: row.generation });
  return known;
}

/** The values by their names, each as a text. */
export function factsOf(values: object): Facts {
  return new Map(Object.entries(values).map(([name, value]) => [name, textOf(value)]));
}

function memberFacts(member: MemberEntity, { places, groups, requests }: State): object {
  const { id, name, portalRate, reviewedAt, role, status, mode, profileId, permissions } = member;
  const { email, standing, accessUntil } = member;
  const own = places.filter(({ memberId }) => memberId === id);
  const customized = own.map(({ projectId, permissions }) => [
    customizationOf(projectId),
    permissions && { mode: 'custom', profileId: null, permissions },
  ]);
  const asked = requests.filter(({ memberId }) => memberId === id);
  return {
    name,
    email,
    standing,
    accessUntil: accessUntil || null,
    portalRate,
    reviewedAt: reviewedAt || null,
    role,
    status,
    setting: { mode, profileId, permissions },
    scope: {
      projects: own.map(({ projectId: id, rate, until }) =>
        until === 0 ? { id, rate } : { id, rate, until },
      ),
      groups: groups.filter(({ memberId }) => memberId === id).map(({ groupId }) => groupId),
    },
    ...Object.fromEntries(customized),
    ...Object.fromEntries(asked.map((request) => [requestOf(request.id), request.status])),
  };
}
