import type { Actor } from '../../callers/actor.js';
import { acceptedMoment } from '../../domain/members/access-end.js';
import { isPending } from '../../domain/members/member-status.js';
import type { InvitationEntity } from '../../schema/invitation.entity.js';
import { keptLocale } from '../../schema/kept-locale.js';
import type { MemberEntity } from '../../schema/member.entity.js';
import type { MemberGroupEntity } from '../../schema/member-group.entity.js';
import type { MemberProjectEntity } from '../../schema/member-project.entity.js';
import type { CreateMember } from '../member-inputs.js';
import { invitationContent } from '../new-member.js';

/** A member that is there, with what is selected for it. */
export interface PresentMember {
  readonly member: MemberEntity;
  readonly projects: readonly MemberProjectEntity[];
  readonly groups: readonly MemberGroupEntity[];
  /** The clients on the list of a staff member; none if it has none. */
  readonly clients: readonly string[];
}

/**
 * The fields in which a row, its ends accepted, asks for something else than what is there; what it leaves out it does not ask
 * for. Who has accepted can go by the own name, and a clone is of a moment: neither is compared.
 */
export function differingFields(asked: CreateMember, present: PresentMember): string[] {
  const { member } = present;
  const { name, role, accessUntil, permissions, projects, groups, clients, portalRate } = asked;
  const { locale } = asked;
  return [
    ...differs('name', isPending(member.status) ? name?.trim() : undefined, member.name),
    ...differs('locale', locale === undefined ? undefined : keptLocale(locale), member.locale),
    ...differs('role', role, member.role),
    ...differs('accessUntil', momentOf(accessUntil), member.accessUntil),
    ...(permissions && !isSet(permissions, member) ? ['permissions'] : []),
    ...(projects && !areSelected(projects, present.projects) ? ['projects'] : []),
    ...(groups &&
    !areSame(
      groups,
      present.groups.map(({ groupId }) => groupId),
    )
      ? ['groups']
      : []),
    ...(clients && !isAssigned(clients, present) ? ['clients'] : []),
    ...differs('portalRate', portalRate, member.portalRate),
  ];
}

/** The same of the letter that would be sent again. */
export function differingLetter(
  actor: Actor,
  asked: CreateMember,
  sent: Pick<InvitationEntity, 'message' | 'templateId'>,
): string[] {
  const { message, templateId } = invitationContent(actor, asked);
  return [
    ...(asked.message !== undefined && message !== sent.message ? ['message'] : []),
    ...differs('templateId', templateId ?? undefined, sent.templateId),
  ];
}

function momentOf(end: string | null | undefined): number | undefined {
  return end === undefined ? undefined : acceptedMoment(end);
}

/** Who has no list sees all clients, which no row asks for. */
function isAssigned(asked: readonly string[], { member, clients }: PresentMember): boolean {
  return member.assignmentId !== null && areSame(asked, clients);
}

function differs<T extends string | number>(
  field: string,
  asked: T | undefined,
  present: T | null,
): string[] {
  return asked === undefined || asked === present ? [] : [field];
}

function isSet(asked: NonNullable<CreateMember['permissions']>, member: MemberEntity): boolean {
  if (asked.mode === 'clone') return true;
  if (asked.mode !== member.mode) return false;
  if (asked.mode === 'profile') return asked.profileId === member.profileId;
  return (
    asked.mode === 'default' || switchesOf(asked.permissions) === switchesOf(member.permissions)
  );
}

/** What is on, as text to compare: a key that is off and one that is missing are the same. */
function switchesOf(switches: Readonly<Record<string, boolean>> | null): string {
  return JSON.stringify(
    Object.entries(switches ?? {})
      .flatMap(([key, on]) => (on ? [key] : []))
      .sort(),
  );
}

/** A rate or an end that is left out is not asked for. */
function areSelected(
  asked: NonNullable<CreateMember['projects']>,
  present: readonly MemberProjectEntity[],
): boolean {
  const places = new Map(present.map((place) => [place.projectId, place]));
  const isAsIs = ({ id, rate, until }: NonNullable<CreateMember['projects']>[number]): boolean =>
    (rate === undefined || rate === places.get(id)?.rate) &&
    (until === undefined || acceptedMoment(until) === places.get(id)?.until);
  return (
    areSame(
      asked.map(({ id }) => id),
      [...places.keys()],
    ) && asked.every(isAsIs)
  );
}

function areSame(asked: readonly string[], present: readonly string[]): boolean {
  const [one, other] = [new Set(asked), new Set(present)];
  return one.size === other.size && [...one].every((id) => other.has(id));
}
