import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { PortalRef } from './portal-ref.js';

/** Token of the {@link PortalResolver} port. */
export const PORTAL_RESOLVER = Symbol.for('nest-clientele:PortalResolver');

/** What of a request tells the portal it was addressed to. */
export interface AddressedRequest {
  /** The host name without port, as Express and Fastify give it (they honour their trust-proxy setting). */
  readonly hostname?: string;
}

/**
 * Port: which domain a request was addressed to. On a portal's own domain only that
 * portal's memberships and invitations exist; on any other domain all do.
 */
export interface PortalResolver {
  /** The lower-cased domain of the request, or null if it has none. */
  domainOf(request: AddressedRequest): string | null;
  /**
   * Whether the portal has shown that this domain is its own, for instance by a DNS record the host asked for. Who
   * may use a domain decides who is let in there, so vouch for none that the host itself serves. `manager` comes with a
   * call inside a transaction of the host: what looks into the same database reads with it.
   */
  ownsDomain(
    portal: PortalRef,
    domain: string,
    manager?: EntityManager,
  ): boolean | Promise<boolean>;
}

/**
 * The default {@link PortalResolver}: the request's host name, without the dot a full name may end in. It vouches for
 * no domain, so that only the host gives portals theirs.
 */
@Injectable()
export class HostPortalResolver implements PortalResolver {
  domainOf(request: AddressedRequest): string | null {
    return request.hostname?.toLowerCase().replace(/\.$/, '') ?? null;
  }

  ownsDomain(_portal: PortalRef, _domain: string): boolean | Promise<boolean> {
    return false;
  }
}
