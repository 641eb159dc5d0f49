import { createMongoAbility, type MongoAbility } from '@casl/ability';
import { AREAS } from './permissions.js';

/**
 * The rights of one user, as one would write it by hand: a row by an index, the set that its mode chooses, and what its
 * client may have at most.
 */
export const RIGHTS = `SELECT m."status" AS "status", m."id" AS "memberId", p."id" AS "profileId", c."ceiling" AS "ceiling",
    CASE WHEN m."mode" = 'custom' THEN m."permissions" ELSE p."permissions" END AS "set"
  FROM clientele_members m
  JOIN clientele_portals po ON po."id" = m."portalId"
  JOIN clientele_clients c ON c."id" = m."clientId"
  LEFT JOIN clientele_profiles p
    ON p."id" = CASE m."mode" WHEN 'profile' THEN m."profileId" WHEN 'default' THEN po."defaultProfileId" END
  WHERE m."identityId" = $1`;

type Switches = Readonly<Record<string, boolean>>;

/** What {@link RIGHTS} reads; SQLite gives JSON as text. */
export interface RightsRow {
  readonly status: string;
  readonly memberId: string;
  readonly profileId: string | null;
  readonly ceiling: Switches | string;
  readonly set: Switches | string;
}

/** What the user may do: `[verb, area]`. Nobody may do anything who is not active. */
export function allowedTo(row: RightsRow | undefined): [verb: string, area: string][] {
  if (row?.status !== 'active') return [];
  const set = parsed(row.set);
  const ceiling = parsed(row.ceiling);
  const has = (key: string) => set[key] === true && ceiling[key] !== false;
  const areas = AREAS.filter(has);
  return Object.keys(set)
    .map((key) => key.split('.') as [string, string?])
    .filter(([area, verb]) => verb !== undefined && areas.includes(area) && has(`${area}.${verb}`))
    .map(([area, verb]) => [verb ?? '', area]);
}

/** The same as an ability of CASL. */
export function abilityOf(row: RightsRow | undefined): MongoAbility {
  return createMongoAbility(allowedTo(row).map(([action, subject]) => ({ action, subject })));
}

function parsed(stored: Switches | string): Switches {
  return typeof stored === 'string' ? (JSON.parse(stored) as Switches) : stored;
}
