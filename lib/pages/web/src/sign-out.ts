import { hostAddress, settings } from './settings.js';
import { chooseMembership, showView } from './session.js';

/** Ends the session at the host and goes to its first page, or to an address of the pages. */
export async function signOut(to = hostAddress(settings.home ?? settings.signIn)): Promise<void> {
  if (settings.signOut === undefined) return;
  await fetch(hostAddress(settings.signOut), { method: 'POST' });
  chooseMembership(null);
  showView(null);
  if (settings.authorization)
    window[settings.authorization.storage].removeItem(settings.authorization.key);
  window.location.assign(to);
}
