// nest-authz as its README says: an enforcer of casbin with its policy in memory, read from the database at start.
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin';
import { AUTHZ_ENFORCER, AuthZGuard, AuthZModule, UsePermissions } from 'nest-authz';
import { DataSource } from 'typeorm';

const MODEL = `
[request_definition]
r = sub, obj, act
[policy_definition]
p = sub, obj, act
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.sub == p.sub && r.obj == p.obj && r.act == p.act
`;

export function setup({ needed, allowedTo }) {
  const useFactory = async (dataSource) => {
    const profiles = await dataSource.query('SELECT id, permissions FROM clientele_profiles');
    const policy = profiles.flatMap(({ id, permissions }) =>
      allowedTo({ status: 'active', ceiling: {}, set: permissions }).map(
        ([verb, area]) => `p, ${id}, ${area}, ${verb}:any`,
      ),
    );
    return newEnforcer(newModelFromString(MODEL), new StringAdapter(policy.join('\n')));
  };
  return {
    imports: [
      AuthZModule.register({
        enforcerProvider: { provide: AUTHZ_ENFORCER, useFactory, inject: [DataSource] },
        userFromContext: (context) => context.switchToHttp().getRequest().user?.role,
      }),
    ],
    featureImports: [],
    guards: [AuthZGuard],
    decorators: [UsePermissions({ action: needed.verb, resource: needed.area, possession: 'any' })],
    loadedBy: (row) => ({ role: row?.status === 'active' ? row.profileId : 'nobody' }),
  };
}
