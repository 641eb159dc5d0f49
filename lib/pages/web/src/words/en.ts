import { clients } from './en/clients.js';
import { common } from './en/common.js';
import { letters } from './en/letters.js';
import { permissions } from './en/permissions.js';
import { portal } from './en/portal.js';
import { previews } from './en/previews.js';
import { refusals } from './en/refusals.js';
import { requests } from './en/requests.js';
import { users } from './en/users.js';

/** English. A part for each area, so that no file is long. */
export const en = {
  clients,
  common,
  letters,
  permissions,
  portal,
  previews,
  refusals,
  requests,
  users,
} as const;
