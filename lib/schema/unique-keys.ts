/** A unique key of one of the module's tables. */
export interface UniqueKey {
  /** The constraint's name. */
  readonly name: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/** Where a second row is a case a service answers, not a failure. */
export const UNIQUE_KEYS = {
  portalKey: {
    name: 'UQ_clientele_portals_key',
    table: 'clientele_portals',
    columns: ['key'],
  },
  portalDomain: {
    name: 'UQ_clientele_portals_domain',
    table: 'clientele_portals',
    columns: ['domain'],
  },
  profileName: {
    name: 'UQ_clientele_profiles_name',
    table: 'clientele_profiles',
    columns: ['portalId', 'nameKey'],
  },
  templateName: {
    name: 'UQ_clientele_invitation_templates_name',
    table: 'clientele_invitation_templates',
    columns: ['portalId', 'nameKey'],
  },
  clientEmail: {
    name: 'UQ_clientele_clients_email',
    table: 'clientele_clients',
    columns: ['portalId', 'email'],
  },
  memberEmail: {
    name: 'UQ_clientele_members_email',
    table: 'clientele_members',
    columns: ['portalId', 'audience', 'email'],
  },
  identityEmail: {
    name: 'UQ_clientele_identities_email',
    table: 'clientele_identities',
    columns: ['email'],
  },
  eventId: {
    name: 'UQ_clientele_events_id',
    table: 'clientele_events',
    columns: ['id'],
  },
} as const satisfies Record<string, UniqueKey>;
