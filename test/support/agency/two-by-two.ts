import type { Scope } from '../../../lib/index.js';
import { PORTALS, type World } from './world.js';

/** A project or group of the portal that exists. */
export const there = (id: string) => ({ id, portalId: PORTALS[0], state: 'there' as const });

/** Two projects, two groups of one worker each, and work in every combination. */
export const WORLD: World = {
  projects: [there('red'), there('blue')],
  groups: [there('design'), there('build')],
  members: [
    ['design', 'dora'],
    ['build', 'bob'],
  ],
  belongings: [],
  work: [
    { project: 'red', worker: 'dora' },
    { project: 'red', worker: 'bob' },
    { project: 'blue', worker: 'dora' },
    { project: 'blue', worker: 'bob' },
    { project: 'gone', worker: 'dora' },
    { project: 'red', worker: null },
  ],
  screencasts: [],
};

/** A scope of what exists; its groups are looked up in tables. */
export function scopeOf(
  { projects, groups }: { projects?: readonly string[]; groups?: readonly string[] },
  given: Partial<Scope> = {},
): Scope {
  return {
    portalId: PORTALS[0],
    everything: false,
    clients: null,
    projects: projects ? new Set(projects) : null,
    groups: groups ? new Set(groups) : null,
    boundTo: null,
    reached: null,
    ...given,
  };
}
