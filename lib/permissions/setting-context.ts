import type { EntityManager } from 'typeorm';
import type { Acting } from '../domain/access/acting.js';

/** Where permissions are given: inside the transaction of a change, in one portal, by one actor. */
export interface SettingContext {
  readonly manager: EntityManager;
  readonly portalId: string;
  readonly acting: Acting;
}
