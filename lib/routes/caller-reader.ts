import { type ExecutionContext, Inject, Injectable, Logger } from '@nestjs/common';
import { ClienteleError } from '../errors/clientele.error.js';
import { IDENTITY_STORE, type IdentityStore } from '../ports/identity-store.port.js';
import { PORTAL_RESOLVER, type PortalResolver } from '../ports/portal-resolver.port.js';
import { Authenticator } from './authenticator.js';
import { CrossSiteRule } from './cross-site-rule.js';
import type { Caller } from './kept-caller.js';
import type { LoginNeed } from './login-need.js';
import { headerOf, requestOf } from './request.js';

/** How many keys of a user without an id the log names. */
const NAMED = 20;

/** Reads who is calling from a request, before any membership is looked at. */
@Injectable()
export class CallerReader {
  private readonly logger = new Logger('Clientele');
  private hasWarned = false;

  constructor(
    private readonly authenticator: Authenticator,
    @Inject(IDENTITY_STORE) private readonly identities: IdentityStore,
    @Inject(PORTAL_RESOLVER) private readonly portals: PortalResolver,
    private readonly sites: CrossSiteRule,
  ) {}

  /**
   * The caller as no member yet. Throws `UNAUTHENTICATED` where a login is required and there is none, and `CROSS_SITE` for a
   * change that a page of another site has sent with the login of this one.
   */
  async read(context: ExecutionContext, need: LoginNeed): Promise<Caller> {
    const request = requestOf(context);
    this.sites.assertOwn(context);
    return {
      identityId: need === 'none' ? null : await this.identityOf(context, need),
      domain: this.portals.domainOf(request),
      membershipId: headerOf(request, 'x-membership-id'),
      actor: null,
      scope: null,
    };
  }

  private async identityOf(context: ExecutionContext, need: LoginNeed): Promise<string | null> {
    const optional = need === 'optional';
    try {
      const user = await this.authenticator.callerOf(context, { optional });
      const id = user === null ? null : this.idOf(user);
      if (id !== null || optional) return id;
    } catch (error) {
      if (optional) return null;
      if (!isUnauthorized(error)) throw error;
      throw new ClienteleError('UNAUTHENTICATED', { cause: error });
    }
    throw new ClienteleError('UNAUTHENTICATED');
  }

  private idOf(user: unknown): string | null {
    const id = this.identities.idOf(user);
    if (id === null && !this.hasWarned) {
      this.hasWarned = true;
      this.logger.warn(
        `The login let ${described(user)} in, but for the IdentityStore it has no \`id\`, so the caller counts as not logged in. Have your strategy's \`validate\`, or \`auth.caller\`, give a user whose \`id\` is a text, or override \`idOf\` of the IdentityStore. This is said once.`,
      );
    }
    return id;
  }
}

/** What a user is, by the names of what it holds: the log is no place for the rest. */
function described(user: unknown): string {
  if (typeof user !== 'object' || user === null) return `a ${typeof user}`;
  const keys = Object.keys(user);
  const named = keys.slice(0, NAMED).map((key) => JSON.stringify(key));
  if (named.length === 0) return 'a user without a key';
  return `a user with the keys ${named.join(', ')}${keys.length > NAMED ? ', …' : ''}`;
}

/** Strategies may refuse by an exception of their own, as Nest's guides show; it is answered like any missing login. */
function isUnauthorized(error: unknown): boolean {
  const { getStatus } = (error ?? {}) as { getStatus?: unknown };
  return typeof getStatus === 'function' && getStatus.call(error) === 401;
}
