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

/** What of a portal its staff admins set. */
export interface PortalSettings extends PortalBranding {
  /** Its time zone by its IANA name: days on which access ends are over when they are there. */
  readonly timeZone: string;
  /** The language of its letters as a BCP 47 tag; null: English. */
  readonly locale: string | null;
  /** Whether staff who are no admins may look as client users. */
  readonly staffMayView: boolean;
  /** The domains that emails of its clients' users may have, in ASCII; null for any. */
  readonly allowedDomains: readonly string[] | null;
  /** The domains that emails of its staff may have, in ASCII; null for any. */
  readonly staffDomains: readonly string[] | null;
}

/** A portal as its staff see it. */
export interface PortalView extends PortalSettings {
  readonly id: string;
  /** The host's name for it. */
  readonly key: string;
  /** The host's plan name, or null. */
  readonly plan: string | null;
  /** Whether the plan lets client users have permissions of their own. */
  readonly mayCustomize: boolean;
  /** The permission keys that the plan leaves out, those below others with them, in the catalogue's order. */
  readonly excludedKeys: readonly string[];
  readonly version: number;
}

/** What answers show of a portal's row to everybody. */
export function portalBranding({ name, logo, colors, domain }: PortalEntity): PortalBranding {
  return { name, logo, colors, domain };
}

/** The settings in a portal's row. */
export function portalSettings(portal: PortalEntity): PortalSettings {
  const { timeZone, locale, staffMayView, allowedDomains, staffDomains } = portal;
  return {
    ...portalBranding(portal),
    timeZone,
    locale,
    staffMayView: staffMayView === 1,
    allowedDomains,
    staffDomains,
  };
}
