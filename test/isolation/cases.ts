import { REQUESTS } from './requests.js';
import type { Sample, Slot } from './sample.js';
import { type ActorName, ACTORS } from './world/callers.js';
import { type Relation, RELATIONS, type Thing } from './world/things.js';

/** One call: somebody calls a route and names, at one place, one thing. */
export interface Case {
  readonly route: string;
  /** The place; empty where the route names nothing. */
  readonly slot: string;
  readonly actor: ActorName;
  readonly relation: Relation;
}

/** The places of a route at which something is named, those of its path first; one that is empty if there is none. */
export function slotsOf(sample: Sample): string[] {
  const path = Object.keys(sample.path ?? {}).map((name) => `:${name}`);
  const named = [...path, ...Object.keys(sample.slots ?? {})];
  return path.length > 0 ? named : ['', ...named];
}

/** What a route names at this place. */
export function slotOf(sample: Sample, slot: string): Slot | undefined {
  const thing = sample.path?.[slot.slice(1)];
  return sample.slots?.[slot] ?? (thing === undefined ? undefined : { thing });
}

/** Every call of a route: at each place, by everybody, each relation; at no place by everybody once. */
export function casesOf(route: string): Case[] {
  const sample = REQUESTS[route] ?? {};
  return slotsOf(sample).flatMap((slot) => {
    const relations = relationsOf(sample, slot);
    return ACTORS.flatMap((actor) =>
      relations.map((relation) => ({ route, slot, actor, relation })),
    );
  });
}

/** What can stand in a place: whatever relation a thing may have, but of oneself there is one, and of nothing none. */
function relationsOf(sample: Sample, slot: string): readonly Relation[] {
  const thing = slotOf(sample, slot)?.thing;
  return thing === undefined || thing === 'oneself' ? ['own'] : RELATIONS;
}

/** What is named in the path of a call at the place `slot`. */
export function pathOf(sample: Sample, slot: string): Readonly<Record<string, Thing>> {
  const [place = ''] = slot.split(' ');
  const thing = slotOf(sample, slot)?.thing;
  const isInPath = place.startsWith(':') && thing !== undefined;
  if (isInPath) return { ...sample.path, [place.slice(1)]: thing };
  return { ...sample.path, ...slotOf(sample, slot)?.path };
}
