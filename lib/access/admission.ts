import type { ExecutionContext } from '@nestjs/common';
import type { MemberActor } from './actor.js';
import { requestOf } from './request.js';

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
}

// On the request itself: parameter decorators cannot reach providers.
const ADMISSION = Symbol.for('nest-clientele:Admission');

/** Keeps what the guard found with the request. */
export function admit(request: object, admission: Admission): void {
  Object.defineProperty(request, ADMISSION, {
    value: admission,
    configurable: true,
    enumerable: false,
  });
}

/** What the guard found about this call's request; undefined where no guard of the module ran. */
export function admissionOf(context: ExecutionContext): Admission | undefined {
  return (requestOf(context) as { [ADMISSION]?: Admission })[ADMISSION];
}
