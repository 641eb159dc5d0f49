import type { ExecutionContext } from '@nestjs/common';
import type { Scope } from '../domain/scopes/scope.js';
import type { MemberActor } from '../callers/member-actor.js';
import { callOf, requestOf } from './request.js';

/** What the guard found out about the caller of a request. */
export interface Admission {
  /** The logged-in identity; null where login is optional and there is none. */
  readonly identityId: string | null;
  /** The domain the request was addressed to. */
  readonly domain: string | null;
  /** The membership X-Membership-Id asks for, if it does. */
  readonly membershipId: string | null;
  /** The member the request acts as; null on routes that take none. */
  readonly actor: MemberActor | null;
  /** What that member sees; null on routes that take no scope. */
  readonly scope: Scope | null;
}

// On the request itself: parameter decorators cannot reach providers.
const ADMISSIONS = Symbol.for('nest-clientele:Admissions');

interface AdmittedRequest {
  [ADMISSIONS]?: WeakMap<object, Admission>;
}

/** Keeps what the guard found about this call with its request. */
export function admit(context: ExecutionContext, admission: Admission): void {
  const request = requestOf(context) as AdmittedRequest;
  const known = request[ADMISSIONS] ?? new WeakMap<object, Admission>();
  known.set(callOf(context), admission);
  Object.defineProperty(request, ADMISSIONS, {
    value: known,
    configurable: true,
    enumerable: false,
  });
}

/** What the guard found about this call; undefined where no guard of the module ran. */
export function admissionOf(context: ExecutionContext): Admission | undefined {
  const request = requestOf(context) as AdmittedRequest;
  return request[ADMISSIONS]?.get(callOf(context));
}
