import { newId } from '../../lib/database/ids.js';
import { NO_COUNTS } from '../../lib/domain/imports/import-outcome.js';
import { NO_NEW_CLIENTS } from '../../lib/domain/imports/new-clients-count.js';
import type { ImportEntity } from '../../lib/schema/import.entity.js';
import { DAY } from './test-clock.js';

/** What tells one import from another. */
interface Handed {
  readonly id?: string;
  readonly portalId: string;
  readonly memberId: string;
  readonly now: number;
}

/** An import of nobody, which is not applied yet. */
export function importRow({ id = newId(), portalId, memberId, now }: Handed): ImportEntity {
  return {
    id,
    portalId,
    memberId,
    status: 'previewed',
    encoding: 'utf-8',
    delimiter: 'comma',
    columns: {
      read: [{ heading: 'email', field: 'email' }],
      ignored: [],
      unknown: [],
      nearest: [],
    },
    counts: NO_COUNTS,
    newClients: NO_NEW_CLIENTS,
    invites: 0,
    updates: 0,
    people: 0,
    done: 0,
    attempts: 0,
    stops: 0,
    leaseUntil: 0,
    dueAt: 0,
    failure: null,
    createdAt: now,
    finishedAt: 0,
    expiresAt: now + 365 * DAY,
  };
}
