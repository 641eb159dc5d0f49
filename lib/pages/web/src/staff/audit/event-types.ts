import type { Shape } from '../../api.js';
import { audit } from '../../words/en/audit.js';

/** The name of an event. */
export type EventType = Shape<'EventType'>;

/** The names of all events, in groups by what they are about. */
export const EVENT_GROUPS = Object.entries(audit.types).map(([group, types]) => ({
  group: group as keyof typeof audit.group,
  types: Object.keys(types).map((type) => `${group}.${type}` as EventType),
}));

/** The names of all events. */
export const EVENT_TYPES = EVENT_GROUPS.flatMap(({ types }) => types);
