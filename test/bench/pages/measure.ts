import type { Page } from 'playwright-core';
import { isTrial } from '../support/results.js';
import { type Interaction, type Place, PLACES } from './interactions.js';
import type { Host, Setting } from './setting.js';

/** How often each interaction is done in each host: first so that everything is warm, then measured. */
const PLAN = isTrial() ? { warmUps: 1, runs: 3 } : { warmUps: 3, runs: 15 };

/** The least that the browser tells; what took less counts as this. */
const LEAST = 16;

/** Milliseconds from an input until the next picture, by the browser's event timing. */
export interface Measured {
  readonly place: string;
  readonly name: string;
  readonly few: readonly number[];
  readonly many: readonly number[];
}

/** Runs in the page: keeps the longest event of an interaction. */
const OBSERVE = `window.longest = 0;
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries())
    if (interactionId > 0) window.longest = Math.max(window.longest, duration);
}).observe({ type: 'event', durationThreshold: ${LEAST} });`;

/** What the observer has been told by the second picture after now, and a moment later. */
const TOLD = `new Promise((resolve) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(window.longest), 100))))`;

/** Does everything in both hosts, in turns. */
export async function measure({ few, many }: Setting): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const host of [few, many]) await host.visitor.page.addInitScript(OBSERVE);
  for (const place of PLACES) {
    for (const host of [few, many]) await opened(place, host);
    for (const interaction of place.interactions) {
      const times = { few: [] as number[], many: [] as number[] };
      for (let round = 0; round < PLAN.warmUps + PLAN.runs; round += 1) {
        const pair = {
          few: await timed(interaction, few, round),
          many: await timed(interaction, many, round),
        };
        if (round < PLAN.warmUps) continue;
        times.few.push(pair.few);
        times.many.push(pair.many);
      }
      measured.push({ place: place.name, name: interaction.name, ...times });
    }
  }
  return measured;
}

async function opened(place: Place, { visitor }: Host): Promise<void> {
  await visitor.page.bringToFront();
  await place.open(visitor);
}

async function timed(
  { act, after }: Interaction,
  { visitor }: Host,
  round: number,
): Promise<number> {
  await visitor.page.bringToFront();
  await visitor.page.evaluate('window.longest = 0');
  await act(visitor, round);
  const longest = await told(visitor.page);
  await after?.(visitor);
  return Math.max(LEAST, longest);
}

function told(page: Page): Promise<number> {
  return page.evaluate<number>(TOLD);
}
