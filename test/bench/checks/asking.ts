import { AccessService } from '../../../lib/access/access.service.js';
import type { MemberActor } from '../../../lib/callers/member-actor.js';
import type { MembershipQuery } from '../../../lib/callers/membership.query.js';
import { allows } from '../../../lib/domain/access/decision.js';
import { compileRequirement } from '../../../lib/domain/access/requirement.js';
import type { ProjectStandings } from '../../../lib/scopes/project-standings.js';
import type { Candidate } from '../support/race.js';
import type { World } from './world.js';

/** How many questions one run asks. */
export const ASKED = 2 ** 12;

export const AWAITED = 'an async function that calls allows';

/** Questions about an actor that the guard has handed out. A statement would throw: there is no database here. */
export function askingCandidates(world: World, key: number): Candidate[] {
  const { catalogue, settings, factory, rules } = world;
  const service = new AccessService(
    settings,
    {} as unknown as MembershipQuery,
    factory,
    {} as unknown as ProjectStandings,
  );
  const actor = {} as unknown as MemberActor;
  const [row, facts, ability] = [world.rows[0]!, world.facts[0]!, world.abilities[0]!];
  service.remember(actor, row, null);
  const name = catalogue.keys[key]!;
  const requirement = compileRequirement(catalogue, name);
  const { action, subject } = rules.keys[key]!;
  const awaited = async () => allows(facts, key);
  const caslAwaited = async () => ability.can(action, subject);
  const asked = (title: string, ask: () => Promise<unknown>): Candidate => ({
    name: title,
    run: async () => {
      for (let time = 0; time < ASKED; time++) await ask();
    },
  });
  return [
    asked(AWAITED, awaited),
    asked('casl: an async function that calls ability.can', caslAwaited),
    asked('AccessService.can', () => service.can(actor, name)),
    asked('AccessService.assert, the requirement compiled', () =>
      service.assert(actor, requirement),
    ),
    asked('AccessService.canMany, ten keys', () =>
      service.canMany(actor, catalogue.keys.slice(0, 10)),
    ),
  ];
}
