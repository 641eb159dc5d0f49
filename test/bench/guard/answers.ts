import assert from 'node:assert/strict';
import type { User, Users } from './data.js';
import type { Running } from './rounds.js';
import { pathOf, tokenOf } from './tokens.js';
import { PEERS, type Role } from './variants.js';

const CHECKED = 20;

/**
 * Throws unless all variants answer alike: whoever is allowed the same body, whoever is not the same refusal. The packages
 * refuse in words of their own, so that only the status is compared; the login alone refuses nobody who has a token.
 */
export async function assertSameAnswers(variants: readonly Running[], users: Users): Promise<void> {
  for (const user of users.allowed.slice(0, CHECKED)) {
    const expected = { status: 200, body: { ...title, projectId: user.projectId } };
    for (const { name, server } of variants)
      assert.deepEqual(await answerTo(server.port, user), expected, `${name}, allowed`);
  }
  for (const user of users.denied.slice(0, CHECKED)) {
    const guarded = variants.filter(({ server }) => server.job.role !== 'login');
    const bodies: unknown[] = [];
    for (const { name, server } of guarded) {
      const { status, body } = await answerTo(server.port, user);
      assert.equal(status, 403, `${name}, denied`);
      if (!isPeer(server.job.role)) bodies.push(refusalOf(body));
    }
    for (const body of bodies) assert.deepEqual(body, bodies[0]);
  }
}

const title = { title: 'A report of this project' };

/** The refusal without what builds of other commits do not say. */
function refusalOf(body: unknown): unknown {
  const { details, ...rest } = body as { readonly details?: Record<string, unknown> };
  return { ...rest, details: { ...details, requestable: undefined } };
}

function isPeer(role: Role): boolean {
  return (PEERS as readonly string[]).includes(role);
}

async function answerTo(port: number, user: User) {
  const answer = await fetch(`http://127.0.0.1:${port}${pathOf(user)}`, {
    headers: { authorization: `Bearer ${tokenOf(user)}` },
  });
  return { status: answer.status, body: await answer.json() };
}
