import { normalizeRate } from '../domain/members/rate.js';
import type { ProjectChoice } from '../domain/scopes/scope-choice.js';
import { invalidFields } from '../errors/invalid-fields.js';

/** Where a request may hold rates. */
interface Rated {
  readonly portalRate?: string | null | undefined;
  readonly projects?: readonly ProjectChoice[] | undefined;
}

/** The request with every rate as it is kept. Throws `VALIDATION_FAILED` naming the first that is none. */
export function withAcceptedRates<T extends Rated>(given: T): T {
  const { portalRate, projects } = given;
  return {
    ...given,
    ...(typeof portalRate === 'string' && { portalRate: acceptedRate('portalRate', portalRate) }),
    ...(projects && { projects: projects.map(withAcceptedRate) }),
  };
}

function withAcceptedRate(project: ProjectChoice, at: number): ProjectChoice {
  const { rate } = project;
  if (typeof rate !== 'string') return project;
  return { ...project, rate: acceptedRate(`projects.${at}.rate`, rate) };
}

function acceptedRate(field: string, given: string): string {
  const rate = normalizeRate(given);
  if (rate !== null) return rate;
  throw invalidFields({
    [field]: 'must be a decimal string with at most two places, as in "120.00"',
  });
}
