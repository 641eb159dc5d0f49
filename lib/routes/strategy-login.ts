import type { ExecutionContext } from '@nestjs/common';
import { ClienteleConfigError } from '../errors/clientele-config.error.js';
import { START_REFUSALS } from '../errors/start-refusals.js';
import { loadPassport, type Passport } from './load-passport.js';
import { requestOf } from './request.js';
import type { RequireLoginOptions } from './require-login.decorator.js';

/** What passport writes to where a strategy sends the caller elsewhere, as to a single sign-on. */
interface Redirectable {
  setHeader(name: string, value: string): void;
  end(): void;
}

/** Asks the host's passport strategies who is calling. */
export class StrategyLogin {
  private loading: Promise<Passport> | undefined;

  /** `strategies` are their names, in the order they are asked. */
  constructor(private readonly strategies: readonly string[]) {}

  /** Throws `ClienteleConfigError` when passport is missing, or knows none of a name: every guarded request would fail. */
  async assertKnown(): Promise<void> {
    const passport = await this.passport();
    const unknown = this.strategies.filter((name) => !passport._strategy(name));
    if (unknown.length > 0)
      throw new ClienteleConfigError(START_REFUSALS.unknownStrategies(unknown));
  }

  /**
   * What the first strategy that accepts the request answers as user, or null if none does. Where a login is optional,
   * a strategy that would send the caller elsewhere says no; so it does where the answer cannot be used for that.
   */
  async callerOf(context: ExecutionContext, { optional }: RequireLoginOptions): Promise<unknown> {
    const passport = await this.passport();
    const request = requestOf(context) as { user?: unknown; authInfo?: unknown };
    const user = await new Promise<unknown>((resolve, reject) => {
      const response = (optional ? null : redirectable(context)) ?? unsent(() => resolve(null));
      const outcome = (error?: Error | null, found?: unknown, info?: unknown): void => {
        request.authInfo = info;
        if (error) reject(error);
        else resolve(found || null);
      };
      const ask = passport.authenticate([...this.strategies], { session: false }, outcome);
      // A strategy that passes has found nobody.
      ask(request, response, (error) => (error ? reject(error) : resolve(null)));
    });
    // What strategies and middleware have left there is nobody this module has let in.
    request.user = user ?? undefined;
    return user;
  }

  private passport(): Promise<Passport> {
    return (this.loading ??= loadPassport(this.strategies));
  }
}

/** The answer, where passport can write a redirect to it: to Express's, not to Fastify's or to one of GraphQL. */
function redirectable(context: ExecutionContext): Redirectable | null {
  if (context.getType<string>() !== 'http') return null;
  const response = context.switchToHttp().getResponse<Partial<Redirectable>>();
  const { setHeader, end } = response;
  return typeof setHeader === 'function' && typeof end === 'function'
    ? (response as Redirectable)
    : null;
}

/** Takes the place of the answer: what is written to it is not sent. */
function unsent(whenEnded: () => void): Redirectable {
  return { setHeader: () => undefined, end: whenEnded };
}
