import type { Shape } from './api.js';
import { standing } from './me.js';
import { settings } from './settings.js';
import { locale } from './words/index.js';

/** A page of the host's that somebody may go to. */
export interface HostPlace {
  readonly path: string;
  readonly name: string;
}

/** The pages of the host that its settings name, as far as they are open to somebody. */
export function hostPlaces(me: Shape<'Me'>): readonly HostPlace[] {
  const { isStaff } = standing(me);
  const language = locale().startsWith('de') ? 'de' : 'en';
  return (settings.links ?? [])
    .filter(({ for: audience = isStaff ? 'staff' : 'client', permission, scoped }) => {
      if ((audience === 'staff') !== isStaff) return false;
      if (scoped && me.access.state !== 'ok') return false;
      return permission === undefined || holdsAny(me.permissions, [permission].flat());
    })
    .map(({ path, name }) => ({
      path,
      name: typeof name === 'string' ? name : (name[language] ?? name.en ?? name.de ?? path),
    }));
}

function holdsAny(held: readonly string[], wanted: readonly string[]): boolean {
  return wanted.some((key) => held.includes(key));
}
