/** A portal as ports and events see it. */
export interface PortalRef {
  readonly id: string;
  /** The host's name for it; `default` in a single-agency host. */
  readonly key: string;
  readonly name: string;
  /** The host's plan name, or null. */
  readonly plan: string | null;
  /** Its own domain, or null. */
  readonly domain: string | null;
}

/** A portal's row as ports and events see it. */
export function portalRef({ id, key, name, plan, domain }: PortalRef): PortalRef {
  return { id, key, name, plan, domain };
}
