import {
  type Actor,
  ClientsService,
  PortalSettingsService,
  ProfilesService,
} from '../../../lib/index.js';
import { chosen } from '../scope-world.js';
import { deed, only, type Operation } from './deed.js';
import { PLANS } from './oracle.js';
import { isStaff, one, type PortalWorld } from './portal-world.js';

/** Whoever is in the client. */
function usersOf({ picture }: PortalWorld, clientId: string): (id: string) => boolean {
  return (id) => picture.member(id)?.clientId === clientId;
}

/** What the agency does to all its users, to a client or to its staff. */
export const agencyDeeds = {
  ceiling: (world, step) => {
    const by = world.actor(step);
    const client = one(world.picture.clients, step.who);
    if (!client) return null;
    const { id: clientId } = client;
    const service = world.host.app.get(ClientsService);
    const run = (actor: Actor) => service.setCeiling(actor, clientId, { permissions: step.set });
    return deed({ by, run, widens: usersOf(world, clientId), about: { clientId } });
  },
  bind: (world, step) => {
    const by = world.actor(step);
    const client = one(world.picture.clients, step.who);
    if (!client) return null;
    const { id: clientId } = client;
    const projects = step.bound && step.bound.filter((id) => id !== 'ghost');
    const run = (actor: Actor) => world.host.clients.update(actor, clientId, { projects });
    return deed({ by, run, widens: usersOf(world, clientId), about: { clientId } });
  },
  plan: (world, step) => {
    const plan = one(Object.keys(PLANS), step.who);
    const run = () => world.host.portals.setPlan(world.portalId, plan);
    return deed({ by: null, run, widens: () => true });
  },
  profile: (world, step) => {
    const by = world.actor(step);
    const { portal } = world.picture;
    const profileId = world.profile(step.who);
    const isDefault = step.bits % 4 === 0;
    const change = { permissions: step.set, ...(isDefault && { isDefault: true as const }) };
    const isOn = (id: string) => {
      const { mode, profileId: own } = world.picture.member(id)!;
      const isByDefault =
        mode === 'default' && (isDefault || profileId === portal.defaultProfileId);
      return isByDefault || (mode === 'profile' && own === profileId);
    };
    const run = (actor: Actor) =>
      world.host.app.get(ProfilesService).update(actor, profileId, change);
    return deed({ by, run, widens: isOn, edits: isOn, about: { profileId } });
  },
  newClient: (world, step) => {
    const by = world.actor(step);
    if (world.picture.clients.length > 3) return null;
    const run = (actor: Actor) =>
      world.host.clients.create(actor, { name: 'Next', type: 'business' });
    return deed({ by, run, widens: only(by?.id ?? '') });
  },
  dropClient: (world, step) => {
    const by = world.actor(step);
    const client = one(world.picture.clients, step.who);
    if (!client || step.bits % 4 !== 0) return null;
    const run = (actor: Actor) => world.host.clients.remove(actor, client.id, { cascade: true });
    return deed({ by, run });
  },
  assign: (world, step) => {
    const by = world.actor(step);
    const target = one(world.picture.members.filter(isStaff), step.who);
    if (!target) return null;
    const ids = world.picture.clients.map(({ id }) => id);
    const clients = step.bits % 4 === 0 ? null : chosen(ids, step.bits >> 2);
    const run = (actor: Actor) => world.host.members.update(actor, target.id, { clients });
    return deed({ by, run, widens: only(target.id) });
  },
  settings: (world, step) => {
    const by = world.actor(step);
    const change = { staffMayView: step.bits % 3 !== 0 };
    const service = world.host.app.get(PortalSettingsService);
    return deed({ by, run: (actor) => service.update(actor, change) });
  },
} satisfies Record<string, Operation>;
