import type { Shape } from '../../api.js';
import { useChange } from '../../change.js';

/** What a change to a client makes old, wherever it is shown: its users see and may other things then. */
const CHANGED = ['/clients', '/members', '/invitations', '/requests', '/audit'];

/** Makes a change to a client, and has what shows it fetched anew, whether it succeeded or not. */
export const useClientChange = () => useChange(CHANGED);

/** Whether the answer is what staff see of a client: always so on these pages. */
export function isWhole(client: Shape<'Client'> | Shape<'ClientName'>): client is Shape<'Client'> {
  return 'version' in client;
}
