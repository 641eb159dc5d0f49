import type { SetupPlace } from '../../../lib/cli/setup-place.js';

/** For commands that set nothing up. */
export const nowhere: SetupPlace = {
  folder: '/nowhere',
  version: null,
  install: () => Promise.reject(new Error('Nothing is installed.')),
};
