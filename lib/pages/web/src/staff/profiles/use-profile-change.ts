import { useChange } from '../../change.js';

/** What a change to profiles makes old, wherever it is shown. */
const CHANGED = ['/profiles', '/members', '/audit'];

/** Makes a change to profiles, and has what shows them fetched anew, whether it succeeded or not. */
export const useProfileChange = () => useChange(CHANGED);
