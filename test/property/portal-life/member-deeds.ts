import {
  type Actor,
  type MemberActor,
  MemberPermissionsService,
  PermissionCloneService,
  ProjectMembersService,
  ProjectPermissionsService,
} from '../../../lib/index.js';
import { PASSWORD } from '../../support/test-host.js';
import { chosen } from '../scope-world.js';
import { deed, only, type Operation, type Step } from './deed.js';
import type { MemberRow } from './picture.js';
import { isUser, one } from './portal-world.js';

/** Changes of what somebody may do. */
const grants = {
  permissions: (world, step) => {
    const by = world.actor(step);
    const target = world.user(by, step);
    if (!target) return null;
    const input = world.input(step);
    const service = world.host.app.get(MemberPermissionsService);
    const it = only(target.id);
    const run = (actor: Actor) => service.set(actor, target.id, input);
    return deed({ by, run, widens: it, edits: it, about: { memberIds: [target.id] } });
  },
  customize: (world, step) => {
    const by = world.actor(step);
    const target = world.user(by, step);
    if (!target) return null;
    const ref = { memberId: target.id, projectId: step.project };
    const service = world.host.app.get(ProjectPermissionsService);
    const it = only(target.id);
    const run = (actor: Actor) => service.customize(actor, ref, { permissions: step.set });
    return deed({ by, run, widens: it, edits: it, about: { memberIds: [target.id] } });
  },
  uncustomize: (world, step) => {
    const by = world.actor(step);
    const place = one(
      world.picture.places.filter(({ permissions }) => permissions !== null),
      step.who,
    );
    if (!place) return null;
    const { memberId, projectId } = place;
    const service = world.host.app.get(ProjectPermissionsService);
    const it = only(memberId);
    const run = (actor: Actor) => service.removeCustomization(actor, { memberId, projectId });
    return deed({ by, run, widens: it, edits: it });
  },
  clone: (world, step) => {
    const by = world.actor(step);
    const source = world.user(by, step);
    const targets = chosen(world.picture.members.filter(isUser), step.other * 17 + step.bits);
    const toMemberIds = targets.map(({ id }) => id);
    if (!source || toMemberIds.length === 0) return null;
    const service = world.host.app.get(PermissionCloneService);
    const it = only(...toMemberIds);
    const run = (actor: Actor) => service.clone(actor, { fromMemberId: source.id, toMemberIds });
    return deed({ by, run, widens: it, edits: it, about: { memberIds: toMemberIds } });
  },
  cloneForProject: (world, step) => {
    const by = world.actor(step);
    const [source, target] = [step.who, step.other].map((who) => world.user(by, { ...step, who }));
    if (!source || !target) return null;
    const given = { fromMemberId: source.id, toMemberIds: [target.id] };
    const service = world.host.app.get(PermissionCloneService);
    const it = only(target.id);
    const run = (actor: Actor) => service.cloneForProject(actor, step.project, given);
    return deed({ by, run, widens: it, edits: it });
  },
} satisfies Record<string, Operation>;

function roleFor({ kind }: MemberRow, { role }: Step): 'admin' | 'member' | 'staff' {
  return kind === 'staff' && role === 'member' ? 'staff' : role;
}

/** Changes of who somebody is, and for how long. */
const changes = {
  role: (world, step) => {
    const by = world.actor(step);
    const target = world.anybody(by, step);
    if (!target) return null;
    const role = roleFor(target, step);
    const it = only(target.id);
    const run = (actor: Actor) => world.host.members.update(actor, target.id, { role });
    return deed({ by, run, widens: it, edits: it });
  },
  /** Now and then along with the role. */
  end: (world, step) => {
    const by = world.actor(step);
    const target = world.anybody(by, step);
    if (!target) return null;
    const withRole = step.bits % 6 === 0;
    const change = {
      accessUntil: world.end(step),
      ...(withRole && { role: roleFor(target, step) }),
    };
    const it = only(target.id);
    const run = (actor: Actor) => world.host.members.update(actor, target.id, change);
    return deed({ by, run, widens: it, ...(withRole && { edits: it }) });
  },
  scope: (world, step) => {
    const by = world.actor(step);
    const target = world.user(by, step);
    if (!target) return null;
    const change = world.scope(step);
    const run = (actor: Actor) => world.host.members.update(actor, target.id, change);
    return deed({ by, run, widens: only(target.id) });
  },
  takeOff: (world, step) => {
    const by = world.actor(step);
    const place = one(world.picture.places, step.who);
    if (!place) return null;
    const { memberId, projectId } = place;
    const service = world.host.app.get(ProjectMembersService);
    return deed({ by, run: (actor) => service.remove(actor, { memberId, projectId }) });
  },
  deactivate: (world, step) => {
    const by = world.actor(step);
    const target = world.anybody(by, step);
    return target && deed({ by, run: (actor) => world.host.members.deactivate(actor, target.id) });
  },
  activate: (world, step) => {
    const by = world.actor(step);
    const isShutOut = ({ status }: { status: string }) => status === 'deactivated';
    const target = world.user(by, step, isShutOut) ?? world.anybody(by, step);
    if (!target) return null;
    const run = (actor: Actor) => world.host.members.activate(actor, target.id);
    return deed({ by, run, widens: only(target.id), vouches: [target.id] });
  },
  remove: (world, step) => {
    const by = world.actor(step);
    const target = world.anybody(by, step);
    return target && deed({ by, run: (actor) => world.host.members.remove(actor, target.id) });
  },
  leave: (world, step) => {
    const by = world.actor(step);
    if (!by) return null;
    return deed({ by, run: (actor) => world.host.members.leave(actor as MemberActor) });
  },
} satisfies Record<string, Operation>;

/** How somebody comes to be a member. */
const arrivals = {
  invite: (world, step) => {
    const by = world.actor(step);
    const clientId = world.clientFor(by, step);
    if (clientId === null || world.isFull) return null;
    const isOfStaff = by?.kind !== 'client';
    const given = {
      clientId,
      email: world.email(),
      role: step.role,
      permissions: world.input(step),
      ...((step.bits & 1) !== 0 && { accessUntil: world.end(step) }),
      ...(isOfStaff && world.scope(step)),
      ...(isOfStaff && step.bits % 7 === 0 && { invite: false }),
    };
    const known = only(...world.picture.members.map(({ id }) => id));
    const run = (actor: Actor) => world.host.members.create(actor, given);
    return deed({ by, run, edits: (id) => !known(id) });
  },
  /** With a password, which its person has yet to use. */
  withPassword: (world, step) => {
    const by = world.actor(step);
    const clientId = world.clientFor(by, step);
    if (clientId === null || world.isFull) return null;
    const { email } = one(world.picture.members, step.who)!;
    const account = { invite: false, password: PASSWORD };
    const given = { clientId, email: step.bits % 3 === 0 ? email : world.email(), ...account };
    const known = only(...world.picture.members.map(({ id }) => id));
    const run = (actor: Actor) => world.host.members.create(actor, given);
    return deed({ by, run, edits: (id) => !known(id) });
  },
  /** Somebody who has an account becomes a member elsewhere. */
  join: (world, step) => {
    const person = one(world.picture.identities, step.who);
    const clientId = world.clientFor(null, step);
    if (!person || clientId === null || world.isFull) return null;
    const { id: identityId, email } = person;
    const given = { clientId, email, identityId, role: step.role };
    const known = only(...world.picture.members.map(({ id }) => id));
    const isNew = (id: string) => !known(id);
    const run = (actor: Actor) => world.host.members.create(actor, given);
    return deed({ by: null, run, widens: isNew, edits: isNew });
  },
  link: (world, step) => {
    const by = world.actor(step);
    const target = world.user(by, step, ({ id }) => !world.picture.openInvitation(id));
    if (!target) return null;
    const run = (actor: Actor) => world.host.members.invite(actor, target.id);
    return deed({ by, run, vouches: [target.id] });
  },
  resend: (world, step) => {
    const by = world.actor(step);
    const target = world.user(by, step, ({ id }) => world.picture.openInvitation(id) !== null);
    const letter = target && world.picture.openInvitation(target.id);
    if (!letter) return null;
    const run = (actor: Actor) => world.host.invitations.resend(actor, letter.id);
    return deed({ by, run, vouches: [target.id] });
  },
  correct: (world, step) => {
    const by = world.actor(step);
    const target = world.user(by, step, ({ status }) => status === 'pending');
    if (!target) return null;
    const email = world.email();
    const run = (actor: Actor) => world.host.members.update(actor, target.id, { email });
    return deed({ by, run, vouches: [target.id] });
  },
  cancel: (world, step) => {
    const by = world.actor(step);
    const target = world.user(by, step, ({ id }) => world.picture.openInvitation(id) !== null);
    const letter = target && world.picture.openInvitation(target.id);
    return letter && deed({ by, run: (actor) => world.host.invitations.cancel(actor, letter.id) });
  },
  open: (world, step) => {
    const target = world.user(null, step, ({ id }) => world.picture.openInvitation(id) !== null);
    const token = target && world.token(target.id);
    if (!token) return null;
    const run = () => world.host.invitations.preview(token, { domain: null });
    const isSilent = ({ table }: { table: string }) => table === 'invitations';
    return deed({ by: null, run, isSilent });
  },
  accept: (world, step) => {
    const { picture, oracle } = world;
    const target = world.user(null, step, ({ id }) => picture.openInvitation(id) !== null);
    const letter = target && picture.openInvitation(target.id);
    const token = target && world.token(target.id);
    if (!letter || !token) return null;
    const giver = picture.member(letter.inviterId);
    const couldGive =
      letter.inviterId === null ||
      (giver !== null &&
        oracle.mayEnter(giver) &&
        oracle.clientsOf(giver)?.includes(target.clientId!) !== false);
    const isOver = oracle.isOver(target.accessUntil) || oracle.isOver(letter.expiresAt);
    const person = picture.identities.find(({ email }) => email === letter.email);
    const account = { token, name: 'Eve', password: PASSWORD };
    const caller = { identityId: person?.id ?? null, domain: null };
    const run = () => world.host.invitations.accept(account, caller);
    // Whoever takes the account over that was made for it has proved to be that person.
    const widens = (id: string) =>
      id === target.id || (person && picture.member(id)?.identityId === person.id) === true;
    return deed({
      by: null,
      giver,
      run,
      widens,
      vouches: [target.id],
      isVoid: isOver || !couldGive,
    });
  },
  decline: (world, step) => {
    const target = world.user(null, step, ({ id }) => world.picture.openInvitation(id) !== null);
    const token = target && world.token(target.id);
    if (!token) return null;
    const run = () => world.host.invitations.decline(token, { domain: null });
    return deed({ by: null, run });
  },
} satisfies Record<string, Operation>;

/** What happens to members, by others and by themselves. */
export const memberDeeds = { ...grants, ...changes, ...arrivals };
