/** What a client user can ask for: a permission, a project, or more to see without saying what. */
export type RequestKind = 'permission' | 'project' | 'scope';

/** Every kind, as fields take it. */
export const REQUEST_KINDS = [
  'permission',
  'project',
  'scope',
] as const satisfies readonly RequestKind[];
