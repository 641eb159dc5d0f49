import { useChange } from '../../change.js';

/** What a change to letters makes old, wherever it is shown. */
const CHANGED = ['/invitation-templates', '/audit'];

/** Makes a change to letters, and has what shows them fetched anew, whether it succeeded or not. */
export const useLetterChange = () => useChange(CHANGED);
