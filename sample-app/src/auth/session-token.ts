import type { Request } from 'express';
import { ExtractJwt } from 'passport-jwt';
import { tokenInCookie } from './session-cookie.js';

/** Where a request may carry a session's token; the first that does counts. */
export const TOKEN_PLACES = [ExtractJwt.fromAuthHeaderAsBearerToken(), tokenInCookie];

/** Every token that a request carries. */
export function tokensIn(request: Request): string[] {
  return TOKEN_PLACES.map((tokenIn) => tokenIn(request)).filter((token) => token !== null);
}
