import {
  type Actor,
  ClientsService,
  MemberPermissionsService,
  PermissionCloneService,
  type PermissionInput,
  type PreviewSubject,
  ProfilesService,
  ProjectPermissionsService,
} from '../../lib/index.js';
import { PROJECTS, type Switches } from './preview-beginning.js';
import type { PreviewWorld } from './preview-world.js';

/** A change that can be previewed; numbers choose among what there is. */
export interface Wish {
  readonly change: keyof typeof CHANGES;
  readonly byHost: boolean;
  readonly which: number;
  readonly other: number;
  readonly mode: 'default' | 'profile' | 'custom' | 'clone';
  readonly set: Switches;
  readonly bound: readonly string[] | null;
  readonly isDefault: boolean;
}

/** What a wish is about, and how it is done. */
export interface Change {
  readonly about: PreviewSubject;
  readonly make: () => Promise<unknown>;
}

const memberAt = async (world: PreviewWorld, at: number): Promise<string> => {
  const rows = await world.rows();
  return rows[at % rows.length]!.id;
};

async function inputOf(world: PreviewWorld, wish: Wish): Promise<PermissionInput> {
  const { mode, set, other } = wish;
  if (mode === 'default') return { mode };
  if (mode === 'custom') return { mode, permissions: set };
  if (mode === 'profile') return { mode, profileId: world.profile(other) };
  return { mode, fromMemberId: await memberAt(world, other) };
}

/** What can be previewed, as a host does it. */
export const CHANGES = {
  'set permissions': async (world, wish, actor) => {
    const id = await memberAt(world, wish.which);
    const input = await inputOf(world, wish);
    const service = world.host.app.get(MemberPermissionsService);
    return { about: { memberIds: [id] }, make: () => service.set(actor, id, input) };
  },
  clone: async (world, wish, actor) => {
    const fromMemberId = await memberAt(world, wish.other);
    const toMemberIds = (await world.rows())
      .filter((_, at) => at % 2 === wish.which % 2)
      .map(({ id }) => id);
    const service = world.host.app.get(PermissionCloneService);
    const make = () => service.clone(actor, { fromMemberId, toMemberIds });
    return { about: { memberIds: toMemberIds }, make };
  },
  customize: async (world, wish, actor) => {
    const memberId = await memberAt(world, wish.which);
    const ref = { memberId, projectId: PROJECTS[wish.other % PROJECTS.length]! };
    const service = world.host.app.get(ProjectPermissionsService);
    const make = () => service.customize(actor, ref, { permissions: wish.set });
    return { about: { memberIds: [memberId] }, make };
  },
  'set a ceiling': (world, wish, actor) => {
    const clientId = world.client(wish.which);
    const service = world.host.app.get(ClientsService);
    const make = () => service.setCeiling(actor, clientId, { permissions: wish.set });
    return Promise.resolve({ about: { clientId }, make });
  },
  bind: (world, wish, actor) => {
    const clientId = world.client(wish.which);
    const projects = wish.bound && wish.bound.filter((id) => id !== 'ghost');
    const service = world.host.app.get(ClientsService);
    const make = () => service.update(actor, clientId, { projects });
    return Promise.resolve({ about: { clientId }, make });
  },
  'edit a profile': (world, wish, actor) => {
    const profileId = world.profile(wish.which);
    const service = world.host.app.get(ProfilesService);
    const change = {
      permissions: wish.set,
      ...(wish.isDefault && { isDefault: true as const }),
    };
    return Promise.resolve({
      about: { profileId },
      make: () => service.update(actor, profileId, change),
    });
  },
} satisfies Record<string, (world: PreviewWorld, wish: Wish, actor: Actor) => Promise<Change>>;
