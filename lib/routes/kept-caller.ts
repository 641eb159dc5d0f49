import type { ExecutionContext } from '@nestjs/common';
import type { MemberActor } from '../callers/member-actor.js';
import type { Scope } from '../domain/scopes/scope.js';
import { ClienteleError } from '../errors/clientele.error.js';
import { callOf, requestOf } from './request.js';

/** Who sent a request, as its guard found out: a person, logged in or not, and the member it acts as, if it acts as one. */
export interface Caller {
  /** The logged-in identity, in a view that of the one who looks; null where login is optional and there is none. */
  readonly identityId: string | null;
  /** The domain the request was addressed to. */
  readonly domain: string | null;
  /** The membership X-Membership-Id asks for, if it does. */
  readonly membershipId: string | null;
  /** The member the request acts as, in a view the one it looks as; null on routes that take none. */
  readonly actor: MemberActor | null;
  /** What that member sees; null on routes that take no scope. */
  readonly scope: Scope | null;
}

// On the request itself: parameter decorators cannot reach providers.
const CALLERS = Symbol.for('nest-clientele:Callers');

interface AnsweredRequest {
  [CALLERS]?: WeakMap<object, Caller>;
}

/** Keeps what the guard found about this call with its request. */
export function keepCaller(context: ExecutionContext, caller: Caller): void {
  const request = requestOf(context) as AnsweredRequest;
  const known = request[CALLERS] ?? new WeakMap<object, Caller>();
  known.set(callOf(context), caller);
  Object.defineProperty(request, CALLERS, {
    value: known,
    configurable: true,
    enumerable: false,
  });
}

/** What the guard found about this call. Throws `GUARD_MISSING` where no guard of the module ran. */
export function keptCaller(context: ExecutionContext): Caller {
  const request = requestOf(context) as AnsweredRequest;
  const caller = request[CALLERS]?.get(callOf(context));
  if (!caller) throw new ClienteleError('GUARD_MISSING');
  return caller;
}
