import type { Shape } from '../../api.js';

/** The projects that a client, as it is read, is bound to; null for any. Who may read its name only is not told. */
export function boundOf(client: object | undefined): readonly string[] | null {
  const { projects = null } = (client ?? {}) as Partial<Shape<'Client'>>;
  return projects;
}
