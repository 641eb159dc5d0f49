import type { Translated, Words } from './index.js';
import { clients } from './de/clients.js';
import { common } from './de/common.js';
import { letters } from './de/letters.js';
import { permissions } from './de/permissions.js';
import { portal } from './de/portal.js';
import { previews } from './de/previews.js';
import { refusals } from './de/refusals.js';
import { requests } from './de/requests.js';
import { users } from './de/users.js';

/** German. */
export const de: Translated<Words> = {
  clients,
  common,
  letters,
  permissions,
  portal,
  previews,
  refusals,
  requests,
  users,
};
