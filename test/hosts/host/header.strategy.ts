import passport from 'passport';

/** A strategy that believes a header: enough for a host that only shows that the parts fit. */
export function headerStrategy(header: string): passport.Strategy {
  class HeaderStrategy extends passport.Strategy {
    override authenticate(
      this: passport.StrategyCreated<this>,
      request: { headers: Record<string, unknown> },
    ): void {
      const id = request.headers[header];
      if (id) this.success({ id });
      else this.fail('no caller', 401);
    }
  }
  return new HeaderStrategy();
}
