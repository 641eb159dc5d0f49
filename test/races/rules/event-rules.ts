import type { Outcome } from '../race.js';
import { type Scene, slotOf } from '../scene.js';
import type { State } from '../state.js';
import type { Contender } from './outcome-rules.js';

/** Faults of events: each success has those that it has alone, once each, and a refusal has none. */
export function eventFaults(
  contenders: readonly Contender[],
  outcomes: readonly Outcome[],
  { events }: State,
  scene: Scene,
): string[] {
  const expected = new Map<string, number>();
  const varying = new Set<string>();
  for (const { operation, recording } of new Set(contenders)) {
    const done = outcomes.filter((each) => each.operation === operation && each.code === null);
    for (const event of recording.events) {
      if (operation.isSteady) expected.set(event, (expected.get(event) ?? 0) + done.length);
      else if (done.length > 0) varying.add(typeOf(event));
    }
  }
  const seen = new Map<string, number>();
  // Whether a client is left without an admin depends on both: a standing rule looks at that.
  for (const { type, subject } of events.filter((one) => !one.type.endsWith('.without_admin'))) {
    const event = `${type}@${slotOf(scene, subject.id)}`;
    seen.set(event, (seen.get(event) ?? 0) + 1);
  }
  return [...new Set([...expected.keys(), ...seen.keys()])].flatMap((event) => {
    const [count, wanted] = [seen.get(event) ?? 0, expected.get(event) ?? 0];
    const isRight = varying.has(typeOf(event)) ? count >= wanted : count === wanted;
    return isRight ? [] : [`${event} is recorded ${count} times for ${wanted} that are due`];
  });
}

function typeOf(event: string): string {
  return event.split('@')[0] ?? event;
}
