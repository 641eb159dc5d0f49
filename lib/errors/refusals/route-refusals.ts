import type { RefusalTable } from './start-refusal.js';

/** What is refused about guarded routes. */
export const ROUTE_REFUSALS = {
  unknownStrategies: (names: readonly string[]) => ({
    found: `\`auth.strategies\` names ${names.join(', ')}, which passport does not know.`,
    why: 'Every guarded request would fail.',
    cure: 'Register the strategy as a provider of your app, or correct the name in `auth.strategies`.',
  }),

  noPassport: (names: readonly string[], reason: string) => ({
    found: `\`auth.strategies\` names ${names.join(', ')}, but the package \`passport\` cannot be loaded: ${reason}.`,
    why: 'It is what asks strategies who is calling.',
    cure: 'Run `npm install passport`, or say yourself who is calling: `auth: { caller: (request) => … }`.',
  }),

  wrongRequirement: (place: string, fault: string, cure: string) => ({
    found: `A \`@RequirePermission\` of ${place} ${fault}.`,
    why: 'Nothing could tell whom to let in.',
    cure,
  }),
} satisfies RefusalTable;
