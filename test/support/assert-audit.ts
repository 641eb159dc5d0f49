import type { INestApplication } from '@nestjs/common';
import { type Actor, AuditService } from '../../lib/index.js';
import { assertAnswer } from './contract/assert-answer.js';

/** Most that is read: a bench of thousands of events shows nothing new. */
const PAGES_MOST = 3;

/** Throws where the audit trail of a portal is not as the contract says, whatever the tests have caused there. */
export async function assertAudit(app: INestApplication, actor: Actor): Promise<void> {
  let cursor: string | null | undefined;
  for (let page = 0; page < PAGES_MOST && cursor !== null; page += 1) {
    const body = await pageOf(app, actor, cursor);
    if (body === null) return;
    assertAnswer(
      '/clientele',
      { method: 'GET', path: '/clientele/audit', headers: {} },
      {
        status: 200,
        headers: { 'content-type': 'application/json' },
        type: 'application/json',
        body: JSON.parse(JSON.stringify(body)),
      },
    );
    cursor = body.nextCursor;
  }
}

/** Null where a test has left no database to read from. */
async function pageOf(app: INestApplication, actor: Actor, cursor: string | undefined) {
  try {
    return await app.get(AuditService).list(actor, { limit: 200, cursor });
  } catch {
    return null;
  }
}
