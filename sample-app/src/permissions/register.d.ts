import type { permissions } from './permissions.js';

/** From here on a misspelt permission does not compile. */
declare module 'nest-clientele' {
  interface Register {
    permissions: typeof permissions;
  }
}
