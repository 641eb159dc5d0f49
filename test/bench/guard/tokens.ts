import { createHmac } from 'node:crypto';
import type { User } from './data.js';
import { SECRET } from './job.js';
import { requestFor } from './load.js';

/** The guarded route, in a project. */
export function pathOf({ projectId }: User): string {
  return `/reports/${projectId}`;
}

/** A token of the user that stays valid for the whole bench. */
export function tokenOf({ identityId }: User): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: identityId })}`;
  return `${signed}.${createHmac('sha256', SECRET).update(signed).digest('base64url')}`;
}

/** The requests of these users in an order that is the same each time and not that of their rows. */
export function requestsOf(users: readonly User[]): Buffer[] {
  const step = 7919;
  return users.map((_, at) => {
    const user = users[(at * step) % users.length]!;
    return requestFor(pathOf(user), tokenOf(user));
  });
}
