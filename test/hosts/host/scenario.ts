import type { INestApplicationContext } from '@nestjs/common';
import type { HostSetting } from './app.module.js';
import { SERVICE_STEPS, type ServiceStepName, type StepName, STEPS } from './step-names.js';
import { accessSteps } from './steps/access.js';
import { eventSteps } from './steps/events.js';
import { exportSteps } from './steps/exports.js';
import { invitationSteps } from './steps/invitations.js';
import { memberSteps } from './steps/members.js';
import { permissionSteps } from './steps/permissions.js';
import { raceSteps } from './steps/races.js';
import { serviceSteps } from './steps/services.js';
import { setUpSteps } from './steps/set-up.js';
import { type Step, World } from './world.js';

/** What a host has done: the steps that came out right, and why it stopped, if it did. */
export interface Report {
  readonly steps: readonly string[];
  readonly failed: string | null;
}

/** Starts the app; one with routes listens, and says where. */
export type Boot = (
  setting: HostSetting,
) => Promise<{ readonly app: INestApplicationContext; readonly url: string }>;

/** A step that only some host does, before it closes. */
export interface OwnStep {
  readonly name: string;
  readonly run: Step;
}

const byName = (boot: Boot): Readonly<Record<StepName | ServiceStepName, Step>> => ({
  ...setUpSteps(boot),
  ...invitationSteps,
  ...accessSteps,
  ...memberSteps,
  ...permissionSteps,
  ...raceSteps,
  ...eventSteps,
  ...exportSteps,
  ...serviceSteps,
});

/** Does everything with a host that has routes. */
export function scenario(
  setting: HostSetting,
  boot: Boot,
  own: readonly OwnStep[] = [],
): Promise<Report> {
  const all = byName(boot);
  const named = STEPS.map((name) => ({ name, run: all[name] }));
  return walk(setting, [...named.slice(0, -1), ...own, ...named.slice(-1)]);
}

/** Does what can be done with a host that has none. */
export function serviceScenario(setting: HostSetting, boot: Boot): Promise<Report> {
  const all = byName(boot);
  return walk(
    setting,
    SERVICE_STEPS.map((name) => ({ name, run: all[name] })),
  );
}

async function walk(
  setting: HostSetting,
  todo: readonly { readonly name: string; readonly run: Step }[],
): Promise<Report> {
  const world = new World(setting);
  const steps: string[] = [];
  for (const { name, run } of todo) {
    try {
      await run(world);
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      await world.stop();
      return { steps, failed: `${steps.length + 1} ${name}: ${told}` };
    }
    steps.push(name);
  }
  return { steps, failed: null };
}
