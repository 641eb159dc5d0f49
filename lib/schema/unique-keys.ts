/** A unique key of one of the module's tables. */
export interface UniqueKey {
  /** Without the host's `entityPrefix`. */
  readonly table: string;
  readonly columns: readonly string[];
}

/** Where a second row is a case a service answers, not a failure. */
export const UNIQUE_KEYS = {
  portalKey: {
    table: 'clientele_portals',
    columns: ['key'],
  },
  portalDomain: {
    table: 'clientele_portals',
    columns: ['domain'],
  },
  profileName: {
    table: 'clientele_profiles',
    columns: ['portalId', 'nameKey'],
  },
  templateName: {
    table: 'clientele_invitation_templates',
    columns: ['portalId', 'nameKey'],
  },
  clientEmail: {
    table: 'clientele_clients',
    columns: ['portalId', 'email'],
  },
  memberEmail: {
    table: 'clientele_members',
    columns: ['portalId', 'audience', 'email'],
  },
  identityEmail: {
    table: 'clientele_identities',
    columns: ['email'],
  },
  eventId: {
    table: 'clientele_events',
    columns: ['id'],
  },
} as const satisfies Record<string, UniqueKey>;
