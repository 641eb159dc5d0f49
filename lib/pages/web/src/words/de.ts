import type { Translated, Words } from './index.js';
import { common } from './de/common.js';
import { events } from './de/events.js';
import { faults } from './de/faults.js';
import { refusals } from './de/refusals.js';
import { users } from './de/users.js';

/** German. */
export const de: Translated<Words> = { common, events, faults, refusals, users };
