import { randomUUID } from 'node:crypto';
import { PasswordService } from '../../lib/identity/password.service.js';
import { ProfilesService } from '../../lib/index.js';
import type { TestHost } from '../support/test-host.js';
import { newMember } from './revocations.js';
import type { Subject } from './subject.js';

/** Makes somebody from whom nothing has been taken yet. */
export async function newSubject(host: TestHost): Promise<Subject> {
  // Nobody logs in by a password, and a real hash takes long.
  Object.assign(host.app.get(PasswordService), { hash: () => Promise.resolve('no hash') });
  const name = randomUUID();
  const clientId = await host.client(name);
  const profile = await host.app.get(ProfilesService).create(host.self, {
    name,
    permissions: { reports: true, 'reports.view': true },
  });
  const parts = { clientId, profileId: profile.id, email: `${name}@stale.test` };
  const { member, actor } = await host.person(newMember(parts));
  return { ...parts, memberId: member.id, identityId: actor.identityId! };
}
