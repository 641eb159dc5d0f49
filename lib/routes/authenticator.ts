import {
  type ExecutionContext,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { AuthOptions } from '../config/options.js';
import type { ClienteleSettings } from '../config/settings.js';
import { CLIENTELE_SETTINGS } from '../config/tokens.js';
import { requestOf } from './request.js';
import type { RequireLoginOptions } from './require-login.decorator.js';
import { StrategyLogin } from './strategy-login.js';

/** Finds out who is calling: by the host's `auth.caller`, then by its passport strategies. */
@Injectable()
export class Authenticator implements OnApplicationBootstrap {
  private readonly auth: AuthOptions;
  private readonly strategies: StrategyLogin | null;

  /** @internal */
  constructor(@Inject(CLIENTELE_SETTINGS) { auth }: ClienteleSettings) {
    this.auth = auth;
    this.strategies = auth.strategies ? new StrategyLogin(auth.strategies) : null;
  }

  /** Nest calls it: refuses to start when `auth.strategies` names what passport does not know, or passport is missing. */
  async onApplicationBootstrap(): Promise<void> {
    await this.strategies?.assertKnown();
  }

  /**
   * The user that the host's `caller` gives, else what the first strategy that accepts the request answers, or null.
   * With `optional` nothing is sent to the caller, whatever a strategy wants.
   */
  async callerOf(context: ExecutionContext, login: RequireLoginOptions = {}): Promise<unknown> {
    const given = await this.auth.caller?.(requestOf(context));
    if (given) return given;
    return (await this.strategies?.callerOf(context, login)) ?? null;
  }
}
