import type { PortalEntity } from '../schema/portal.entity.js';

/** How a portal looks to the people of its clients. */
export interface PortalBranding {
  readonly name: string;
  /** Address of the logo, `https` only; null if there is none. */
  readonly logo: string | null;
  /** Colours by the host's names for them, each `#rrggbb`. */
  readonly colors: Readonly<Record<string, string>>;
  /** Its own domain, or null. */
  readonly domain: string | null;
}

/** A portal as its staff see it. */
export interface PortalView extends PortalBranding {
  readonly id: string;
  /** The host's name for it. */
  readonly key: string;
  /** The host's plan name, or null. */
  readonly plan: string | null;
  /** Its time zone by its IANA name. */
  readonly timeZone: string;
  readonly version: number;
}

/** What answers show of a portal's row to everybody. */
export function portalBranding({ name, logo, colors, domain }: PortalEntity): PortalBranding {
  return { name, logo, colors, domain };
}

/** What answers show of a portal's row to its staff. */
export function portalView(portal: PortalEntity): PortalView {
  const { id, key, plan, timeZone, version } = portal;
  return { id, key, plan, timeZone, ...portalBranding(portal), version };
}
