import path from 'node:path';
import type { CanActivate, DynamicModule, Type } from '@nestjs/common';
import type { LoadedBy } from './jwt.strategy.js';
import { NEEDED } from './permissions.js';
import { allowedTo } from './rights.js';
import type { Peer } from './variants.js';

/** How a package guards the route: as its README says. */
export interface PeerSetup {
  /** For the app's own module. */
  readonly imports: DynamicModule[];
  /** For the module that has the route. */
  readonly featureImports: DynamicModule[];
  readonly guards: Type<CanActivate>[];
  /** What says on the handler what it takes. */
  readonly decorators: readonly MethodDecorator[];
  readonly loadedBy: LoadedBy;
}

/** What a file of `test/bench/peers` is given: the route's need, and how to read a row of rights. */
export interface PeerContext {
  readonly needed: typeof NEEDED;
  readonly allowedTo: typeof allowedTo;
}

/** Loads the set-up of a package from where it is installed. */
export async function peerSetup(peer: Peer): Promise<PeerSetup> {
  const file = path.resolve(__dirname, '../peers', `${peer}.mjs`);
  const { setup } = (await import(file)) as { setup(context: PeerContext): PeerSetup };
  return setup({ needed: NEEDED, allowedTo });
}
