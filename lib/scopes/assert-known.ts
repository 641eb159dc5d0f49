import type { KnownScope } from '../domain/scopes/known-scope.js';
import type { ProjectChoice } from '../domain/scopes/scope-choice.js';
import { ClienteleError } from '../errors/clientele.error.js';

/** The billing basis that takes a rate. */
const HOURLY = 'staff_hours';

/**
 * Throws `UNKNOWN_PROJECT` for chosen projects that are neither known nor selected already, and
 * `RATE_NOT_APPLICABLE` for new rates on projects not billed by staff hours. `selected` holds the present rates.
 */
export function assertKnownProjects(
  chosen: readonly ProjectChoice[],
  known: KnownScope['projects'],
  selected: ReadonlyMap<string, string | null>,
): void {
  const unknown = chosen.filter(({ id }) => !known.has(id) && !selected.has(id));
  assertNone('UNKNOWN_PROJECT', idsOf(unknown));
  const rated = chosen.filter(
    ({ id, rate }) => (rate ?? null) !== null && rate !== selected.get(id),
  );
  assertNone('RATE_NOT_APPLICABLE', idsOf(rated.filter(({ id }) => known.get(id) !== HOURLY)));
}

/** Throws `UNKNOWN_GROUP` for chosen groups that are neither known nor selected already. */
export function assertKnownGroups(
  chosen: readonly string[],
  known: KnownScope['groups'],
  selected: ReadonlySet<string>,
): void {
  assertNone(
    'UNKNOWN_GROUP',
    chosen.filter((id) => !known.has(id) && !selected.has(id)),
  );
}

function idsOf(projects: readonly ProjectChoice[]): string[] {
  return projects.map(({ id }) => id);
}

function assertNone(
  code: 'UNKNOWN_PROJECT' | 'UNKNOWN_GROUP' | 'RATE_NOT_APPLICABLE',
  ids: readonly string[],
): void {
  if (ids.length > 0) throw new ClienteleError(code, { details: { ids } });
}
