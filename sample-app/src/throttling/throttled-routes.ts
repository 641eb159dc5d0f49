import type { ExecutionContext } from '@nestjs/common';
import { normalizeEmail } from 'nest-clientele';
import type { Request } from 'express';
import type { CallLimits } from '../settings/settings.js';

/** Which of the limits on one email counts for a route; null if it takes no email. */
type AccountLimit = keyof Pick<CallLimits, 'loginsPerAccount' | 'resetsPerAccount'> | null;

/** The routes anybody can call: those where guessing and flooding would start. */
const THROTTLED: Readonly<Record<string, AccountLimit>> = {
  '/api/auth/login': 'loginsPerAccount',
  '/api/auth/forgot': 'resetsPerAccount',
  '/api/auth/reset': null,
  '/api/clientele/invitations/preview': null,
  '/api/clientele/invitations/accept': null,
  '/api/clientele/invitations/decline': null,
  '/api/clientele/join-links/ask': null,
};

/** Whether calls of this route are counted. */
export function isThrottled(context: ExecutionContext): boolean {
  return Object.hasOwn(THROTTLED, pathOf(context));
}

/** The limit on calls about one email, or null. */
export function accountLimit(context: ExecutionContext): AccountLimit {
  return isThrottled(context) ? (THROTTLED[pathOf(context)] ?? null) : null;
}

/** What calls about one email are counted by: the caller's address and the email, however it is spelled. */
export function accountOf(request: Record<string, unknown>): string {
  const { ip, body } = request as { ip?: string; body?: { email?: unknown } };
  const email = body?.email;
  const text = typeof email === 'string' ? email : '';
  return `${ip ?? ''} ${normalizeEmail(text) ?? ''}`;
}

/** The path as the route declares it, so that no spelling of a URL gets round the limit. */
function pathOf(context: ExecutionContext): string {
  const { route } = context.switchToHttp().getRequest<Request>() as { route?: { path: string } };
  return route?.path ?? '';
}
