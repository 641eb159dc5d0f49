import { createClienteleClient, type ClienteleClient } from '../../../client/index.js';
import { apiAddress, basePath, hostAddress, settings } from './settings.js';

const MEMBERSHIP = 'clientele:membership';
const VIEW = 'clientele:view';
const VIEW_FROM = 'clientele:view-from';

/** The membership this tab acts as; null lets the module choose, which it does where there is one only. */
export function chosenMembership(): string | null {
  const own = sessionStorage.getItem(MEMBERSHIP);
  if (own !== null) return own;
  // A new tab goes on as the last choice, and stays with it whatever is chosen elsewhere.
  const last = localStorage.getItem(MEMBERSHIP);
  if (last !== null) sessionStorage.setItem(MEMBERSHIP, last);
  return last;
}

/** Has this tab, and those that are opened from now on, act as a membership; null forgets it. */
export function chooseMembership(id: string | null): void {
  for (const storage of [sessionStorage, localStorage]) {
    if (id === null) storage.removeItem(MEMBERSHIP);
    else storage.setItem(MEMBERSHIP, id);
  }
}

/** The token of the view that this tab shows; null for none. */
export function viewToken(): string | null {
  return sessionStorage.getItem(VIEW);
}

/** Has this tab show what somebody else sees; null ends that. */
export function showView(token: string | null): void {
  if (token === null) sessionStorage.removeItem(VIEW);
  else sessionStorage.setItem(VIEW, token);
}

function bearer(): Record<string, string> {
  const { authorization } = settings;
  const token = authorization && window[authorization.storage].getItem(authorization.key);
  return token ? { Authorization: `Bearer ${token}` } : {};
}

/** Has this tab show what a client user sees, from its first page on: the host's, if that shows it too. All that was fetched as staff goes with it. */
export function enterView(token: string): void {
  sessionStorage.setItem(VIEW_FROM, window.location.pathname);
  showView(token);
  window.location.assign(hostAddress(settings.viewStart ?? settings.paths.team));
}

/** Leaves the view of this tab for the page where it began. All that was fetched in it goes with it. */
export function leaveView(): void {
  const from = sessionStorage.getItem(VIEW_FROM) ?? `${basePath}/${settings.paths.staff}`;
  showView(null);
  sessionStorage.removeItem(VIEW_FROM);
  window.location.assign(from);
}

/** The module's routes, called as whoever is logged in, acting as the chosen membership or within the view of this tab. */
export function createSession(): ClienteleClient {
  return createClienteleClient({
    baseUrl: apiAddress,
    headers: () => {
      const [membership, view] = [chosenMembership(), viewToken()];
      return {
        ...bearer(),
        // A view has a membership of its own.
        ...(view !== null && { 'X-Clientele-View': view }),
        ...(view === null && membership !== null && { 'X-Membership-Id': membership }),
      };
    },
  });
}

/** Where the browser itself can fetch a file of the module's routes; null where that takes headers, as for a bearer token. */
export function downloadAddress(path: string): string | null {
  const takesHeaders =
    settings.authorization !== undefined || chosenMembership() !== null || viewToken() !== null;
  return takesHeaders ? null : apiAddress + path;
}

/** Leaves for the host's page for logging in, which brings people back here, or to another path. */
export function signIn(next = window.location.pathname + window.location.search): void {
  const address = new URL(hostAddress(settings.signIn));
  address.searchParams.set('next', next);
  window.location.assign(address);
}
