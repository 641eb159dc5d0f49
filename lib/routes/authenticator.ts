import {
  type ExecutionContext,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import passport from 'passport';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';
import { requestOf } from './request.js';

/** Asks passport who is calling. Replace it to authenticate in another way. */
@Injectable()
export class Authenticator implements OnApplicationBootstrap {
  private readonly strategies: readonly string[];
  private readonly authenticate: (context: ExecutionContext) => Promise<unknown>;

  /** @internal */
  constructor(@Inject(CLIENTELE_SETTINGS) { auth }: ClienteleSettings) {
    this.strategies = auth.strategies;
    this.authenticate = callerByPassport(auth.strategies);
  }

  /** Refuses to start when passport knows none of this name: every guarded request would fail. */
  onApplicationBootstrap(): void {
    const registry = passport as unknown as { _strategy(name: string): unknown };
    const unknown = this.strategies.filter((name) => !registry._strategy(name));
    if (unknown.length > 0)
      throw new ClienteleConfigError(START_REFUSALS.unknownStrategies(unknown));
  }

  /** What the first strategy that accepts the request answers as user, or null if none does. */
  callerOf(context: ExecutionContext): Promise<unknown> {
    return this.authenticate(context);
  }
}

/** Builds the strategies' guard once; it hands the caller over directly, since `request.user` may be another's. */
function callerByPassport(
  strategies: readonly string[],
): (context: ExecutionContext) => Promise<unknown> {
  const callers = new WeakMap<ExecutionContext, unknown>();
  class StrategiesGuard extends AuthGuard([...strategies]) {
    override getRequest(context: ExecutionContext): unknown {
      return requestOf(context);
    }

    override handleRequest<T>(
      error: Error | null,
      user: T,
      _info: unknown,
      context: ExecutionContext,
    ): T {
      if (error) throw error;
      callers.set(context, user || null);
      return user;
    }
  }
  const guard = new StrategiesGuard();
  return async (context) => {
    await guard.canActivate(context);
    return callers.get(context) ?? null;
  };
}
