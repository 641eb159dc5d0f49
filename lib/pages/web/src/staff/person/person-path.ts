import { pathTo } from '../../areas.js';

/** The parts of what there is about a person, each at an address of its own. */
export const PERSON_TABS = ['overview', 'details', 'projects', 'permissions', 'activity'] as const;
export type PersonTab = (typeof PERSON_TABS)[number];

/** Where a part of a person is. */
export function personPath(id: string, tab: PersonTab = 'overview'): string {
  return pathTo('staff', 'person', id, ...(tab === 'overview' ? [] : [tab]));
}
