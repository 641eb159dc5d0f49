import { DATABASE_REFUSALS } from './refusals/database-refusals.js';
import { LISTENER_REFUSALS } from './refusals/listener-refusals.js';
import { MODULE_REFUSALS } from './refusals/module-refusals.js';
import { OPTION_REFUSALS } from './refusals/option-refusals.js';
import { PAGES_REFUSALS } from './refusals/pages-refusals.js';
import { REDIS_REFUSALS } from './refusals/redis-refusals.js';
import { ROUTE_REFUSALS } from './refusals/route-refusals.js';
import { SERVER_REFUSALS } from './refusals/server-refusals.js';
import { TABLE_REFUSALS } from './refusals/table-refusals.js';
import { VISIBILITY_REFUSALS } from './refusals/visibility-refusals.js';

/**
 * Everything that a start, or a query of the host's with the module's condition, is refused for: each entry tells by what
 * was found why it fails and the line to change. `docs/start-up.md` lists them in these words.
 */
export const START_REFUSALS = {
  ...MODULE_REFUSALS,
  ...OPTION_REFUSALS,
  ...REDIS_REFUSALS,
  ...DATABASE_REFUSALS,
  ...SERVER_REFUSALS,
  ...TABLE_REFUSALS,
  ...VISIBILITY_REFUSALS,
  ...LISTENER_REFUSALS,
  ...ROUTE_REFUSALS,
  ...PAGES_REFUSALS,
};
