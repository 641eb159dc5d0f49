import type { Answer } from './answer.js';

/**
 * What the hosts of the tests answer on the module's routes themselves, in the shape of Nest: by status, the text. The
 * module's own refusals have a `code`; any other answer without one is a fault.
 */
const TEXTS: Readonly<Record<number, RegExp>> = {
  // Express parses a body before it knows the route.
  400: /JSON|Bad Request|Unexpected/,
  // The controllers are switched off, or are elsewhere.
  404: /^Cannot [A-Z]+ |^Route [A-Z]+:/,
  413: /too large/i,
  429: /^ThrottlerException/,
  // A port of the host, or a part of the module that a test has replaced, threw.
  500: /^Internal server error$/,
};

/** The same with a code: the throttling of the sample app, and faults of the host's code, on whatever route it runs into them. */
const CODES: Readonly<Record<number, readonly unknown[]>> = {
  429: ['TOO_MANY_REQUESTS'],
  500: ['GUARD_MISSING', 'TRANSACTION_REQUIRED', 'TRANSACTION_WAIT'],
};

/** Whether the host gave this answer instead of the module, or is at fault for it. */
export function isOfHost({ status, body }: Answer): boolean {
  if (status < 400 || typeof body !== 'object' || body === null) return false;
  if ('code' in body) return CODES[status]?.includes(body.code) ?? false;
  return TEXTS[status]?.test(String((body as { message?: unknown }).message)) ?? false;
}
