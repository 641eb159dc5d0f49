import { useChange } from '../../change.js';

/** What a change to members makes old, wherever it is shown. */
const CHANGED = ['/members', '/clients', '/invitations', '/audit', '/requests'];

/** Makes a change to members, and has what shows them fetched anew, whether it succeeded or not. */
export const useMemberChange = () => useChange(CHANGED);
