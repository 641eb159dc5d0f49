import { Injectable } from '@nestjs/common';

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
}

/** The default {@link PortalResolver}: the request's host name, without the dot a full name may end in. */
@Injectable()
export class HostPortalResolver implements PortalResolver {
  domainOf(request: AddressedRequest): string | null {
    return request.hostname?.toLowerCase().replace(/\.$/, '') ?? null;
  }
}
