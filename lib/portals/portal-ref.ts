/** A portal as ports and events see it. */
export interface PortalRef {
  readonly id: string;
  /** The host's name for it; `default` in a single-agency host. */
  readonly key: string;
  readonly name: string;
  /** The host's plan name, or null. */
  readonly plan: string | null;
}
