import { InvitationTemplatesService, isClienteleError, ProfilesService } from '../../lib/index.js';
import { MemberEntity } from '../../lib/schema/member.entity.js';
import { scopeOf } from './operations.js';
import type { Random } from './random.js';
import type { World } from './world.js';

/** Staff without whom little can be done. */
const STAFF = 3;

/** Users of the client that is made then, two of them admins. */
const USERS = 6;

/** Has staff, a client with users, profiles and templates be there, where all of these are missing or gone. */
export async function settle(world: World, random: Random): Promise<void> {
  const { host } = world;
  const members = host.dataSource.getRepository(MemberEntity);
  if ((await members.countBy({ kind: 'staff', status: 'active' })) >= STAFF) return;
  const client = await host.clients.create(host.self, { name: world.name(), type: 'business' });
  for (let at = 0; at <= STAFF; at += 1) {
    const role = at < STAFF ? 'admin' : 'staff';
    await unlessRefused(() =>
      host.members.create(host.self, { ...person(world, 'crew', at), kind: 'staff', role }),
    );
  }
  for (let at = 0; at < USERS; at += 1) {
    const role = at < 2 ? 'admin' : 'member';
    const user = { ...person(world, 'known', at), clientId: client.id, role } as const;
    await unlessRefused(() => host.members.create(host.self, { ...user, ...scopeOf(random) }));
  }
  for (let at = 0; at < 2; at += 1) {
    const profile = { name: world.name('profile'), permissions: {} };
    await host.app.get(ProfilesService).create(host.self, profile);
    const template = { name: world.name('template'), subject: 'Hello', text: 'Open {{ url }}' };
    await host.app.get(InvitationTemplatesService).create(host.self, template);
  }
}

/** One of those who have a login beforehand. */
function person(world: World, kind: 'crew' | 'known', at: number) {
  const identityId = `${kind}-${at + 1}`;
  return { email: `${identityId}@people.test`, identityId, name: world.name(kind) };
}

/** Whoever is there already stays. */
async function unlessRefused(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!isClienteleError(error)) throw error;
  }
}
