// nest-access-control as its README says: grants of roles in memory, read from the database at start; roles at `request.user`.
import { AccessControlModule, ACGuard, RolesBuilder, UseRoles } from 'nest-access-control';
import { DataSource } from 'typeorm';

/** It knows four actions, so that each area's switch becomes a resource of its own. */
const resourceOf = (verb, area) => `${area}.${verb}`;

export function setup({ needed, allowedTo }) {
  const useFactory = async (dataSource) => {
    const profiles = await dataSource.query('SELECT id, permissions FROM clientele_profiles');
    const roles = new RolesBuilder();
    for (const { id, permissions } of profiles) {
      const rights = allowedTo({ status: 'active', ceiling: {}, set: permissions });
      for (const [verb, area] of rights) roles.grant(id).readAny(resourceOf(verb, area));
    }
    return roles;
  };
  const resource = resourceOf(needed.verb, needed.area);
  return {
    imports: [AccessControlModule.forRootAsync({ inject: [DataSource], useFactory })],
    featureImports: [],
    guards: [ACGuard],
    decorators: [UseRoles({ resource, action: 'read', possession: 'any' })],
    loadedBy: (row) => ({ roles: row?.status === 'active' ? [row.profileId] : [] }),
  };
}
