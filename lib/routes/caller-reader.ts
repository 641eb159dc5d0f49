import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { ClienteleError } from '../errors/clientele.error.js';
import { IDENTITY_STORE, type IdentityStore } from '../ports/identity-store.port.js';
import { PORTAL_RESOLVER, type PortalResolver } from '../ports/portal-resolver.port.js';
import { Authenticator } from './authenticator.js';
import type { Caller } from './kept-caller.js';
import { headerOf, requestOf } from './request.js';

/** Whether a route looks at the caller's login, and whether it takes one. */
export type LoginNeed = 'none' | 'optional' | 'required';

/** Reads who is calling from a request, before any membership is looked at. */
@Injectable()
export class CallerReader {
  constructor(
    private readonly authenticator: Authenticator,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    @Inject(PORTAL_RESOLVER) private readonly portals: PortalResolver,
  ) {}

  /** The caller as no member yet. Throws `UNAUTHENTICATED` where a login is required and there is none. */
  async read(context: ExecutionContext, need: LoginNeed): Promise<Caller> {
    const request = requestOf(context);
    return {
      identityId: need === 'none' ? null : await this.identityOf(context, need),
      domain: this.portals.domainOf(request),
      membershipId: headerOf(request, 'x-membership-id'),
      actor: null,
      scope: null,
    };
  }

  private async identityOf(context: ExecutionContext, need: LoginNeed): Promise<string | null> {
    const isOptional = need === 'optional';
    try {
      const user = await this.authenticator.callerOf(context);
      const id = user === null ? null : this.identities.idOf(user);
      if (id !== null || isOptional) return id;
    } catch (error) {
      if (isOptional) return null;
      if (!isUnauthorized(error)) throw error;
      throw new ClienteleError('UNAUTHENTICATED', { cause: error });
    }
    throw new ClienteleError('UNAUTHENTICATED');
  }
}

/** Strategies may refuse by an exception of their own, as Nest's guides show; it is answered like any missing login. */
function isUnauthorized(error: unknown): boolean {
  const { getStatus } = (error ?? {}) as { getStatus?: unknown };
  return typeof getStatus === 'function' && getStatus.call(error) === 401;
}
