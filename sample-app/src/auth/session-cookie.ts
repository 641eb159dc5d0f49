import type { CookieOptions, Request } from 'express';
import type { Settings } from '../settings/settings.js';

/** Name of the cookie that holds a session's token. */
export const SESSION_COOKIE = 'agency_session';

/** How long a session lasts, in milliseconds: 12 hours. */
export const SESSION_LENGTH = 12 * 60 * 60 * 1000;

/** Scripts cannot read the cookie, and other sites' forms do not send it. */
export function sessionCookie({ publicUrl }: Settings): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:'), path: '/' };
}

/** The session's token in a request's cookie. */
export function tokenInCookie(request: Request): string | null {
  const cookies = request.cookies as Record<string, string> | undefined;
  return cookies?.[SESSION_COOKIE] ?? null;
}
