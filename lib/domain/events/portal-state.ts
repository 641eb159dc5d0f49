/** What of a portal can change. */
export interface PortalState {
  /** Its plan, as the host names it; null for none. */
  readonly plan: string | null;
  /** Its name. */
  readonly name: string;
  /** The https address of its logo; null for none. */
  readonly logo: string | null;
  /** Its colours by name, as `#rrggbb`. */
  readonly colors: Readonly<Record<string, string>>;
  /** The domain of its own; null for none. */
  readonly domain: string | null;
  /** The IANA zone that days and letters go by. */
  readonly timeZone: string;
  /** The language of its letters; null for English. */
  readonly locale: string | null;
  /** Whether staff who are no admins may look as client users. */
  readonly staffMayView: boolean;
  /** The domains that client users' addresses may have, in ASCII form; null for any. */
  readonly allowedDomains: readonly string[] | null;
  /** The domains that staff's addresses may have, in ASCII form; null for any. */
  readonly staffDomains: readonly string[] | null;
}
