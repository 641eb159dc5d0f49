// The pages of nest-clientele keep their choices under these names, so that both act as the same membership.
const MEMBERSHIP = 'clientele:membership';
const VIEW = 'clientele:view';
const VIEW_FROM = 'clientele:view-from';

/** The membership this tab acts as; null lets the module choose, which it does where there is one only. */
export function chosenMembership(): string | null {
  return sessionStorage.getItem(MEMBERSHIP) ?? localStorage.getItem(MEMBERSHIP);
}

/** Forgets which membership to act as. */
export function forgetMembership(): void {
  for (const storage of [sessionStorage, localStorage]) storage.removeItem(MEMBERSHIP);
}

/** Has this tab show no longer what somebody else sees; gives the page where that began. */
export function forgetView(): string {
  const from = sessionStorage.getItem(VIEW_FROM) ?? '/people';
  for (const name of [VIEW, VIEW_FROM]) sessionStorage.removeItem(name);
  return from;
}

/** What tells the module's routes, and the app's own, as whom this tab acts. */
export function actingHeaders(): Record<string, string> {
  const view = sessionStorage.getItem(VIEW);
  // A view has a membership of its own.
  if (view !== null) return { 'X-Clientele-View': view };
  const membership = chosenMembership();
  return membership === null ? {} : { 'X-Membership-Id': membership };
}
