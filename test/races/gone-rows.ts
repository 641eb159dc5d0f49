import { DAY } from '../support/test-clock.js';
import type { SceneParts, SlotIds } from './scene.js';

/** The ended invitation of somebody who is gone. */
export function lostRow(ids: SlotIds, letter: object, { key, now }: SceneParts) {
  return {
    ...letter,
    id: ids.lost,
    memberId: `gone-${key}`,
    email: `gone@${key}.test`,
    status: 'accepted',
    templateId: null,
    endedAt: now - DAY,
  };
}

/** What keeps the one who is gone together. */
export function traceRow(ids: SlotIds, { key }: SceneParts, identityId: string) {
  const email = `gone@${key}.test`;
  return {
    memberId: `gone-${key}`,
    portalId: ids.portal,
    clientId: ids.client,
    identityId,
    email,
  };
}

/** What a user of the client asks for. */
export function requestRow(ids: SlotIds, { now }: SceneParts) {
  return {
    id: ids.request,
    portalId: ids.portal,
    clientId: ids.client,
    memberId: ids.mia,
    kind: 'permission',
    key: 'tasks.set',
    projectId: null,
    note: null,
    status: 'open',
    answer: null,
    decidedBy: null,
    createdAt: now - DAY,
    closedAt: 0,
  };
}

/** The link by which people ask to be invited to the client: more of them than it has uses. */
export function joinLinkRow(ids: SlotIds, { now, nonce }: SceneParts) {
  return {
    id: ids.joinLink,
    portalId: ids.portal,
    clientId: ids.client,
    makerId: ids.chief,
    nonce,
    uses: 1,
    used: 0,
    domains: null,
    createdAt: now - DAY,
    expiresAt: now + DAY,
    revokedAt: 0,
  };
}

/** The staff's owner looks as a user of the client. */
export function viewRow(ids: SlotIds, { now }: SceneParts) {
  return {
    id: ids.view,
    portalId: ids.portal,
    viewerId: ids.owner,
    targetId: ids.mia,
    nonce: 'n'.repeat(43),
    createdAt: now,
    expiresAt: now + DAY,
    endedAt: 0,
  };
}

/** What tells of the one who is gone, and has failed too often. */
export function parkedRow(ids: SlotIds, { key, now }: SceneParts, actorIdentityId: string) {
  const memberId = `gone-${key}`;
  return {
    id: ids.parked,
    portalId: ids.portal,
    type: 'member.removed',
    occurredAt: now - DAY,
    actorKind: 'client',
    actorId: memberId,
    actorIdentityId,
    subjectType: 'member',
    subjectId: memberId,
    data: {
      memberId,
      clientId: ids.client,
      email: `gone@${key}.test`,
      name: 'Gone',
      status: 'active',
    },
    notify: 0,
    status: 'failed',
    attempts: 9,
    dueAt: 0,
    heldUntil: 0,
    claim: null,
  };
}
