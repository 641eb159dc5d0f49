// nest-casl as its README says: a module for the app, permissions for the feature, its guard behind the login's.
import { AccessGuard, CaslModule, UseAbility } from 'nest-casl';

export function setup({ needed, allowedTo }) {
  const permissions = {
    everyone({ user, can }) {
      for (const [verb, area] of user.rights) can(verb, area);
    },
  };
  return {
    imports: [CaslModule.forRoot({ getUserFromRequest: ({ user }) => user })],
    featureImports: [CaslModule.forFeature({ permissions })],
    guards: [AccessGuard],
    decorators: [UseAbility(needed.verb, needed.area)],
    // Its user hook runs for rules with conditions only, so the login brings the rights along, at each request.
    loadedBy: (row) => ({ roles: [], rights: allowedTo(row) }),
  };
}
