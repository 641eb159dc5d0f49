import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Provider } from '@nestjs/common';
import { Settings } from '../settings/settings.js';

/** Token of the key that signs sessions. */
export const SESSION_KEY = Symbol('SessionKey');

/** A key object shows nothing of the secret when it is logged. */
export const sessionKeyProvider: Provider<KeyObject> = {
  provide: SESSION_KEY,
  inject: [Settings],
  useFactory: ({ sessionSecret }: Settings) => createSecretKey(Buffer.from(sessionSecret)),
};
