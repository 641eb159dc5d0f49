import { isoTime } from '../database/iso-time.js';
import type { Acting } from '../domain/access/acting.js';
import { isLater } from '../domain/members/access-end.js';
import { ClienteleError } from '../errors/clientele.error.js';

/** Throws `PERMISSION_ESCALATION` when a client user gives access for longer than it has it itself. */
export function assertWithinOwnEnd(acting: Acting, accessUntil: number): void {
  if (acting.kind === 'staff' || !isLater(accessUntil, acting.accessUntil)) return;
  throw new ClienteleError('PERMISSION_ESCALATION', {
    details: { missing: [], accessUntil: isoTime(acting.accessUntil) },
  });
}
